import type { Survivors } from '../survivor.ts';
import { ofLocking } from './lock.ts';
import { ofMeasures } from './measures.ts';
import { ofOpening } from './open.ts';
import { ofSaving } from './save.ts';

/** Every mutant that the tests let live, with the reason why it may; `npm run mutate` fails where this list is not exactly right. */
export const survivors: readonly Survivors[] = [...ofSaving, ...ofLocking, ...ofOpening, ...ofMeasures];
