import type { Survivors } from '../survivor.ts';

export const ofOpening: readonly Survivors[] = [];
