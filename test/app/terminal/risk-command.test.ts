import { describe, expect, test } from 'vitest';
import { runOutlay } from '../../support/run-outlay.ts';

const riskOf = (...args: readonly string[]) => JSON.parse(runOutlay('risk', ...args, '--json').out).scenarios[0];

describe('risk --json', () => {
  const [scenario, trials, seed] = ['--scenario=base', '--trials=512', '--seed=7'];
  const risk = riskOf(scenario, trials, seed);

  test('has the spreads, the chances, the bands and their causes', () => {
    expect(Object.keys(risk)).toEqual([
      ...['id', 'name', 'seed', 'trials', 'npv', 'irr', 'payback', 'peakFunding', 'bands', 'variance'],
    ]);
    expect(risk).toMatchObject({ id: 'base', seed: 7, trials: 512 });
    expect(Object.keys(risk.npv)).toEqual(['mean', 'sd', 'quantiles', 'probabilityPositive', 'expectedShortfall5']);
    expect(Object.keys(risk.payback.byYear)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']);
    expect(Object.keys(risk.bands)).toEqual(['revenue', 'cumulative', 'utilisation']);
    for (const rows of Object.values<number[][]>(risk.bands)) {
      expect(rows).toHaveLength(40);
      for (const row of rows) expect(row).toEqual(row.toSorted((one, other) => one - other));
    }
    expect(Object.keys(risk.variance)).toHaveLength(9);
    // An independent computation with 4,096 pseudo-random draws: 14.5 and 52.5.
    expect(Math.abs(risk.npv.mean - 14.5)).toBeLessThan(3);
    expect(Math.abs(risk.npv.sd - 52.5)).toBeLessThan(4);
  });

  test('is the same text every time', () => {
    expect(riskOf(scenario, trials, seed)).toEqual(risk);
    expect(riskOf(scenario, trials, '--seed=8').npv.mean).not.toBe(risk.npv.mean);
  });

  test('a driver that is set takes its distribution along', () => {
    const higher = riskOf(scenario, trials, seed, '--set', 'margins.ai.target=0.65');
    expect(higher.npv.mean).toBeGreaterThan(risk.npv.mean + 10);
    expect(Math.abs(higher.npv.sd - risk.npv.sd)).toBeLessThan(3);
  });

  test('a preset is as uncertain about its own values', () => {
    const war = riskOf('--preset=price-war', trials, seed);
    expect(war.npv.quantiles[2]).toBeLessThan(-50);
    expect(war.payback.quantiles[4]).toBeNull();
    expect(war.npv.sd).toBeGreaterThan(20);
  });
});

test('risk for reading', () => {
  const { code, out } = runOutlay('risk', '--scenario', 'base', '--trials', '256');
  expect(code).toBe(0);
  expect(out).toMatch(/^Base: plan on schedule \(base\)\n256 trials, seed 7\n\nQuantile \(type 7\) +5 %/);
  expect(out).toMatch(/\nPayback, years +7\.\d +8\.\d +9\.\d +(9\.\d|10\.0) +never\n/);
  expect(out).toMatch(/\nShare of the variance of NPV .*overlap\nCloud growth +[23]\d\.\d\s%\n/);
});

test.each([
  [['--trials', '0'], '--trials 0: allowed is a whole number, 100…1,000,000\n'],
  [['--trials', '1000000000'], '--trials 1000000000: allowed is a whole number, 100…1,000,000\n'],
  [['--trials', 'many', '--seed', '-1'.replace('-', '−')], /--trials many: .*\n--seed −1: allowed is a whole number/],
  [['--seed', '4294967296'], '--seed 4294967296: allowed is a whole number, 0…4,294,967,295\n'],
])('%j is named before anything runs', (args, problem) => {
  const { code, out, err } = runOutlay('risk', ...args);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(problem);
});

test('project takes neither', () => {
  expect(runOutlay('project', '--trials', '100')).toMatchObject({ code: 2, out: '' });
});
