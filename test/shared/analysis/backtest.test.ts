import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actualQuarters, dayAfterQuarter } from '../../../shared/analysis/backtest/actuals.ts';
import { backtest } from '../../../shared/analysis/backtest/backtest.ts';
import { citingLater, latestInput } from '../../../shared/analysis/backtest/freeze.ts';
import { backtestSpread, isInside, spreadKey } from '../../../shared/analysis/backtest/spread.ts';
import { baseUncertainty } from '../../../shared/facts/base-uncertainty.ts';
import { lastDayOf, publicOn } from '../../../shared/facts/fact-date.ts';
import { factOf, figureOf } from '../../../shared/facts/facts.ts';
import { baseAssumptions } from '../../../shared/scenario/assumptions.ts';
import { valueAt, withValueAt } from '../../../shared/scenario/driver-value.ts';

/** The day from which the base case can be frozen: its AI share was first printed then. */
const september = '2025-09-11';

const scored = (freeze: string, assumptions = baseAssumptions, given: Parameters<typeof actualQuarters>[1] = []) => {
  const result = backtest({ assumptions, freeze, given });
  if (result.kind !== 'scored') throw new Error(`refused because of ${result.because.driver.path}`);
  return result;
};

const lineOf = (result: ReturnType<typeof scored>, quarter: number, name: string) =>
  result.quarters.find((one) => one.quarter === quarter)?.lines.find((line) => line.name === name);

const scoreOf = (result: ReturnType<typeof scored>, name: string) => result.scores.find((score) => score.name === name);

describe('the base case, frozen in September 2025', () => {
  const result = scored(september);

  test('is scored on the three quarters reported since; the one before is known, and neither scored nor used', () => {
    expect(result.quarters.map(({ quarter }) => quarter)).toEqual([2, 3, 4]);
    expect(result.known.map(({ quarter }) => quarter)).toEqual([1]);
  });

  test('had too little revenue: 29.61 × 1.267 against 39.824 in Q2, and so on', () => {
    expect(lineOf(result, 2, 'revenue')?.projected).toBeCloseTo(29.61 * 1.267, 10);
    expect(lineOf(result, 2, 'revenue')?.error).toBeCloseTo((29.61 * 1.267) / 39.824 - 1, 12);
    // Means of −5.80, −7.12 and −8.24 %.
    expect(scoreOf(result, 'revenue')?.bias).toBeCloseTo(-0.0705, 4);
    expect(scoreOf(result, 'revenue')?.meanSize).toBeCloseTo(0.0705, 4);
  });

  test('missed growth by 7.3, 9.3 and 11.3 points, in points and not in percent of it', () => {
    expect([2, 3, 4].map((quarter) => lineOf(result, quarter, 'growth')?.error)).toEqual([
      expect.closeTo(0.267 - 0.34, 12),
      expect.closeTo(0.267 - 0.36, 12),
      expect.closeTo(0.267 - 0.38, 12),
    ]);
  });

  test('had the AI share at 26 % where 8.971 of 41.6 is 21.6 %, in the one quarter that gave it in money', () => {
    const line = lineOf(result, 4, 'aiShare');
    expect(line?.actual.value).toBeCloseTo(8.971 / 41.6, 12);
    expect(line?.projected).toBeCloseTo(0.26, 12);
    expect(scoreOf(result, 'aiShare')?.count).toBe(1);
  });

  test('had capex even at 380/12 a quarter against 31.5, 28.9 and 26.9', () => {
    expect(lineOf(result, 3, 'capex')?.error).toBeCloseTo(380 / 12 / 28.9 - 1, 12);
  });
});

