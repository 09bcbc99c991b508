import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { JsonObject } from './place.ts';

/** How a file is laid out: two spaces, the keys in the order they have, a line end at the end. */
export const fileText = (file: object): string => `${JSON.stringify(file, null, 2)}\n`;

/**
 * What `integrity` is in a file that is otherwise `file`: the hash of the same text without that key. Only spaces and the
 * spelling of numbers and characters may differ; every value, every key and their order count.
 */
export const integrityOf = (file: object): string =>
  `sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(fileText(file)))))}`;

export type Integrity = 'valid' | 'absent' | 'mismatch';

/** Asked before a migration changes anything: the hash is of what was written. */
export function integrityState({ integrity, ...file }: JsonObject): Integrity {
  if (integrity === undefined) return 'absent';
  return integrity === integrityOf(file) ? 'valid' : 'mismatch';
}
