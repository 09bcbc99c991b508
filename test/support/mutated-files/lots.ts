import { seedOf } from '../../../shared/analysis/sampling/scramble.ts';

/** Draws of one mutant: they depend on the seed and the mutant's number alone, so each can be made again by itself. */
export interface Lots {
  readonly below: (count: number) => number;
  readonly oneOf: <T>(choices: readonly T[]) => T;
}

export function lotsOf(seed: number, mutant: number): Lots {
  const own = seedOf(seed, mutant);
  let drawn = 0;
  const below = (count: number) => Math.floor((seedOf(own, drawn++) / 2 ** 32) * count);
  return {
    below,
    oneOf: (choices) => {
      const index = below(choices.length);
      // Asked for what may be undefined itself; what must not be is that there is nothing to choose from.
      for (const [at, choice] of choices.entries()) if (at === index) return choice;
      throw new Error('nothing to choose from');
    },
  };
}
