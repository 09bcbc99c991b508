import { scrambled, seedOf } from './scramble.ts';
import { directionsOf, sobolPoint } from './sobol.ts';

/** One dimension of the scrambled points: trial (0 to 2³² − 1) → a number strictly between 0 and 1. */
export type UniformAt = (trial: number) => number;

/**
 * Scrambled Sobol points along one dimension. The value of a trial depends on the seed, the dimension and the trial's number,
 * not on how many trials there are. The middle of the cell is taken, so that neither 0 nor 1 comes out.
 */
export function uniformAlong(dimension: number, seed: number): UniformAt {
  const directions = directionsOf(dimension);
  const own = seedOf(seed, dimension);
  return (trial) => (scrambled(sobolPoint(directions, trial), own) + 0.5) / 2 ** 32;
}