describe('nothing dated after the freeze can reach the run:', () => {
  test('no actual that the user gives, of any quarter, moves what the scenario had', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            quarter: fc.integer({ min: 1, max: 80 }),
            cloudRevenue: fc.double({ min: 0, max: 1e6, noNaN: true }),
          }),
        ),
        (given) => {
          const unique = given.filter(
            (one, index) => given.findIndex(({ quarter }) => quarter === one.quarter) === index,
          );
          const before = scored(september);
          const after = scored(september, baseAssumptions, unique);
          for (const { quarter, lines } of after.quarters) {
            for (const { name, projected } of lines) {
              const same = lineOf(before, quarter, name);
              if (same !== undefined) expect(projected).toBe(same.projected);
            }
          }
        },
      ),
      { numRuns: 50, seed: 1 },
    );
  });

  test('a scenario is refused at a day when one of its figures was not public yet, and the figure is named', () => {
    const result = backtest({ assumptions: baseAssumptions, freeze: '2025-09-10', given: [] });
    expect(result).toMatchObject({ kind: 'too-early', because: { day: september, facts: ['S4-14'] } });
    expect(result.kind === 'too-early' ? result.because.driver.path : '').toBe('baseline.aiShare');
  });

  test('with an AI share of one’s own, which is an assumption, the base can be frozen before the programme’s first results', () => {
    const own = withValueAt(baseAssumptions, 'baseline.aiShare', 0.15);
    expect(latestInput(own)?.day).toBe('2025-05-31');
    expect(scored('2025-05-31', own).quarters.map(({ quarter }) => quarter)).toEqual([1, 2, 3, 4]);
  });

  test('a share that was computed from later results can’t be frozen before them', () => {
    const backcast = withValueAt(baseAssumptions, 'baseline.aiShare', 0.142);
    expect(latestInput(backcast)?.day).toBe('2026-05-13');
    expect(scored('2026-05-13', backcast).quarters).toEqual([]);
  });

  test('a printed figure is public with the first fact that prints it: a server life of 5 years with Amazon’s, not with Microsoft’s 6 of 2023', () => {
    // Everything that was public later than February 2025 is made the user’s own, so that the life is what is left.
    const own = ['baseline.aiShare', 'capex.programme', 'capex.quarters'].reduce(
      (assumptions, path) => withValueAt(assumptions, path, Number(valueAt(baseAssumptions, path)) * 0.75),
      withValueAt(withValueAt(baseAssumptions, 'baseline.cloudRevenue', [26, 29, 31, 30]), 'baseline.capex', [31, 24]),
    );
    const undated = withValueAt(withValueAt(own, 'baseline.depreciationShare', 0.1), 'demand.growth.rate', 0.25);
    expect(latestInput(undated)).toMatchObject({ driver: { path: 'capacity.computeLifeYears' }, day: '2025-02-11' });
  });

  test('assumptions that cite something published after the freeze are named: they may be made with hindsight', () => {
    const later = citingLater(baseAssumptions, september).map(({ path }) => path);
    expect(later).toContain('demand.aiShare.target');
    expect(later).toContain('capacity.aiRevenuePerCompute');
    // Morgan Stanley’s forecast of February 2025.
    expect(later).not.toContain('demand.growth.holdYears');
    const own = withValueAt(baseAssumptions, 'demand.aiShare.target', 0.4);
    expect(citingLater(own, september).map(({ path }) => path)).not.toContain('demand.aiShare.target');
    expect(citingLater(baseAssumptions, '2026-12-31')).toEqual([]);
  });

  test('no figure is scored that was public on the day of the freeze', () => {
    for (const freeze of [september, '2025-11-25', '2026-03-19', '2026-05-13', '2026-12-31']) {
      const { quarters } = scored(freeze);
      expect(quarters.flatMap(({ lines }) => lines.filter(({ actual }) => actual.day <= freeze))).toEqual([]);
    }
    expect(scored('2025-11-25').quarters.map(({ quarter }) => quarter)).toEqual([3, 4]);
  });
});

