import { describe, expect, test } from 'vitest';
import { nothing, sentencesAfter } from '../../support/changed-case.ts';

const one = 'scenarios[1].assumptions';

describe('a value that may not stand in a case is named with its place, itself and what is allowed', () => {
  test.each<[place: string, value: unknown, sentence: string]>([
    [`${one}.demand.growth.rate`, 12, '12 is outside −0.9…5'],
    [`${one}.demand.growth.rate`, -1, '−1 is outside −0.9…5'],
    [`${one}.demand.growth.rate`, '0.3', '"0.3" is not a number in −0.9…5'],
    [`${one}.demand.growth.rate`, null, 'null is not a number in −0.9…5'],
    [`${one}.demand.growth.rate`, {}, 'a group of fields is not a number in −0.9…5'],
    [`${one}.demand.growth.rate`, nothing, 'missing; allowed is a number in −0.9…5'],
    [`${one}.demand.growth.kind`, 'ramp', '"ramp" is not one of "fade", "yearly"'],
    [`${one}.demand.growth.kind`, nothing, 'missing; allowed is one of "fade", "yearly"'],
    [`${one}.demand.growth`, 0.3, '0.3 is not a group of fields'],
    [`${one}.demand`, nothing, 'missing; allowed is a group of fields'],
    [`${one}.horizonQuarters`, 40.5, '40.5 is not a whole number in 12…80'],
    [`${one}.horizonQuarters`, 400, '400 is outside 12…80'],
    [`${one}.capacity.computeLifeYears`, 5.1, '5.1 is not a multiple of 0.25 in 0.25…20'],
    [`${one}.capacity.computeLifeYears`, 1e300, '1e+300 is outside 0.25…20'],
    [`${one}.capex.programme`, -1e-9, '−1e−9 is outside 0…1,000,000'],
    [`${one}.baseline.globalShare`, 0, '0 is outside 0.0001…1'],
    [`${one}.baseline.cloudRevenue`, [1, 2, 3], '3 values are given; allowed are 4'],
    [`${one}.baseline.capex`, [1, 2, 3, 4, 5, 6, 7, 8, 9], '9 values are given; allowed are at most 8'],
    [`${one}.capex.phasing`, [], '0 values are given; allowed are 1 to 20'],
    [`${one}.capex.phasing`, 1, '1 is not a list of 1 to 20 values'],
    [`${one}.economics.discounting`, 'start', '"start" is not one of "end", "mid"'],
    [`${one}.economics.discounting`, 1, '1 is not one of "end", "mid"'],
    [`${one}.financing.enabled`, 'yes', '"yes" is not true or false'],
    [`${one}.financing.enabled`, nothing, 'missing; allowed is true or false'],
    ['scenarios[1].probability', 1.5, '1.5 is outside 0…1'],
    ['scenarios[1].name', '', '0 characters are given; allowed are 1 to 80'],
    ['scenarios[1].name', 'x'.repeat(81), '81 characters are given; allowed are 1 to 80'],
    ['scenarios[1].name', nothing, 'missing; allowed is text of 1 to 80 characters'],
    ['scenarios[1].notes', 'half \ud83d of it', 'the text holds half a character (a lone surrogate)'],
    [
      'scenarios[1].id',
      'Price War',
      '"Price War" is not an id: at most 40 lower-case letters, digits and hyphens, no hyphen first',
    ],
    ['scenarios[1].id', 'baseline', '"baseline" is the id of the base case, which is always there; choose another'],
    ['notes', nothing, 'missing; allowed is text of at most 20,000 characters'],
    ['title', 7, '7 is not text of at most 200 characters'],
    ['currency', 'EUR', '"EUR" is not one of "CNY", "USD"'],
    ['compareWith', 'bear', '"bear" is not the id of a scenario of this file; allowed too is "baseline"'],
    ['scenarios', [], '0 values are given; allowed are 1 to 20'],
    ['simulation.trials', 99, '99 is outside 100…1,000,000'],
    ['simulation.seed', 1.5, '1.5 is not a whole number in 0…4,294,967,295'],
    ['asOf', '31 March 2026', '"31 March 2026" is not a date such as 2026-03-31'],
    ['asOf', '2026-02-30', '"2026-02-30" is not a date such as 2026-03-31'],
    ['integrity', 5, '5 is not text of at most 100 characters'],
    ['version', 0, '0 is not 1'],
    ['version', '1', '"1" is not 1'],
    ['version', nothing, 'missing; allowed is 1'],
  ])('%s = %j', (place, value, sentence) => {
    expect(sentencesAfter({ [place]: value })).toContain(`${place}: ${sentence}`);
  });

  test.each<[actuals: unknown, sentence: string]>([
    [[{ quarter: 0, cloudRevenue: 47 }], 'actuals[0].quarter: 0 is outside 1…80'],
    [[{ quarter: 5, cloudRevenue: -47 }], 'actuals[0].cloudRevenue: −47 is outside 0…1,000,000'],
    [[{ quarter: 5, capex: '35' }], 'actuals[0].capex: "35" is not a number in 0…1,000,000'],
    [[{ quarter: 5 }, { quarter: 5 }], 'actuals[1].quarter: quarter 5 is given twice; each quarter is given once'],
    [
      [{ quarter: 5, cloudRevenue: 47, aiRevenue: 60 }],
      'actuals[0].aiRevenue: 60 is more than cloudRevenue of the same quarter',
    ],
  ])('reported quarters %j', (actuals, sentence) => {
    expect(sentencesAfter({ actuals })).toEqual([sentence]);
  });

  test('a long text is quoted in part', () => {
    const [sentence] = sentencesAfter({ currency: 'y'.repeat(5000) });
    expect(sentence).toBe(`currency: "${'y'.repeat(40)}…" is not one of "CNY", "USD"`);
  });
});

