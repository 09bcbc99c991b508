import { describe, expect, test } from 'vitest';
import { decimal } from '../../../app/format/numbers.ts';
import type { FigureAt, Subject } from '../../../app/inspector/subject.ts';
import { subjectKey } from '../../../app/inspector/subject.ts';
import { periodTable } from '../../../app/views/period-table.ts';
import { presetAssumptions } from '../../../shared/facts/preset-assumptions.ts';
import { presets } from '../../../shared/facts/presets.ts';
import type { MeasureName } from '../../../shared/provenance/figure-id.ts';
import { baseAssumptions } from '../../../shared/scenario/assumptions.ts';
import { driverList } from '../../../shared/scenario/driver-list.ts';
import { withValueAt } from '../../../shared/scenario/driver-value.ts';
import { equationOf, inspected, inspectedRun, rowsOf, worked } from '../../support/inspected.ts';
import { viewOf } from '../../support/view-input.ts';

const asNumber = (text: string): number => Number(text.replace('−', '-').replace(/[,\u202f%]/g, ''));

const measures: readonly MeasureName[] = [
  'payback',
  'discounted-payback',
  'npv',
  'npv-without-terminal',
  'terminal-value',
  'irr',
  'mirr',
  'peak',
  'cloud-revenue',
  'ai-revenue',
  'limited-quarters',
  'world-share',
  'dilution',
  'npv-per-ads',
  'peak-after-notes',
  'payback-after-notes',
];

/** An equation as it is written comes to the value that stands beside it, as far as its digits go. */
function expectToWork(subject: Subject, run = inspectedRun()): boolean {
  const found = inspected(subject, run);
  const { values } = equationOf(found);
  if (values === '') return false;
  const sum = worked(values);
  if (sum === null) throw new Error(`no equation: ${values}`);
  const isShare = values.endsWith('%');
  const close = isShare ? 0.002 : Math.max(0.06, Math.abs(sum.shown) * 0.01);
  expect(Math.abs(sum.worked - sum.shown), `${subjectKey(subject)}: ${values}`).toBeLessThan(close);
  return true;
}

describe('payback of the base case', () => {
  const payback = inspected({ kind: 'measure', measure: 'payback' });

  test('has its equation with today’s numbers, as an analyst would do it by hand', () => {
    expect([payback.title, payback.value, payback.unit]).toEqual(['Payback', '8.80', 'years, Q4 FY2034']);
    expect(equationOf(payback).values).toBe('= ( 35 + 3.60 ∕ ( 13.68 + 3.60 ) ) ∕ 4 = 8.80');
  });

  test('is an assumption by its weakest inputs, which are named', () => {
    expect(payback.grade).toBe('assumption');
    expect(payback.gradeNote).toMatch(/^by its weakest inputs: AI revenue share; EBITDA margin, AI and \d+ more$/);
  });

  test('comes from the cash of two quarters and rests on 39 drivers, each with its value and grade', () => {
    expect(rowsOf(payback, 'Comes from').map(({ label, value }) => `${label} ${value}`)).toEqual([
      'Cumulative incremental cash, Q3 FY2034 −3.60',
      'Cumulative incremental cash, Q4 FY2034 13.68',
    ]);
    const rests = rowsOf(payback, 'Rests on');
    expect(rests).toHaveLength(39);
    expect(rests.find(({ label }) => label === 'Programme capex')).toMatchObject({
      value: '380 RMB bn',
      grade: 'documented',
    });
  });

  test('is moved most by growth, the margin of AI and what compute serves of AI, each alone', () => {
    const moves = rowsOf(payback, 'Moves it most, each driver alone');
    expect(moves.map(({ label, value }) => `${label}: ${value}`)).toEqual([
      expect.stringMatching(/^Cloud growth, 13\u202f% to 40\u202f%: not by FY2035 to 8\.2$/),
      expect.stringMatching(/^EBITDA margin, AI, 42\u202f% to 70\u202f%: not by FY2035 to 8\.2$/),
      expect.stringMatching(/^AI revenue per RMB of compute, 0\.6 to 1\.2: not by FY2035 to 8\.1$/),
    ]);
  });

  test('is traced to a document in four clicks: the figure, a driver, a fact, the document', () => {
    const steps = [payback.title];
    let rows = rowsOf(payback, 'Rests on');
    for (const wanted of ['Programme capex', 'Plan, original budget', 'The document']) {
      const to = rows.find(({ label }) => label === wanted)?.to;
      if (to === undefined) throw new Error(`${wanted} can’t be followed`);
      const next = inspected(to);
      steps.push(next.title);
      rows = rowsOf(next);
    }
    expect(steps).toEqual([
      'Payback',
      'Programme capex',
      'Plan, original budget',
      'Alibaba to boost AI spending as China tech giant sees AGI as new start',
    ]);
  });
});

