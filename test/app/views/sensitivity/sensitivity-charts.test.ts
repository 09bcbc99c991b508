import { describe, expect, test } from 'vitest';
import { plottedMeasure } from '../../../../app/sensitivity/plotted-measure.ts';
import { goalResult } from '../../../../app/views/sensitivity/goal-result.ts';
import { heatMap, startBounds } from '../../../../app/views/sensitivity/heat-map.ts';
import { headlineByYear, mustBeTrueRows } from '../../../../app/views/sensitivity/must-be-true-rows.ts';
import { tornadoChart, tornadoPaths } from '../../../../app/views/sensitivity/tornado-chart.ts';
import { goalSeek } from '../../../../shared/analysis/sensitivity/goal-seek.ts';
import { grid } from '../../../../shared/analysis/sensitivity/grid.ts';
import { mustBeTrue } from '../../../../shared/analysis/sensitivity/must-be-true.ts';
import { tornado } from '../../../../shared/analysis/sensitivity/tornado.ts';
import { baseUncertainty } from '../../../../shared/facts/base-uncertainty.ts';
import { project } from '../../../../shared/model/project.ts';
import { baseAssumptions } from '../../../../shared/scenario/assumptions.ts';
import { withValueAt } from '../../../../shared/scenario/driver-value.ts';
import { presetSide, yuan } from '../../../support/side.ts';

const projection = project(baseAssumptions);
const context = { assumptions: baseAssumptions, projection, money: yuan };
const npv = plottedMeasure('npv', context);
const payback = plottedMeasure('payback', context);
const growth = 'demand.growth.rate';
const margin = 'margins.ai.target';

const tornadoOf = (measure: typeof npv) =>
  tornadoChart({
    bars: tornado({
      assumptions: baseAssumptions,
      uncertainty: baseUncertainty,
      paths: tornadoPaths('uncertain', baseUncertainty),
      measure: measure.id,
    }),
    projection,
    measure,
    scenarioName: 'Base',
  });

describe('the tornado', () => {
  test('has the widest bar first, from the value of the scenario to both ends', () => {
    const { rows, references, summary } = tornadoOf(npv);
    expect(references).toEqual([{ value: expect.closeTo(21.8, 1), label: 'Base +22' }]);
    // An independent computation: −131 at 13 % growth, +56 at 40 %.
    expect(rows[0]).toMatchObject({
      label: 'Cloud growth',
      bars: [
        { to: expect.closeTo(-131, 0), words: { strong: '−131', quiet: '13\u202f%' } },
        { to: expect.closeTo(56, 0), words: { strong: '+56', quiet: '40\u202f%' } },
      ],
    });
    expect(summary).toBe('Cloud growth moves NPV at 9\u202f% most: −RMB 131bn at its low, +RMB 56bn at its high.');
  });

  test('draws a payback that never comes at the end of the horizon, and says so', () => {
    const bars = tornadoOf(payback).rows.flatMap((row) => row.bars);
    const never = bars.filter(({ words }) => words.strong === 'not by FY2035');
    expect(never.length).toBeGreaterThan(0);
    for (const { to } of never) expect(to).toBe(10);
  });

  test('says of an end that breaks a rule between drivers that it is not possible, and does not rank by it', () => {
    const paths = ['financing.conversionPriceUsd', 'margins.ai.target'];
    const bars = tornado({ assumptions: baseAssumptions, uncertainty: baseUncertainty, paths, measure: 'npv' });
    expect(bars.map(({ path }) => path)).toEqual(['margins.ai.target', 'financing.conversionPriceUsd']);
    // The slider goes up to 300 dollars, above the cap of 235.46 that the conversion price may not pass.
    expect(bars[1]?.high).toMatchObject({ isImpossible: true, result: null });
    const { rows } = tornadoChart({ bars, projection, measure: npv, scenarioName: 'Base' });
    expect(rows.map(({ key }) => key)).toEqual(['margins.ai.target']);
  });

  test('can look at every driver that is a number', () => {
    expect(tornadoPaths('all', baseUncertainty).length).toBeGreaterThan(35);
    expect(tornadoPaths('uncertain', baseUncertainty)).toHaveLength(10);
  });
});