describe('a rule between fields is broken', () => {
  test.each<[changes: Record<string, unknown>, sentence: string]>([
    [
      { 'capex.quarters': 30, horizonQuarters: 20 },
      'capex.quarters: 30 quarters of spending are more than the horizon, horizonQuarters',
    ],
    [
      { 'capex.phasing': [0, 0, 0, 5] },
      'capex.phasing: [0, 0, 0, 5] gives none of the programme’s years a weight above 0',
    ],
    [
      { 'economics.terminalValue': 'gordon', 'economics.terminalGrowth': 0.088 },
      'economics.terminalGrowth: 0.088 must be at least 0.005 below economics.discountRate for a perpetuity',
    ],
    [
      { 'economics.terminalValue': 'gordon', 'capex.afterProgramme': 'run-off' },
      'economics.terminalValue: "gordon" can’t extend assets that run off; set capex.afterProgramme to sustain or meet-demand',
    ],
    [
      { 'economics.terminalValue': 'gordon', horizonQuarters: 20 },
      'economics.terminalValue: "gordon" needs a horizon that covers the build and one whole life of compute; lengthen horizonQuarters',
    ],
    [
      { 'financing.cappedCallPriceUsd': 100 },
      'financing.cappedCallPriceUsd: 100 is below financing.conversionPriceUsd',
    ],
    [{ 'financing.maturityQuarter': 2 }, 'financing.maturityQuarter: 2 is not after financing.issueQuarter'],
  ])('%j', (changes, sentence) => {
    const inScenario = Object.entries(changes).map(([path, value]) => [`${one}.${path}`, value]);
    expect(sentencesAfter(Object.fromEntries(inScenario))).toEqual([`${one}.${sentence}`]);
  });

  test('two scenarios have one id', () => {
    expect(sentencesAfter({ 'scenarios[3].id': 'base', 'scenarios[4].id': 'base' })).toEqual([
      'scenarios[3].id: "base" is the id of an earlier scenario; ids are unique',
      'scenarios[4].id: "base" is the id of an earlier scenario; ids are unique',
    ]);
  });

  test('reasons are given for what is no driver', () => {
    expect(
      sentencesAfter({ 'scenarios[0].reasons': { 'capex.programm': 'the call of May', constructor: '' } }),
    ).toEqual([
      'scenarios[0].reasons["capex.programm"]: "capex.programm" is not the path of a driver',
      'scenarios[0].reasons.constructor: "constructor" is not the path of a driver',
    ]);
  });

  test('an uncertainty does not fit its drivers', () => {
    const at = 'scenarios[0].uncertainty';
    const uniform = { kind: 'uniform', low: 3, high: 2 };
    const twice = { path: 'capex.programme', distribution: { kind: 'normal', mean: 380, sd: 40 } };
    expect(
      sentencesAfter({
        [at]: {
          drivers: [
            { path: 'capex.afterProgramme', distribution: { kind: 'pert', low: 1, mode: 0, high: 2 } },
            { path: 'capex.programme', distribution: uniform },
            { path: 'capex.overshoot', distribution: { kind: 'normal', mean: 0, sd: 0 } },
            { path: 'market.growthRate', distribution: { kind: 'lognormal', median: 2, p90: 1 } },
            { path: 'demand.growth.rates', distribution: { kind: 'beta' } },
          ],
          correlations: [{ a: 'capex.programme', b: 'capex.overshoot', rho: -1.1 }],
        },
      }),
    ).toEqual([
      `${at}.drivers[0].path: "capex.afterProgramme" is not the path of a driver that is a number`,
      `${at}.drivers[0].distribution: low, mode and high must rise in this order`,
      `${at}.drivers[1].distribution: low must be below high`,
      `${at}.drivers[2].distribution.sd: 0 is not above 0`,
      `${at}.drivers[3].distribution: the median must be above 0 and p90 above the median`,
      `${at}.drivers[4].path: "demand.growth.rates" is not the path of a driver that is a number`,
      `${at}.drivers[4].distribution.kind: "beta" is not one of "triangular", "pert", "uniform", "normal", "lognormal"`,
      `${at}.correlations[0].rho: −1.1 is outside −1…1`,
    ]);
    expect(
      sentencesAfter({
        [at]: { drivers: [twice, twice], correlations: [{ a: 'capex.programme', b: 'capex.programme', rho: 0.5 }] },
      }),
    ).toEqual([
      `${at}.drivers[1].path: "capex.programme" already has a distribution; each driver has one`,
      `${at}.correlations: each correlation is between two different drivers that have a distribution`,
    ]);
  });

  test('correlations repeat one another, or can’t all hold', () => {
    const at = 'scenarios[0].uncertainty';
    const [one, two, three] = ['capex.programme', 'capex.overshoot', 'economics.taxRate'];
    const drivers = [one, two, three].map((path) => ({ path, distribution: { kind: 'uniform', low: 0, high: 0.5 } }));
    const close = [
      { a: one, b: two, rho: 0.9 },
      { a: two, b: three, rho: 0.4 },
    ];
    expect(sentencesAfter({ [at]: { drivers, correlations: close } })).toEqual([]);
    expect(sentencesAfter({ [at]: { drivers, correlations: [...close, { a: one, b: three, rho: -0.9 }] } })).toEqual([
      `${at}.correlations[2].rho: −0.9 can’t go together with the correlations before it; pairs that are not named count as 0`,
    ]);
    expect(sentencesAfter({ [at]: { drivers, correlations: [...close, { a: two, b: one, rho: 0.9 }] } })).toEqual([
      `${at}.correlations[2]: these two drivers have a correlation already; each pair has one`,
    ]);
  });
});

