/**
 * Owen's nested scrambling as a hash: whether a bit is flipped depends on the bits above it and on the seed. So each coordinate
 * becomes uniform by itself while every run of 2^m points stays as evenly spread as Sobol's own.
 *
 * A hash whose low bits alone decide the higher ones is applied to the bits in mirrored order; multiplication by an even number
 * added to the value, and by an odd one, have that property. Integer arithmetic modulo 2³² only: the same on every machine.
 * Idea: S. Laine and T. Karras, "Stratified sampling for stochastic transparency" (2011); B. Burley, "Practical hash-based Owen
 * scrambling", JCGT 9 (2020).
 */
export function scrambled(point: number, seed: number): number {
  let x = mirrored(point);
  x ^= Math.imul(x, 0x3d20adea);
  x = (x + seed) | 0;
  x = Math.imul(x, (seed >>> 16) | 1);
  x ^= Math.imul(x, 0x05526c56);
  x ^= Math.imul(x, 0x53a22864);
  return mirrored(x);
}

/** The 32 bits in the opposite order, unsigned. */
function mirrored(value: number): number {
  let x = value | 0;
  x = ((x >>> 1) & 0x55555555) | ((x & 0x55555555) << 1);
  x = ((x >>> 2) & 0x33333333) | ((x & 0x33333333) << 2);
  x = ((x >>> 4) & 0x0f0f0f0f) | ((x & 0x0f0f0f0f) << 4);
  x = ((x >>> 8) & 0x00ff00ff) | ((x & 0x00ff00ff) << 8);
  return ((x >>> 16) | (x << 16)) >>> 0;
}

/** A seed for one dimension: every bit of the seed and of the dimension changes about half of its bits. */
export function seedOf(seed: number, dimension: number): number {
  return avalanche((avalanche(seed ^ 0x9e3779b9) + Math.imul(dimension + 1, 0x85ebca6b)) | 0);
}

function avalanche(value: number): number {
  let x = value | 0;
  x = Math.imul(x ^ (x >>> 16), 0x7feb352d);
  x = Math.imul(x ^ (x >>> 15), 0x846ca68b);
  return (x ^ (x >>> 16)) >>> 0;
}
