import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { project } from '../../../shared/model/project.ts';
import { assumptionsSchema } from '../../../shared/scenario/assumptions.ts';

/**
 * 71 cases computed by four independent implementations that agreed. Series and measures to 10⁻⁹ relative, rates of return to
 * 10⁻⁷. Differences of almost equal numbers are held to 10⁻⁹ of what is in play: the largest member of their series.
 */
type Row = { readonly quarter: number } & Readonly<Record<string, number>>;
type Outcome = number | null | boolean | readonly (number | null)[];
interface Vector {
  readonly name: string;
  readonly assumptions: unknown;
  readonly plan: readonly Row[];
  readonly counterfactual: readonly Row[];
  readonly incremental: readonly number[];
  readonly measures: Readonly<Record<string, Outcome>>;
  readonly financing: Readonly<Record<string, Outcome>> | null;
}

const vectors: readonly Vector[] = JSON.parse(
  readFileSync(new URL('../../fixtures/vectors.json', import.meta.url), 'utf8'),
);

const agrees = (actual: unknown, expected: Outcome | undefined, tolerance: number, inPlay = 0): boolean => {
  if (Array.isArray(expected)) {
    return (
      Array.isArray(actual) &&
      actual.length === expected.length &&
      expected.every((member, index) => agrees(actual[index], member, tolerance, inPlay))
    );
  }
  if (typeof expected !== 'number' || typeof actual !== 'number') return actual === expected;
  return Math.abs(actual - expected) <= tolerance * Math.max(Math.abs(expected), inPlay);
};

describe.each(vectors)('vector $name', (vector) => {
  const projection = project(assumptionsSchema.parse(vector.assumptions));

  test.each(['plan', 'counterfactual'] as const)('has the same %s in every quarter and column', (side) => {
    const series: Readonly<Record<string, readonly number[]>> = { ...projection[side] };
    const wrong: string[] = [];
    for (const row of vector[side]) {
      for (const [key, expected] of Object.entries(row)) {
        if (key === 'quarter') continue;
        const column = series[key] ?? [];
        const largest = Math.max(...column.map(Math.abs), ...projection[side].revenue);
        const actual = column[row.quarter - 1];
        if (!agrees(actual, expected, 1e-9, largest * 1e-3))
          wrong.push(`${key}[${row.quarter}]: ${actual}, not ${expected}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(vector[side].length).toBeGreaterThan(0);
  });

  test('has the same incremental cash flow', () => {
    const largest = Math.max(...vector.incremental.map(Math.abs));
    expect(projection.incremental).toHaveLength(vector.incremental.length);
    expect(agrees(projection.incremental, vector.incremental, 1e-9, largest * 1e-3)).toBe(true);
  });

  test('has the same measures', () => {
    const actual: Readonly<Record<string, unknown>> = { ...projection.measures };
    const inPlay = projection.measures.programme * 1e-3;
    const wrong = Object.entries(vector.measures).filter(
      ([key, expected]) =>
        !agrees(actual[key], expected, key === 'irr' ? 1e-7 : 1e-9, key === 'terminalValuePv' ? inPlay : 0),
    );
    expect(wrong.map(([key, expected]) => `${key}: ${String(actual[key])}, not ${String(expected)}`)).toEqual([]);
  });

  test('has the same financing', () => {
    if (vector.financing === null) {
      expect(projection.financing).toBeNull();
      return;
    }
    const actual: Readonly<Record<string, unknown>> = { ...projection.financing };
    const wrong = Object.entries(vector.financing).filter(([key, expected]) => !agrees(actual[key], expected, 1e-9));
    expect(wrong.map(([key, expected]) => `${key}: ${String(actual[key])}, not ${String(expected)}`)).toEqual([]);
  });
});

test('the vectors cover all three rules, both kinds of path, scarce chips, new regions and every terminal value', () => {
  const cases = vectors.map(({ assumptions }) => assumptionsSchema.parse(assumptions));
  expect(cases.length).toBe(71);
  const seen = (of: (one: (typeof cases)[number]) => unknown) =>
    [...new Set(cases.map((one) => String(of(one))))].sort();
  expect(seen((one) => one.capex.afterProgramme)).toEqual(['meet-demand', 'run-off', 'sustain']);
  expect(seen((one) => one.economics.terminalValue)).toEqual(['book', 'gordon', 'none']);
  expect(seen((one) => one.demand.growth.kind)).toEqual(['fade', 'yearly']);
  expect(seen((one) => one.margins.ai.kind)).toEqual(['ramp', 'yearly']);
  expect(cases.some((one) => one.capacity.chipAvailability < 1)).toBe(true);
  expect(cases.some((one) => one.capacity.newRegionShare > 0)).toBe(true);
  expect(cases.some((one) => !one.financing.enabled)).toBe(true);
});
