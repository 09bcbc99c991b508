import { Breach, type Fate, judge } from './judge.ts';
import { type Mutant, mutantOf } from './mutant.ts';

export interface BrokenPromise {
  readonly number: number;
  readonly reason: string;
}

export interface Totals {
  readonly files: number;
  /** Still JSON by another reader of it. */
  readonly json: number;
  readonly fates: Readonly<Record<Fate, number>>;
  readonly slowestMs: number;
  readonly broken: readonly BrokenPromise[];
}

export const noFates: Readonly<Record<Fate, number>> = { 'as-saved': 0, mismatch: 0, absent: 0, refused: 0 };

/** Longer than that a file hangs the program. */
export const mostMs = 2000;

/** More are of no use to whoever mends it. */
const mostBroken = 20;

/** Judges the mutants of these numbers; `began` is told each number before it is judged. */
export function judged(seed: number, numbers: Iterable<number>, began: (number: number) => void): Totals {
  const fates = { ...noFates };
  const broken: BrokenPromise[] = [];
  let [files, json, slowestMs] = [0, 0, 0];
  for (const number of numbers) {
    const mutant = mutantOf(seed, number);
    files++;
    if (isJson(mutant.bytes)) json++;
    began(number);
    const start = performance.now();
    try {
      fates[judge(mutant)]++;
    } catch (error) {
      broken.push({ number, reason: reasonOf(error, mutant) });
    }
    const took = performance.now() - start;
    if (took > mostMs) broken.push({ number, reason: `took ${Math.round(took)} ms` });
    slowestMs = Math.max(slowestMs, took);
    if (broken.length >= mostBroken) break;
  }
  return { files, json, fates, slowestMs, broken };
}

function isJson(bytes: Uint8Array): boolean {
  try {
    JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return true;
  } catch {
    return false;
  }
}

const reasonOf = (error: unknown, { steps }: Mutant): string =>
  `${error instanceof Breach ? error.message : `crashed: ${String(error)}`} (${steps.join(', ')})`;