describe('a key that is not known', () => {
  test.each<[place: string, value: unknown, sentence: string]>([
    [
      'colour',
      'red',
      'unknown key; allowed here: format, version, title, notes, currency, compareWith, scenarios, actuals, asOf, memo, simulation, results, integrity',
    ],
    [`${one}.market.fadeyears`, 8, 'unknown key; allowed here: growthRate, fadeYears, terminalRate'],
    [`${one}.demand.growth.target`, 0.5, 'unknown key; allowed here: kind, rate, holdYears, fadeYears, terminalRate'],
    [`${one}.market.constructor`, 1, 'unknown key; allowed here: growthRate, fadeYears, terminalRate'],
    ['simulation.prototype', 1, 'unknown key; allowed here: seed, trials'],
  ])('%s', (place, value, sentence) => {
    expect(sentencesAfter({ [place]: value })).toEqual([`${place}: ${sentence}`]);
  });
});

test('all problems of a file are told at once', () => {
  const sentences = sentencesAfter({
    notes: nothing,
    compareWith: 'bear',
    'scenarios[0].assumptions.capex.phasing': [0, 0, 0],
    'scenarios[0].assumptions.capex.note': 'x',
    'scenarios[1].assumptions.baseline.cloudRevenue': [1, 2, 3, 4, 5],
    'scenarios[1].assumptions.financing.maturityQuarter': 1,
    'scenarios[2].id': 'base',
    'scenarios[2].assumptions.market': nothing,
    'simulation.seed': 0.5,
    more: 1,
  });
  expect(sentences.map((sentence) => sentence.split(':')[0]).sort()).toEqual([
    'compareWith',
    'more',
    'notes',
    'scenarios[0].assumptions.capex.note',
    'scenarios[0].assumptions.capex.phasing',
    'scenarios[1].assumptions.baseline.cloudRevenue',
    'scenarios[1].assumptions.financing.maturityQuarter',
    'scenarios[2].assumptions.market',
    'scenarios[2].id',
    'simulation.seed',
  ]);
});
