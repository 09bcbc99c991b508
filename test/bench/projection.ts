import { project } from '../../shared/model/project.ts';
import { baseAssumptions } from '../../shared/scenario/assumptions.ts';

const frameMs = 1000 / 60;

/** Time of one projection of the base case in a warm loop: the median of rounds, in microseconds. */
export function projectionMicroseconds(): number {
  const loops = 5000;
  const rounds: number[] = [];
  let sink = 0;
  for (let round = 0; round < 25; round++) {
    const start = performance.now();
    for (let loop = 0; loop < loops; loop++) sink += project(baseAssumptions).measures.npv;
    rounds.push(((performance.now() - start) / loops) * 1000);
  }
  if (!Number.isFinite(sink)) throw new Error('the projection gave no number');
  // The first rounds warm the compiler up.
  return median(rounds.slice(5));
}

export function benchProjection(): void {
  const micros = projectionMicroseconds();
  const inFrame = Math.floor((frameMs * 1000) / micros);
  console.log(`projection, base case, warm: ${micros.toFixed(1)} µs; ${inFrame} of them in one frame at 60 Hz`);
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