describe('actuals that the user adds', () => {
  const given = [{ quarter: 5, cloudRevenue: 47, aiRevenue: 12, ebita: 4.4, capex: 35 }];

  test('are scored too: growth on the same quarter a year before, AI as a share of all', () => {
    const result = scored(september, baseAssumptions, given);
    expect(lineOf(result, 5, 'growth')?.actual.value).toBeCloseTo(47 / 33.398 - 1, 12);
    expect(lineOf(result, 5, 'aiShare')?.actual.value).toBeCloseTo(12 / 47, 12);
    expect(lineOf(result, 5, 'revenue')?.projected).toBeCloseTo(26.549 * 1.267 ** 2, 10);
    expect(lineOf(result, 5, 'revenue')?.actual.fact).toBeNull();
  });

  test('take the place of a fact of the same quarter, figure by figure', () => {
    const [quarter] = actualQuarters(baseAssumptions, [{ quarter: 1, cloudRevenue: 33.4 }]);
    expect(quarter?.figures.revenue).toMatchObject({ value: 33.4, fact: null });
    expect(quarter?.figures.growth?.value).toBeCloseTo(33.4 / 26.549 - 1, 12);
    expect(quarter?.figures.ebita).toMatchObject({ value: 2.954, fact: 'P-CLE-07' });
  });

  test('were public when their quarter was over, not before', () => {
    expect([1, 2, 3, 4, 5].map(dayAfterQuarter)).toEqual([
      '2025-07-01',
      '2025-10-01',
      '2026-01-01',
      '2026-04-01',
      '2026-07-01',
    ]);
    expect(scored('2026-07-01', baseAssumptions, given).quarters).toEqual([]);
    expect(scored('2026-06-30', baseAssumptions, given).quarters.map(({ quarter }) => quarter)).toEqual([5]);
  });

  test('have the date of the fact that they take the place of: Q1, reported in August, is scored in July and known in September', () => {
    const corrected = [{ quarter: 1, cloudRevenue: 33.4 }];
    const own = withValueAt(baseAssumptions, 'baseline.aiShare', 0.15);
    expect(lineOf(scored('2025-07-31', own, corrected), 1, 'revenue')?.actual).toMatchObject({
      value: 33.4,
      fact: null,
    });
    const later = scored(september, own, corrected);
    expect(later.quarters.map(({ quarter }) => quarter)).toEqual([2, 3, 4]);
    expect(later.known.map(({ quarter }) => quarter)).toEqual([1]);
  });

  test('of a quarter beyond a short horizon, or of AI revenue alone, are neither scored nor called known', () => {
    const alone = [...given, { quarter: 6, aiRevenue: 13 }];
    const short = scored(september, { ...baseAssumptions, horizonQuarters: 4 }, alone);
    expect(short.quarters.map(({ quarter }) => quarter)).toEqual([2, 3, 4]);
    expect(short.known.map(({ quarter }) => quarter)).toEqual([1]);
    const long = scored('2026-12-31', baseAssumptions, alone);
    expect(long.quarters).toEqual([]);
    expect(long.known.map(({ quarter }) => quarter)).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('the bands of a frozen scenario', () => {
  const spread = backtestSpread({
    assumptions: baseAssumptions,
    uncertainty: baseUncertainty,
    seed: 7,
    quarters: [2, 4],
  });

  test('lie around what it has, and rise from the 5th to the 95th percentile', () => {
    const bands = spread[spreadKey(2, 'revenue')] ?? [];
    const numbers = bands.map((value) => value ?? Number.NaN);
    expect(numbers).toHaveLength(5);
    expect([...numbers].sort((one, other) => one - other)).toEqual(numbers);
    // Growth of 13 to 40 %, most likely 26.7, on 29.61.
    expect(numbers[0]).toBeGreaterThan(29.61 * 1.13);
    expect(numbers[4]).toBeLessThan(29.61 * 1.4);
    expect(Math.abs((numbers[2] ?? 0) - 29.61 * 1.267)).toBeLessThan(0.5);
  });

  test('tell which reported figure lies inside: Q2 revenue of 39.824 just does, 41.6 in Q4 does not', () => {
    expect(isInside(spread[spreadKey(2, 'revenue')], 39.824, [0, 4])).toBe(true);
    expect(isInside(spread[spreadKey(2, 'revenue')], 39.824, [1, 3])).toBe(false);
    expect(isInside(spread[spreadKey(4, 'revenue')], 41.6, [0, 4])).toBe(false);
    expect(isInside(undefined, 1, [0, 4])).toBeNull();
  });

  test('are the same for the same seed', () => {
    const again = backtestSpread({
      assumptions: baseAssumptions,
      uncertainty: baseUncertainty,
      seed: 7,
      quarters: [2, 4],
    });
    expect(again).toEqual(spread);
  });
});

test('a date that is known to the month counts from its last day; what was computed waits for its last ingredient', () => {
  expect(['2025', '2025-02', '2024-02', '2025-11', '2025-11-25'].map(lastDayOf)).toEqual([
    '2025-12-31',
    '2025-02-28',
    '2024-02-29',
    '2025-11-30',
    '2025-11-25',
  ]);
  const share = factOf('P-AI-06');
  expect(share === undefined ? null : publicOn(share)).toBe('2026-05-13');
  expect(figureOf('P-AI-06')).toBe(14.9);
});
