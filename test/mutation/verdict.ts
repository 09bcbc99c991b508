import { matchesGlob } from 'node:path';
import { type Group, groupNames, groups } from './groups.ts';
import { changeOf, type Mutant, type Report } from './report.ts';
import type { Survivors } from './survivor.ts';

export const leastScore = 90;

export interface Count {
  readonly mutants: number;
  readonly killed: number;
  readonly timeout: number;
  readonly survived: number;
  readonly noCoverage: number;
  /** Mutants that no file can be loaded with; they count neither way. */
  readonly broken: number;
  /** Per cent that were noticed, of all that could be. */
  readonly score: number;
}

export interface Verdict {
  readonly counts: ReadonlyMap<Group | 'all', Count>;
  /** Why the run is not good enough, or proves nothing; empty when it is. */
  readonly complaints: readonly string[];
}

interface Found extends Mutant {
  readonly file: string;
  readonly change: string;
}

/** Judges a run: it must have met tests, be noticed by them often enough, and every mutant that lives must be known with its reason. */
export function verdictOn(report: Report, known: readonly Survivors[]): Verdict {
  const mutants: Found[] = Object.entries(report.files).flatMap(([file, { source, mutants: all }]) =>
    all.map((mutant) => ({ ...mutant, file, change: changeOf(source, mutant) })),
  );
  const counts = new Map<Group | 'all', Count>();
  for (const name of groupNames) counts.set(name, countOf(mutants.filter(({ file }) => isOf(name, file))));
  counts.set('all', countOf(mutants));
  return { counts, complaints: [...invalid(report, mutants), ...tooLow(counts), ...unknownOrGone(mutants, known)] };
}

const isOf = (group: Group, file: string): boolean => groups[group].some((glob) => matchesGlob(file, glob));

function countOf(mutants: readonly Mutant[]): Count {
  const of = (...statuses: readonly string[]) => mutants.filter(({ status }) => statuses.includes(status)).length;
  const [killed, timeout, survived, noCoverage] = [of('Killed'), of('Timeout'), of('Survived'), of('NoCoverage')];
  const all = killed + timeout + survived + noCoverage;
  return {
    ...{ mutants: mutants.length, killed, timeout, survived, noCoverage, broken: of('RuntimeError', 'CompileError') },
    score: all === 0 ? 0 : (100 * (killed + timeout)) / all,
  };
}

/** Some versions of the runner find no tests, call every mutant a survivor and end well. */
function invalid({ testFiles = {} }: Report, mutants: readonly Found[]): readonly string[] {
  const tests = Object.values(testFiles).reduce((sum, file) => sum + file.tests.length, 0);
  const isCovered = (mutant: Mutant) => mutant.static === true || (mutant.coveredBy ?? []).length > 0;
  const untested = mutants.filter(
    (mutant) => ['Killed', 'Survived'].includes(mutant.status) && isCovered(mutant) && !mutant.testsCompleted,
  );
  const leftOut = mutants.filter(({ status }) => ['Ignored', 'Pending'].includes(status));
  return [
    ...(tests === 0 ? ['The run is invalid: it found no tests.'] : []),
    ...(untested.length > 0 ? [`The run is invalid: ${untested.length} mutants that tests cover met none.`] : []),
    ...leftOut.map((mutant) => `Left out of the run: ${said(mutant)}`),
  ];
}

const tooLow = (counts: Verdict['counts']): readonly string[] =>
  [...counts].flatMap(([name, { score }]) =>
    score < leastScore ? [`The score of ${name} is ${score.toFixed(1)} %, below ${leastScore} %.`] : [],
  );

function unknownOrGone(mutants: readonly Found[], known: readonly Survivors[]): readonly string[] {
  const listed = known.flatMap(({ file, changes }) => changes.map((change) => said({ file, change })));
  const alive = mutants.filter(({ status }) => status === 'Survived' || status === 'NoCoverage').map(said);
  return [
    ...without(alive, listed).map((mutant) => `Lives, and is not on the list: ${mutant}`),
    ...without(listed, alive).map((mutant) => `On the list, and lives no more: ${mutant}`),
  ];
}

const said = ({ file, change }: { readonly file: string; readonly change: string }): string => `${file} – ${change}`;

/** Those of the first that the second has not, or not so often. */
function without(all: readonly string[], taken: readonly string[]): readonly string[] {
  const left = [...taken];
  return all.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
