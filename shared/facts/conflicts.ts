import type { Conflict } from './conflict.ts';
import { footprintAndCapacity, growthAndAi } from './conflicts/growth-and-ai.ts';
import {
  capexOfPeers,
  exportControls,
  openAiContract,
  shareInTheWorld,
  sharesInChina,
} from './conflicts/markets-and-peers.ts';
import { clockOfThePlan, purposeOfThePlan, sizeOfThePlan, useOfTheNotes } from './conflicts/plan.ts';
import { changedWords, wordsWithoutASource } from './conflicts/quotations.ts';
import { cloudInTheGroup, incomeAndShares } from './conflicts/results-and-shares.ts';

/** Every conflict between the sources, C1 to C24. */
export const conflicts: readonly Conflict[] = [
  ...sizeOfThePlan,
  ...sharesInChina,
  ...growthAndAi,
  ...shareInTheWorld,
  ...incomeAndShares,
  ...purposeOfThePlan,
  ...footprintAndCapacity,
  ...openAiContract,
  ...useOfTheNotes,
  ...changedWords,
  ...capexOfPeers,
  ...clockOfThePlan,
  ...exportControls,
  ...cloudInTheGroup,
  ...wordsWithoutASource,
];

const byId = new Map(conflicts.map((conflict) => [conflict.id, conflict]));

export const conflictOf = (id: string): Conflict | undefined => byId.get(id);

/** The conflicts in which a fact is one of the claims, in their order. */
export const conflictsAbout = (factId: string): readonly Conflict[] =>
  conflicts.filter(({ claims }) => claims.some(({ facts }) => facts.some((id) => id === factId)));
