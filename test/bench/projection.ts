// Run in a process of its own, so that nothing else is in its memory.
import { project } from '../../shared/model/project.ts';
import { baseAssumptions } from '../../shared/scenario/assumptions.ts';
import { percentile } from './percentile.ts';

const frameMs = 1000 / 60;

/** Times of one projection of the base case in a warm loop, a round each, in microseconds. */
function projectionMicroseconds(): readonly number[] {
  const loops = 5000;
  const rounds: number[] = [];
  let sink = 0;
  for (let round = 0; round < 45; round++) {
    const start = performance.now();
    for (let loop = 0; loop < loops; loop++) sink += project(baseAssumptions).measures.npv;
    rounds.push(((performance.now() - start) / loops) * 1000);
  }
  if (!Number.isFinite(sink)) throw new Error('the projection gave no number');
  // The first rounds warm the compiler up.
  return rounds.slice(5);
}

function benchProjection(): void {
  const rounds = projectionMicroseconds();
  const best = Math.min(...rounds);
  const inFrame = Math.floor((frameMs * 1000) / best);
  // The best round is what the code takes; the middle one has in it what else the machine was doing.
  const middle = percentile(rounds, 0.5);
  console.log(
    `projection, base case, warm: best ${best.toFixed(1)} µs, median ${middle.toFixed(1)} µs; ${inFrame} of them in one frame at 60 Hz`,
  );
}

benchProjection();
