import type { TrialResults } from '../../shared/analysis/monte-carlo/trial-results.ts';

/** The memory of results that goes over to another thread instead of being copied. */
export const buffersOf = ({ bands, ...results }: TrialResults): ArrayBuffer[] =>
  [...Object.values(results), ...Object.values(bands)]
    .filter((value) => ArrayBuffer.isView(value))
    .map(({ buffer }) => buffer)
    .filter((buffer) => buffer instanceof ArrayBuffer);
