import type { Survivors } from '../survivor.ts';

export const survivors: readonly Survivors[] = [];
