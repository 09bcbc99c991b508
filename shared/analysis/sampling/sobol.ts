import { directionNumbers } from './direction-numbers.ts';

/** Bits of a coordinate, and so the most points that differ: 2³². */
const bits = 32;

/** Dimensions that there are directions for. */
export const mostDimensions = directionNumbers.length + 1;

/**
 * Directions of one dimension (from 0), as integers whose highest bit is one half.
 *
 * With a primitive polynomial of degree s and coefficients c: V(k) = V(k−s) ⊕ V(k−s)/2^s ⊕ the V(k−j) of which c(j) is 1; the first
 * s are the starting numbers. The first dimension is the bits of the index, mirrored.
 */
export function directionsOf(dimension: number): Uint32Array {
  const directions = new Uint32Array(bits);
  const [polynomial, starts] = directionNumbers[dimension - 1] ?? [1, []];
  if (dimension < 0 || dimension >= mostDimensions) throw new RangeError(`no directions for dimension ${dimension}`);
  const degree = starts.length;
  for (let k = 0; k < bits; k++) {
    const start = starts[k];
    if (degree === 0) directions[k] = 1 << (bits - 1 - k);
    else if (start !== undefined) directions[k] = start << (bits - 1 - k);
    else {
      const before = directions[k - degree] ?? 0;
      let next = before ^ (before >>> degree);
      for (let j = 1; j < degree; j++) {
        if ((polynomial >>> (degree - j)) & 1) next ^= directions[k - j] ?? 0;
      }
      directions[k] = next;
    }
  }
  return directions;
}

/** Coordinate of point `index` (0 to 2³² − 1) along these directions, as an unsigned integer in units of 2⁻³². */
export function sobolPoint(directions: Uint32Array, index: number): number {
  // Gray's order: neighbours differ in one direction, and each run of 2^m points is the same set as in the plain order.
  let left = (index ^ (index >>> 1)) >>> 0;
  let point = 0;
  for (let k = 0; left !== 0; k++, left >>>= 1) {
    if (left & 1) point ^= directions[k] ?? 0;
  }
  return point >>> 0;
}
