import { describe, expect, test } from 'vitest';
import { type Period, periodTable } from '../../../app/views/period-table.ts';
import type { ViewInput } from '../../../app/views/view-input.ts';
import { basePlus, dollars, presetSide, sideOf } from '../../support/side.ts';
import { baseView, viewOf, yearTo } from '../../support/view-input.ts';

const base = baseView();
const table = (period: Period, input: ViewInput = base) => periodTable(input, period);
type Section = 'Plan' | 'Without the programme' | 'Increment';

function row(from: ReturnType<typeof periodTable>, section: Section, label: string) {
  const found = from.sections.find(({ title }) => title === section)?.rows.find((one) => one.label === label);
  if (found === undefined) throw new Error(`no row ${label} in ${section}`);
  return found.values;
}

test('there is a column for each fiscal year, and one for each quarter', () => {
  expect(table('year').periods).toEqual(Array.from({ length: 10 }, (_, year) => `FY${2026 + year}`));
  expect(table('quarter').periods).toHaveLength(40);
  expect([table('quarter').periods[0], table('quarter').periods[39]]).toEqual(['Q1 FY2026', 'Q4 FY2035']);
  for (const period of ['year', 'quarter'] as const) {
    const shown = table(period);
    for (const { rows } of shown.sections) {
      for (const { values } of rows) expect(values).toHaveLength(shown.periods.length);
    }
  }
});

describe('a fiscal year’s figure is the sum of its quarters', () => {
  const flows = ['Demand', 'Cloud revenue', 'of which AI', 'of which other cloud', 'EBITDA', 'Depreciation', 'EBITA'];
  const more = ['Tax', 'Capex', 'of which compute', 'of which facilities', 'Free cash flow'];
  const labels = [...flows, ...more].flatMap((label) => [
    ['Plan', label] as const,
    ['Without the programme', label] as const,
  ]);
  test.each([...labels, ['Increment', 'Incremental cash flow'] as const])('%s: %s', (section, label) => {
    const quarters = row(table('quarter'), section, label).map(Number);
    row(table('year'), section, label).forEach((sum, year) => {
      expect(sum).toBeCloseTo(yearTo(quarters, 4 * (year + 1)), 9);
    });
  });
});

test.each(['Compute in service, end', 'Utilisation, end'])('%s is what it is in the year’s last quarter', (label) => {
  const quarters = row(table('quarter'), 'Plan', label);
  expect(row(table('year'), 'Plan', label)).toEqual(quarters.filter((_, index) => index % 4 === 3));
});

test('the cumulative row runs up the incremental one', () => {
  let total = 0;
  const flows = row(table('quarter'), 'Increment', 'Incremental cash flow');
  row(table('quarter'), 'Increment', 'Cumulative, end').forEach((shown, index) => {
    total += flows[index] ?? 0;
    expect(shown).toBeCloseTo(total, 9);
  });
  expect(row(table('year'), 'Increment', 'Cumulative, end')[2]).toBeCloseTo(-286.1770178779128, 9);
});

test('known figures of the worked case stand in their years', () => {
  const revenue = row(table('year'), 'Plan', 'Cloud revenue');
  expect(revenue[2]).toBeCloseTo(240.05728646656394, 9);
  expect(revenue[4]).toBeCloseTo(354.65387770678154, 9);
  expect(row(table('year'), 'Plan', 'Capex')[0]).toBeCloseTo(380 / 3, 9);
});

describe('growth', () => {
  test('of a year is on the year before, the first on what was reported', () => {
    const revenue = row(table('year'), 'Plan', 'Cloud revenue').map(Number);
    const growth = row(table('year'), 'Plan', 'Growth, year on year');
    expect(growth[0]).toBeCloseTo((revenue[0] ?? 0) / 118.028 - 1, 12);
    for (let year = 1; year < 10; year++) {
      expect(growth[year]).toBeCloseTo((revenue[year] ?? 0) / (revenue[year - 1] ?? 1) - 1, 12);
    }
  });

  test('of a quarter is on the same quarter a year before', () => {
    const growth = row(table('quarter'), 'Plan', 'Growth, year on year');
    expect(growth.slice(0, 4)).toEqual([0.267, 0.267, 0.267, 0.267].map((rate) => expect.closeTo(rate, 12)));
    const revenue = row(table('quarter'), 'Plan', 'Cloud revenue').map(Number);
    expect(growth[39]).toBeCloseTo((revenue[39] ?? 0) / (revenue[35] ?? 1) - 1, 12);
  });
});

test('ROIC stands by year only, and is the model’s', () => {
  expect(row(table('year'), 'Increment', 'ROIC')).toEqual(base.projection.measures.roic);
  expect(() => row(table('quarter'), 'Increment', 'ROIC')).toThrow();
});

test('rows that would be nothing but zeros are left out: the backlog, the change in working capital', () => {
  const labels = (input: ViewInput) => table('year', input).sections[0]?.rows.map(({ label }) => label);
  expect(labels(base)).not.toContain('Backlog, end');
  expect(labels(base)).not.toContain('Change in working capital');
  expect(labels(viewOf(presetSide('chip-constrained')))).toContain('Backlog, end');
  expect(labels(viewOf(sideOf(basePlus({ 'economics.workingCapital': 0.05 }))))).toContain('Change in working capital');
});

test('EBITDA less tax, capex and working capital is free cash flow in every year', () => {
  const shown = table('year', viewOf(sideOf(basePlus({ 'economics.workingCapital': 0.05 }))));
  const at = (label: string, year: number) => row(shown, 'Plan', label)[year] ?? Number.NaN;
  for (let year = 0; year < 10; year++) {
    const left = at('EBITDA', year) - at('Tax', year) - at('Capex', year) - at('Change in working capital', year);
    expect(at('Free cash flow', year)).toBeCloseTo(left, 9);
    expect(at('EBITA', year)).toBeCloseTo(at('EBITDA', year) - at('Depreciation', year), 9);
  }
});

test('in dollars amounts are divided by the rate, shares are not', () => {
  const yuan = table('year').sections.flatMap(({ rows }) => rows);
  const shown = table('year', baseView(dollars)).sections.flatMap(({ rows }) => rows);
  yuan.forEach((one, index) => {
    const values = one.values.map((value) => (value === null ? null : value / (one.number === 'amount' ? 7.17 : 1)));
    expect(shown[index]?.label).toBe(one.label);
    expect(shown[index]?.values).toEqual(values.map((value) => (value === null ? null : expect.closeTo(value, 9))));
  });
});

test('a part of a year at the end of the horizon has no column by year', () => {
  const short = viewOf(sideOf(basePlus({ horizonQuarters: 14 })));
  expect(table('year', short).periods).toEqual(['FY2026', 'FY2027', 'FY2028']);
  expect(table('quarter', short).periods).toHaveLength(14);
  expect(row(table('year', short), 'Increment', 'ROIC')).toHaveLength(3);
});
