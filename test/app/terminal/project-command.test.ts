import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { integritySentences } from '../../../app/messages/case-problems.ts';
import { run } from '../../../app/terminal/run.ts';
import { changedCase } from '../../support/changed-case.ts';
import { runOutlay } from '../../support/run-outlay.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

interface Vector {
  readonly name: string;
  readonly assumptions: unknown;
  readonly plan: readonly Row[];
  readonly counterfactual: readonly Row[];
  readonly incremental: readonly number[];
  readonly measures: Readonly<Record<string, unknown>>;
  readonly financing: Readonly<Record<string, unknown>> | null;
}
type Row = Readonly<Record<string, number>> & { readonly quarter: number };

const vectors: readonly Vector[] = JSON.parse(readFileSync('test/fixtures/vectors.json', 'utf8'));

/** Numbers as near as two orders of summation are, everything else equal; keys and their order too. */
function expectSame(found: unknown, expected: unknown, at: string): void {
  if (typeof expected === 'number' && typeof found === 'number') {
    expect(Math.abs(found - expected), at).toBeLessThanOrEqual(1e-8 * Math.max(1, Math.abs(expected)));
  } else if (typeof expected === 'object' && expected !== null && typeof found === 'object' && found !== null) {
    expect(Object.keys(found), at).toEqual(Object.keys(expected));
    for (const [key, value] of Object.entries(expected)) expectSame(Reflect.get(found, key), value, `${at}.${key}`);
  } else expect(found, at).toEqual(expected);
}

describe('project --json', () => {
  const withoutNotes = vectors.find((vector) => vector.financing === null);

  test.each([vectors[0], vectors[3], withoutNotes])('says what the reference engine says: $name', async (vector) => {
    if (vector === undefined) throw new Error('a vector is missing');
    const folder = await temporaryFolder();
    const file = join(folder.path, 'vector.outlay');
    await writeFile(file, JSON.stringify(changedCase({ 'scenarios[2].assumptions': vector.assumptions })));
    const { code, out, err } = runOutlay('project', file, '--scenario', 'price-war', '--json');
    await folder.remove();
    expect({ code, err }).toEqual({ code: 0, err: `${file}: ${integritySentences.absent}\n` });

    const printed = JSON.parse(out);
    expect(Object.keys(printed)).toEqual(['engine', 'scenarios']);
    expect(printed.engine).toBe('outlay-model/1');
    expect(printed.scenarios).toHaveLength(1);
    const [scenario] = printed.scenarios;
    expect(scenario).toMatchObject({ id: 'price-war', name: 'Price war', assumptions: vector.assumptions });
    for (const part of ['plan', 'counterfactual'] as const) {
      expect(scenario[part].map((row: Row) => row.quarter)).toEqual(vector.incremental.map((_, index) => index + 1));
      for (const row of vector[part]) expectSame(scenario[part][row.quarter - 1], row, `${part} ${row.quarter}`);
    }
    expectSame(scenario.incremental, vector.incremental, 'incremental');
    expectSame(scenario.measures, vector.measures, 'measures');
    expectSame(scenario.financing, vector.financing, 'financing');
  });

  const idsOf = async (...args: readonly string[]) => {
    const { out } = await run(['project', '--json', ...args]);
    return JSON.parse(out).scenarios.map((scenario: { id: string }) => scenario.id);
  };

  test('gives the scenarios that are asked for', async () => {
    expect(await idsOf()).toEqual(['base', 'acceleration', 'price-war', 'chip-constrained', 'demand-shortfall']);
    expect(await idsOf('--scenario', 'acceleration')).toEqual(['acceleration']);
    expect(await idsOf('--scenario', 'baseline')).toEqual(['baseline']);
    expect(await idsOf('--preset', 'overshoot')).toEqual(['overshoot']);
  });
});

describe('project for reading', () => {
  test('is the sentence and a table by fiscal year', async () => {
    const { out } = await run(['project', '--scenario', 'base']);
    expect(out.split('\n').slice(0, 7)).toEqual([
      'Base: plan on schedule (base)',
      'Pays back in Q4 FY2034, 8.8 years after the first spend; NPV RMB 22bn at 9\u202f%, −32bn without terminal value.',
      '',
      'Fiscal years to 31 March, RMB bn',
      'Year    Cloud rev.  AI revenue  EBITDA  Capex  FCF plan  FCF without  Increment  Cumulative',
      'FY2026       149.5        35.6    34.1  126.7     −95.2         18.1     −113.3      −113.3',
      'FY2027       189.5        56.5    52.3  126.7     −77.5         17.9      −95.4      −208.7',
    ]);
    expect(out.split('\n')).toHaveLength(16);
  });

  test('says when the last fiscal year is not a whole one', async () => {
    const { out } = await run(['project', '--preset', 'base', '--set', 'horizonQuarters=18']);
    expect(out).toMatch(/\nFY2030 \(2 quarters\) /);
  });
});

describe('what there is not is named, with what there is', () => {
  test.each([
    [
      ['--scenario', 'bear'],
      '--scenario bear: no such scenario; there is baseline, base, acceleration, price-war, chip-constrained, demand-shortfall',
    ],
    [
      ['--preset', 'bear'],
      '--preset bear: no such preset; there is base, run-rate, acceleration, price-war, chip-constrained, demand-shortfall, overshoot',
    ],
  ])('%j', async (args, sentence) => {
    expect(await run(['project', ...args])).toEqual({ code: 1, out: '', err: `${sentence}\n` });
  });
});