describe('the map of two drivers', () => {
  const x = startBounds(growth, 0.267);
  const y = startBounds(margin, 0.6);
  const found = grid({ assumptions: baseAssumptions, x, y, measure: 'npv' });
  const scenario = { name: 'Base', x: 0.267, y: 0.6, result: projection.measures.npv };
  const map = heatMap({ grid: found, x: growth, y: margin, measure: npv, scenario });

  test('is 41 by 41 around the usual ranges, in the units of the sliders', () => {
    expect(map.cells).toHaveLength(41 * 41);
    expect([map.x.values[0], map.x.values.at(-1)]).toEqual([expect.closeTo(6.3, 9), expect.closeTo(46.8, 9)]);
    expect([map.y.values[0], map.y.values.at(-1)]).toEqual([expect.closeTo(35, 9), expect.closeTo(77, 9)]);
    expect(map.mark).toMatchObject({ x: expect.closeTo(26.7, 9), y: 60, value: '+22' });
  });

  test('changes colour in steps of 25 around neutral zero and names every second line', () => {
    expect(map.scale).toMatchObject({ neutral: 0, step: 25, higherIsBetter: true });
    expect(map.lines.map(({ label }) => label)).toContain('NPV = 0');
    expect(map.lines.filter(({ strong }) => strong)).toHaveLength(1);
    expect(map.lines.map(({ label }) => label)).toContain('−100');
  });

  test('its line of NPV zero runs where an independent computation has it', () => {
    const pieces = map.lines.find(({ strong }) => strong)?.pieces ?? [];
    const nearest = (percent: number) =>
      pieces
        .map(({ from }) => from)
        .toSorted((one, other) => Math.abs(one[0] - percent) - Math.abs(other[0] - percent))[0];
    // 75 % margin at 18 % growth, 45 % at 45 %.
    expect(nearest(18)?.[1]).toBeCloseTo(75, -1);
    expect(nearest(45)?.[1]).toBeCloseTo(45, 0);
  });

  test('a payback has no value where it never comes, and less is better', () => {
    const times = grid({ assumptions: baseAssumptions, x, y, measure: 'payback' });
    const { cells, scale } = heatMap({ grid: times, x: growth, y: margin, measure: payback, scenario });
    expect(cells.some((value) => Number.isNaN(value))).toBe(true);
    expect(scale.higherIsBetter).toBe(false);
  });
});

test('what must be true is said as a range, or as impossible with the best there is', () => {
  const rows = mustBeTrueRows(mustBeTrue(baseAssumptions, 8), { npv, payback });
  const said = Object.fromEntries(
    rows.map((row) => [row.label, [row.now, row.npv.strong, `${row.payback.strong} ${row.payback.quiet}`.trim()]]),
  );
  expect(said).toEqual({
    'Programme capex': ['380', '191 to 496', 'impossible alone, 8.4 years at best'],
    'Cloud growth': ['26.7\u202f%', '22.8\u202f% to 128\u202f%', 'impossible alone, 8.1 years at best'],
    'AI revenue share': ['50\u202f%', 'at most 73\u202f%', 'impossible alone, 8.5 years at best'],
    'EBITDA margin, AI': ['60\u202f%', 'at least 54.2\u202f%', 'at least 76.2\u202f%'],
    'EBITDA margin, other': ['36\u202f%', 'at least 21.7\u202f%', 'at least 74\u202f%'],
    'Discount rate': ['9\u202f%', 'at most 10.6\u202f%', 'impossible alone, 8.8 years at best'],
  });
});

describe('goal seek says', () => {
  const seek = (path: string, measure: typeof npv, target: number) =>
    goalResult(path, goalSeek({ assumptions: baseAssumptions, path, measure: measure.id, target }), target, measure);

  test('every value that meets the target, ready to be taken over', () => {
    const { sentences, values } = seek(growth, npv, 0);
    expect(sentences[0]).toBe('Cloud growth 22.81\u202f%');
    expect(values[0]?.value).toBeCloseTo(0.2281, 4);
  });

  test('why none does: what the measure stays between, and where capacity binds', () => {
    expect(seek('demand.aiShare.target', payback, 8).sentences).toEqual([
      'Impossible: payback stays between 8.5 and 9.9 years; compute capacity binds from FY2032 at the nearest value.',
    ]);
  });

  test('that payback jumps over the target where it does, not that it stays on one side', () => {
    const assumptions = withValueAt(presetSide('acceleration').assumptions, 'capex.programme', 0);
    const found = goalSeek({ assumptions, path: 'demand.aiShare.target', measure: 'payback', target: 8 });
    expect(found).toMatchObject({ kind: 'impossible' });
    const [sentence] = goalResult('demand.aiShare.target', found, 8, payback).sentences;
    expect(sentence).toMatch(
      /^No value gives exactly this: payback goes from [\d.]+ to [\d.]+ years, and passes the target in a jump\.$/,
    );
  });
});

test('a best that is nearly zero is not said to be zero', () => {
  expect(npv.sayExactly(-0.04)).toBe('−RMB 0.04bn');
  expect(npv.sayExactly(-12.3)).toBe('−RMB 12bn');
  expect(npv.sayExactly(0)).toBe('RMB 0bn');
});

test('headline drivers that a scenario gives by year are named', () => {
  const growth = { kind: 'yearly' as const, rates: [0.3, 0.2] };
  expect(headlineByYear(baseAssumptions)).toEqual([]);
  expect(headlineByYear({ ...baseAssumptions, demand: { ...baseAssumptions.demand, growth } })).toEqual([
    'Cloud growth',
  ]);
});
