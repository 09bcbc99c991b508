import type { Survivors } from '../survivor.ts';

export const ofMeasures: readonly Survivors[] = [];
