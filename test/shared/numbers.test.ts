import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, test } from 'vitest';
import { sourcedDistributions } from '../../shared/facts/base-uncertainty.ts';
import { type CitableFactId, factOf, figureOf } from '../../shared/facts/facts.ts';
import { type Preset, presets } from '../../shared/facts/presets.ts';
import { baseAssumptions } from '../../shared/scenario/assumptions.ts';
import { driverList } from '../../shared/scenario/driver-list.ts';
import { valueAt } from '../../shared/scenario/driver-value.ts';
import { repository } from '../support/electron-here.ts';
import { structuralNumbers } from './structural-numbers.ts';

const shared = join(repository, 'shared');

/** Where figures may stand: each entry there names its facts or its reason, which the tests below ask for. */
const tables = /^(facts|scenario\/drivers)\//;

const files = readdirSync(shared, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !tables.test(path))
  .sort();

/** Every number that is written in a file's code. */
function numbersIn(path: string): ReadonlySet<number> {
  const found = new Set<number>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('type' in node && node.type === 'Literal' && 'value' in node && typeof node.value === 'number') {
      found.add(node.value);
    }
    Object.values(node).forEach(visit);
  };
  visit(parseAst(readFileSync(join(shared, path), 'utf8'), { lang: 'ts' }));
  return found;
}

const anywhere = new Set([0, 1, 2]);

test('every number in the code of the model is a figure with a source or an assumption with a reason, or is listed as structural', () => {
  const unlisted = files.flatMap((path) => {
    const listed = structuralNumbers[path]?.numbers ?? [];
    if (listed === 'all') return [];
    return [...numbersIn(path)]
      .filter((number) => !anywhere.has(number) && !listed.includes(number))
      .map((number) => `${path}: ${number}`);
  });
  expect(unlisted).toEqual([]);
});

test('nothing is listed as structural that is not there any more', () => {
  const gone = Object.entries(structuralNumbers).flatMap(([path, { numbers, reason }]) => {
    if (!files.includes(path) || reason === '') return [path];
    const there = numbersIn(path);
    return numbers === 'all'
      ? []
      : numbers.filter((number) => !there.has(number)).map((number) => `${path}: ${number}`);
  });
  expect(gone).toEqual([]);
});

test('a default that is no assumption names the facts behind it, and an assumption its reason', () => {
  const bare = driverList.filter(({ grade, facts, reason = '' }) =>
    grade === 'assumption' ? reason.length < 3 : facts.length === 0,
  );
  expect(bare.map(({ path }) => path)).toEqual([]);
  const unverified = driverList.flatMap(({ path, facts }) =>
    facts.filter((id) => factOf(id)?.status === 'unverified').map((id) => `${path}: ${id}`),
  );
  expect(unverified).toEqual([]);
});

test('every preset and every spread names its facts', () => {
  const all: readonly Preset[] = presets;
  expect(all.filter(({ facts }) => facts.length === 0)).toEqual([]);
  // An argument in two sentences.
  expect(all.filter(({ story }) => story.length !== 2)).toEqual([]);
  expect(sourcedDistributions.filter(({ facts }) => facts.length === 0)).toEqual([]);
});

/** Defaults and the figures that they are, in the unit of the driver. */
const asPrinted: readonly (readonly [path: string, fact: CitableFactId, scale: number])[] = [
  ['capex.programme', 'S2-01', 1],
  ['capex.quarters', 'S1-02', 4],
  ['baseline.aiShare', 'S4-14', 0.01],
  ['baseline.globalShare', 'S4-07', 0.01],
  ['capacity.computeLifeYears', 'P-UL-01', 1],
  ['counterfactual.growthRate', 'P-CLG-01', 0.01],
  ['economics.discountRate', 'P-WACC-03', 0.01],
  ['economics.cnyPerUsd', 'P-FX-13', 1],
  ['financing.principalUsd', 'P-CB-01', 1],
  ['financing.netProceedsUsd', 'P-CB-08', 1],
  ['financing.programmeShare', 'P-CB-09', 0.01],
  ['financing.coupon', 'P-CB-02', 0.01],
  ['financing.conversionPriceUsd', 'P-CB-05', 1],
  ['financing.cappedCallPriceUsd', 'P-CB-07', 1],
];

describe('a default is the figure that it cites:', () => {
  test.each(asPrinted)('%s is %s', (path, fact, scale) => {
    expect(driverList.find((driver) => driver.path === path)?.facts).toContain(fact);
    expect(valueAt(baseAssumptions, path)).toBeCloseTo(figureOf(fact) * scale, 12);
  });

  test('reported revenue, quarter by quarter', () => {
    const quarters = (['P-CLD-03', 'P-CLD-04', 'P-CLD-05', 'P-CLD-06'] as const).map(figureOf);
    expect(baseAssumptions.baseline.cloudRevenue).toEqual(quarters);
  });

  test('reported capex, within the rounding of what is printed', () => {
    const [december = 0, march = 0] = baseAssumptions.baseline.capex;
    expect(december).toBeCloseTo(figureOf('P-CAPX-04'), 1);
    expect(march).toBeCloseTo(figureOf('P-CAPX-06'), 1);
  });

  test('growth takes FY2025 to the broker’s FY2028; depreciation is EBITDA less EBITA; tax is between two years’ rates', () => {
    const rate = (figureOf('P-PLAN-03') / figureOf('P-FY-25-REV')) ** (1 / 3) - 1;
    expect(valueAt(baseAssumptions, 'demand.growth.rate')).toBeCloseTo(rate, 3);
    const worn = figureOf('P-PLAN-04') - figureOf('P-FY-25-MARGIN');
    expect(baseAssumptions.baseline.depreciationShare * 100).toBeCloseTo(worn, 0);
    expect(baseAssumptions.economics.taxRate * 100).toBeGreaterThan(figureOf('P-TAX-2025'));
    expect(baseAssumptions.economics.taxRate * 100).toBeLessThan(figureOf('P-TAX-2026'));
  });
});