describe('every figure that can be clicked', () => {
  const cells = (
    assumptions: typeof baseAssumptions,
    period: 'year' | 'quarter',
  ): readonly (FigureAt & { readonly cell: string })[] => {
    const run = inspectedRun(assumptions);
    const table = periodTable(viewOf(run), period);
    return table.sections.flatMap(({ rows }) =>
      rows.flatMap(({ figure, number, values }) =>
        values.flatMap((value, index) => {
          const at = {
            figure,
            quarter: table.ends[index] ?? 1,
            span: period === 'year' ? 'four-quarters' : 'quarter',
          } as const;
          if (value === null) return [];
          return [{ ...at, cell: number === 'percent' ? `${decimal(value * 100, 1)}\u202f%` : decimal(value, 1) }];
        }),
      ),
    );
  };

  test.each(['year', 'quarter'] as const)(
    'of the table by %s: it shows the same value, and its equation comes to it',
    (period) => {
      let equations = 0;
      for (const { cell, ...at } of cells(baseAssumptions, period)) {
        const shown = asNumber(inspected({ kind: 'figure', ...at }).value);
        expect(Math.abs(shown - asNumber(cell)), `${at.figure} ${at.quarter}`).toBeLessThan(0.0501);
        if (expectToWork({ kind: 'figure', ...at })) equations += 1;
      }
      expect(equations).toBeGreaterThan(250);
    },
  );

  test.each(presets.map((preset) => [preset.id, preset] as const))(
    'in %s: the answers and their equations',
    (_, preset) => {
      const run = inspectedRun(presetAssumptions(preset));
      for (const measure of measures) {
        const found = inspected({ kind: 'measure', measure }, run);
        expect(found.value).not.toBe('');
        expect(rowsOf(found).length).toBeGreaterThan(0);
        expectToWork({ kind: 'measure', measure }, run);
      }
    },
  );

  test('shows the very value of the table: EBITDA of FY2029 is 117.0, the sum of its quarters', () => {
    const ebitda = inspected({ kind: 'figure', figure: 'plan.ebitda', quarter: 16, span: 'four-quarters' });
    expect([ebitda.value, ebitda.unit]).toEqual(['117.0', 'RMB bn, FY2029']);
    expect(equationOf(ebitda).values).toBe('= 25.01 + 28.83 + 31.90 + 31.24 = 117.0');
    const quarter = rowsOf(ebitda)[0]?.to;
    expect(quarter === undefined ? null : subjectKey(quarter)).toBe('figure plan.ebitda 13 quarter');
  });

  test('leads on, and never to nothing: from every answer, five steps deep', () => {
    const seen = new Set<string>();
    const follow = (subject: Subject, depth: number): void => {
      const key = subjectKey(subject);
      if (seen.has(key) || depth === 0) return;
      seen.add(key);
      for (const { to } of rowsOf(inspected(subject))) if (to !== undefined) follow(to, depth - 1);
    };
    for (const measure of measures) follow({ kind: 'measure', measure }, 5);
    expect(seen.size).toBeGreaterThan(400);
  });

  test('before the baseline leads to what was reported', () => {
    const first = inspected({ kind: 'figure', figure: 'plan.demand', quarter: 1, span: 'quarter' });
    expect(rowsOf(first).map(({ label, value, to }) => [label, value, to?.kind])).toContainEqual([
      'Reported: Demand, Q1 FY2025',
      '26.55',
      'driver',
    ]);
  });
});

describe('a driver', () => {
  test('says what it means, why it has its value, and which facts stand behind it', () => {
    const growth = inspected({ kind: 'driver', path: 'demand.growth.rate' });
    expect([growth.value, growth.grade, growth.gradeNote]).toEqual([
      '26.7 % a year',
      'reported',
      'a broker’s FY2028 revenue forecast as a growth rate',
    ]);
    expect(rowsOf(growth, 'Comes from').map(({ key }) => key)).toEqual(['P-PLAN-03']);
    expect(rowsOf(growth, 'Beside it').map(({ label }) => label)).toEqual(['Last reported', 'Allowed']);
  });

  test('set to a value of one’s own is an assumption, and asks for the reason', () => {
    const own = inspectedRun(withValueAt(baseAssumptions, 'demand.growth.rate', 0.31));
    const growth = inspected({ kind: 'driver', path: 'demand.growth.rate' }, own);
    expect([growth.value, growth.grade]).toEqual(['31.0 % a year', 'assumption']);
    expect(growth.sections.some(({ kind }) => kind === 'reason')).toBe(true);
    expect(rowsOf(growth, 'Behind the Baseline’s value').map(({ key }) => key)).toEqual(['P-PLAN-03']);
  });

  test('set to one side of a conflict is as sure as that side, and leads to the conflict', () => {
    const derived = inspectedRun(withValueAt(baseAssumptions, 'baseline.aiShare', 0.142));
    const share = inspected({ kind: 'driver', path: 'baseline.aiShare' }, derived);
    expect(share.grade).toBe('derived');
    expect(rowsOf(share, 'Where sources disagree').map(({ value }) => value)).toEqual(['C6']);
  });

  test.each(driverList.map(({ path }) => path))('%s can be asked about', (path) => {
    expect(inspected({ kind: 'driver', path }).title).not.toBe('');
  });
});

test('what is gone is said to be gone: a quarter beyond a shorter horizon', () => {
  const short = inspectedRun(withValueAt(baseAssumptions, 'horizonQuarters', 24));
  const beyond = { kind: 'figure', figure: 'cumulative', quarter: 40, span: 'quarter' } as const;
  expect(() => inspected(beyond, short)).toThrow('nothing to say');
});
