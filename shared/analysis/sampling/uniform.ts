import { scrambled, seedOf } from './scramble.ts';
import { directionsOf, sobolPoint } from './sobol.ts';

/**
 * Scrambled Sobol points along one dimension, trials `from` to `to` (not included; 0 to 2³² − 1): numbers strictly between 0 and 1.
 * The value of a trial depends on the seed, the dimension and the trial's number, not on how many trials there are. The middle of
 * the cell is taken, so that neither 0 nor 1 comes out.
 */
export function uniformsAlong(
  dimension: number,
  seed: number,
  { from, to }: { readonly from: number; readonly to: number },
): Float64Array {
  const directions = directionsOf(dimension);
  const own = seedOf(seed, dimension);
  const uniforms = new Float64Array(to - from);
  let point = sobolPoint(directions, from);
  for (let trial = from; trial < to; trial++) {
    uniforms[trial - from] = (scrambled(point, own) + 0.5) / 2 ** 32;
    // In Gray's order the next point differs by one direction: that of the lowest bit which the next number has.
    const next = trial + 1;
    point = (point ^ (directions[31 - Math.clz32(next & -next)] ?? 0)) >>> 0;
  }
  return uniforms;
}
