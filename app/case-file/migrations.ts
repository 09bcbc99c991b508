import type { JsonObject } from './place.ts';

/** A file of one version as a file of the next; it may meet anything, and leaves alone what it doesn't know. */
export type Migration = (file: JsonObject) => JsonObject;

/** From version 1 to 2, from 2 to 3, and so on; `formatVersion` is one more than there are. */
export const migrations: readonly Migration[] = [];

/** A file of `version` as one of the newest version. */
export const migrated = (file: JsonObject, version: number, steps: readonly Migration[] = migrations): JsonObject =>
  steps.slice(version - 1).reduce((older, step) => step(older), file);
