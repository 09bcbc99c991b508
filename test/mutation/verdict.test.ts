import { describe, expect, test } from 'vitest';
import { groups } from './groups.ts';
import type { Mutant, Report } from './report.ts';
import type { Survivors } from './survivor.ts';
import { verdictOn } from './verdict.ts';

const source = 'const most = 10;\n\nexport const few = (count: number) =>\n  count < most;\n';
const file = 'electron/files/recent-files.ts';
const places: Readonly<Record<string, string>> = {
  save: file,
  open: 'app/terminal/read-file.ts',
  ipc: 'electron/ipc/handle.ts',
  protocol: 'electron/windows/web-preferences.ts',
  measures: 'shared/model/measures/payback.ts',
};

/** count < most → count <= most, in line 4. */
const mutant = (status: string, more: Partial<Mutant> = {}): Mutant => ({
  mutatorName: 'EqualityOperator',
  replacement: 'count <= most',
  location: { start: { line: 4, column: 3 }, end: { line: 4, column: 15 } },
  ...{ status, coveredBy: ['1'], testsCompleted: 3, ...more },
});
const change = 'EqualityOperator: count < most → count <= most';
const killed = (count: number) => Array.from({ length: count }, () => mutant('Killed'));

/** Nine killed mutants in every group, and in the group of saving these too. */
const report = (more: readonly Mutant[], tests: readonly unknown[] = [{ id: '1' }]): Report => ({
  files: Object.fromEntries(
    Object.entries(places).map(([group, path]) => [
      path,
      { source, mutants: [...killed(9), ...(group === 'save' ? more : [])] },
    ]),
  ),
  testFiles: { 'test/a.test.ts': { tests } },
});
const listed = (...changes: readonly string[]): readonly Survivors[] => [
  { file, changes, kind: 'equivalent', why: 'there are never ten' },
];

describe('a run of mutants', () => {
  test('in which all were noticed is good, and counted group by group', () => {
    const { counts, complaints } = verdictOn(report([mutant('Timeout')]), []);
    expect(complaints).toEqual([]);
    expect(
      [...counts].map(([group, { mutants, killed: dead, timeout, score }]) => [group, mutants, dead, timeout, score]),
    ).toEqual([
      ['save', 10, 9, 1, 100],
      ...['open', 'ipc', 'protocol', 'measures'].map((group) => [group, 9, 9, 0, 100]),
      ['all', 46, 45, 1, 100],
    ]);
  });

  test('one that lives is fine when it is on the list with its reason', () => {
    const { counts, complaints } = verdictOn(report([mutant('Survived')]), listed(change));
    expect(complaints).toEqual([]);
    expect(counts.get('save')).toEqual({
      ...{ mutants: 10, killed: 9, timeout: 0, survived: 1, noCoverage: 0, broken: 0 },
      score: 90,
    });
  });

  test.each(['Survived', 'NoCoverage'])('one that is %s and on no list is told by file and change', (status) => {
    const { complaints } = verdictOn(report([mutant(status)]), []);
    expect(complaints).toEqual([`Lives, and is not on the list: ${file} – ${change}`]);
  });

  test('a list that is out of date is told, and a change that is listed once covers one mutant only', () => {
    expect(verdictOn(report([]), listed(change)).complaints).toEqual([
      `On the list, and lives no more: ${file} – ${change}`,
    ]);
    const twice = [...killed(20), mutant('Survived'), mutant('Survived')];
    expect(verdictOn(report(twice), listed(change)).complaints).toHaveLength(1);
    expect(verdictOn(report(twice), listed(change, change)).complaints).toEqual([]);
  });

  test('one group below 90 % is too low, though all together are above it', () => {
    const { complaints } = verdictOn(report([mutant('Survived'), mutant('Survived')]), listed(change, change));
    expect(complaints).toEqual(['The score of save is 81.8 %, below 90 %.']);
  });

  test('a group without a mutant has not passed', () => {
    const { files, ...rest } = report([]);
    const { [places.ipc ?? '']: _, ...others } = files;
    expect(verdictOn({ ...rest, files: others }, []).complaints).toEqual(['The score of ipc is 0.0 %, below 90 %.']);
  });

  test('in which no test was found is invalid', () => {
    expect(verdictOn(report([], []), []).complaints).toEqual(['The run is invalid: it found no tests.']);
    const { files } = report([]);
    expect(verdictOn({ files }, []).complaints).toEqual(['The run is invalid: it found no tests.']);
  });

  test.each([
    ['by its tests', { testsCompleted: 0 }],
    ['by all, as it is set when a file is loaded', { static: true, coveredBy: [], testsCompleted: 0 }],
  ])('in which a mutant that is covered %s met none is invalid', (_by, more) => {
    const { complaints } = verdictOn(report([mutant('Survived', more)]), listed(change));
    expect(complaints).toEqual(['The run is invalid: 1 mutants that tests cover met none.']);
  });

  test('a mutant may not be left out by a comment in the product', () => {
    expect(verdictOn(report([mutant('Ignored')]), []).complaints).toEqual([`Left out of the run: ${file} – ${change}`]);
  });

  test('a mutant that nothing can be loaded with counts neither way', () => {
    const { counts, complaints } = verdictOn(report([mutant('RuntimeError')]), []);
    expect(complaints).toEqual([]);
    expect(counts.get('save')).toMatchObject({ mutants: 10, killed: 9, broken: 1, score: 100 });
  });

  test('a mutant is known by what it changes: lines above it, and its own line ends, may be others', () => {
    const { files } = report([]);
    const moved = {
      source: `// more\n${source.replace('count < most', 'count <\n    most')}`,
      mutants: [
        ...killed(0),
        mutant('Survived', { location: { start: { line: 5, column: 3 }, end: { line: 6, column: 9 } } }),
      ],
    };
    const { complaints } = verdictOn(
      { files: { ...files, [file]: moved }, testFiles: report([]).testFiles ?? {} },
      listed(change),
    );
    expect(complaints).toEqual(['The score of save is 0.0 %, below 90 %.']);
  });
});

test('every file that is mutated belongs to one group', () => {
  expect(Object.keys(groups)).toEqual(Object.keys(places));
});
