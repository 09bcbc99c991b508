import { describe, expect, test } from 'vitest';
import { baselineScenario } from '../../../app/document/scenarios.ts';
import { withSettings } from '../../../app/terminal/driver-settings.ts';
import { nearestPath } from '../../../app/terminal/nearest.ts';
import { driverList } from '../../../shared/scenario/driver-list.ts';
import { valueAt } from '../../../shared/scenario/driver-value.ts';

/** What stands at a path after settings, or the sentences that refuse them. */
function after(path: string, ...settings: readonly string[]): unknown {
  const result = withSettings([baselineScenario], settings);
  if (result.kind === 'refused') return result.problems;
  return result.scenarios.map(({ assumptions }) => valueAt(assumptions, path))[0];
}

describe('a driver is set by its path', () => {
  test.each<[setting: string, value: unknown]>([
    ['demand.growth.rate=0.3', 0.3],
    ['demand.growth.rate=26.7%', 0.267],
    ['demand.growth.rate=.3', 0.3],
    ['demand.growth.rate=-5%', -0.05],
    ['demand.growth.rate=−0.05', -0.05],
    ['demand.growth.rate=-0', 0],
    ['demand.growth.rate=3e1 %', 0.3],
    ['economics.discountRate=8.1%', 0.081],
    ['capex.programme=460', 460],
    ['horizonQuarters=44', 44],
    ['capex.phasing=1,2,3', [1, 2, 3]],
    ['capex.phasing=[130, 155, 175]', [130, 155, 175]],
    ['baseline.capex=', []],
    ['economics.terminalValue=none', 'none'],
    ['financing.enabled=false', false],
    ['demand.growth.rates=30%,0.2', [0.3, 0.2]],
    ['margins.ai.values=0.3', [0.3]],
  ])('%s', (setting, value) => {
    expect(after(setting.split('=')[0] ?? '', setting)).toEqual(value);
  });

  test('values by year keep the margin’s start', () => {
    expect(after('margins.ai', 'margins.ai.values=0.3')).toEqual({ kind: 'yearly', start: 0.2, values: [0.3] });
  });

  test('the last of two settings counts, and only the whole must be valid', () => {
    expect(after('capex.programme', 'capex.programme=1', 'capex.programme=2')).toBe(2);
    expect(after('horizonQuarters', 'horizonQuarters=12', 'capex.quarters=12')).toBe(12);
    expect(after('capex.quarters', 'capex.quarters=40', 'horizonQuarters=40')).toBe(40);
  });
});

describe('a setting that can’t be is refused with the driver’s path', () => {
  test.each<[setting: string, sentence: string]>([
    ['demand.growth.rate=12', 'demand.growth.rate: 12 is outside −0.9…5'],
    ['demand.growth.rate=fast', 'demand.growth.rate: "fast" is not a number in −0.9…5'],
    ['demand.growth.rate=', 'demand.growth.rate: "" is not a number in −0.9…5'],
    ['demand.growth.rate=1e999', 'demand.growth.rate: "1e999" is not a number in −0.9…5'],
    ['demand.growth.rate=0x1', 'demand.growth.rate: "0x1" is not a number in −0.9…5'],
    ['horizonQuarters=40.5', 'horizonQuarters: 40.5 is not a whole number in 12…80'],
    ['capex.phasing=1,two', 'capex.phasing[1]: "two" is not a number in 0…1,000,000'],
    ['capex.phasing=', 'capex.phasing: 0 values are given; allowed are 1 to 20'],
    ['capex.afterProgramme=stop', 'capex.afterProgramme: "stop" is not one of "run-off", "sustain", "meet-demand"'],
    ['financing.enabled=yes', 'financing.enabled: "yes" is not true or false'],
    ['capex.quarters=40', 'capex.quarters: 40 quarters of spending are more than the horizon, horizonQuarters'],
    ['growth.rate=0.3', '--set growth.rate: no such driver; the nearest is demand.growth.rate'],
    ['demand.growth=0.3', '--set demand.growth: no such driver; the nearest is demand.growth.rate'],
    ['__proto__.x=1', expect.stringContaining('--set __proto__.x: no such driver')],
  ])('%s', (setting, sentence) => {
    const settings = setting.startsWith('capex.quarters') ? ['horizonQuarters=39', setting] : [setting];
    expect(after('', ...settings)).toEqual([sentence]);
  });

  test('a fade’s rate where rates stand by year', () => {
    expect(after('', 'demand.growth.rates=0.3', 'demand.growth.rate=0.2')).toEqual([
      '--set demand.growth.rate: this scenario gives it by year; set demand.growth.rates instead',
    ]);
  });

  test('all at once, each said once for all scenarios', () => {
    const settings = ['demand.growth.rate=12', 'capex.quarters=0', 'nothing.of=this'];
    const result = withSettings([baselineScenario, baselineScenario], settings);
    expect(result.kind === 'refused' && result.problems).toHaveLength(3);
  });
});

test.each([
  ['demand.growth.rat', 'demand.growth.rate'],
  ['growth.terminalRate', 'demand.growth.terminalRate'],
  ['programme', 'capex.programme'],
  ['capex.program', 'capex.programme'],
  ['discountRate', 'economics.discountRate'],
  ['horizon', 'horizonQuarters'],
])('who types %s means %s', (typed, path) => {
  expect(
    nearestPath(
      typed,
      driverList.map((driver) => driver.path),
    ),
  ).toBe(path);
});
