import { chartIds } from '../../../../app/document/memo-set.ts';
import { nothing } from '../../../support/changed-case.ts';
import { type BadFile, bad, changed, replaced, wrong } from './bad-file.ts';

const one = 'scenarios[1].assumptions';
const uncertainty = 'scenarios[0].uncertainty';
const [growth, aiShare, overshoot] = ['demand.growth.rate', 'demand.aiShare.target', 'capex.overshoot'];

/** Drivers of the second scenario that do not go together. */
const apart = (name: string, drivers: Readonly<Record<string, unknown>>, says: string): BadFile => {
  const changes = Object.entries(drivers).map(([path, value]) => [`${one}.${path}`, value]);
  return bad(name, changed(Object.fromEntries(changes)), `${one}.${says}`);
};
/** A case that is sound but for its reported quarters, its correlations, the distribution of its first driver. */
const quarters = (name: string, actuals: unknown, ...says: readonly string[]) =>
  bad(name, changed({ actuals }), ...says);
const correlated = (name: string, correlations: readonly unknown[], says: string) =>
  bad(name, changed({ [`${uncertainty}.correlations`]: correlations }), `${uncertainty}.correlations${says}`);
const spread = (name: string, distribution: unknown, says: string) =>
  bad(
    name,
    changed({ [`${uncertainty}.drivers[0].distribution`]: distribution }),
    `${uncertainty}.drivers[0].distribution${says}`,
  );

export const brokenBetweenDrivers: readonly BadFile[] = [
  apart(
    'spending beyond the horizon',
    { 'capex.quarters': 30, horizonQuarters: 20 },
    'capex.quarters: 30 quarters of spending are more than the horizon, horizonQuarters',
  ),
  apart(
    'weights only after the programme',
    { 'capex.phasing': [0, 0, 0, 5] },
    'capex.phasing: [0, 0, 0, 5] gives none of the programme’s years a weight above 0',
  ),
  apart(
    'a perpetuity that grows like its discount',
    { 'economics.terminalValue': 'gordon', 'economics.terminalGrowth': 0.088 },
    'economics.terminalGrowth: 0.088 must be at least 0.005 below economics.discountRate for a perpetuity',
  ),
  apart(
    'a perpetuity of assets that run off',
    { 'economics.terminalValue': 'gordon', 'capex.afterProgramme': 'run-off' },
    'economics.terminalValue: "gordon" can’t extend assets that run off; set capex.afterProgramme to sustain or meet-demand',
  ),
  apart(
    'a perpetuity that has seen no whole life',
    { 'economics.terminalValue': 'gordon', horizonQuarters: 20 },
    'economics.terminalValue: "gordon" needs a horizon that covers the build and one whole life of compute; lengthen horizonQuarters',
  ),
  apart(
    'a cap below the conversion',
    { 'financing.cappedCallPriceUsd': 100 },
    'financing.cappedCallPriceUsd: 100 is below financing.conversionPriceUsd',
  ),
  apart(
    'notes that mature when issued',
    { 'financing.maturityQuarter': 2 },
    'financing.maturityQuarter: 2 is not after financing.issueQuarter',
  ),
];

export const brokenBetweenScenarios: readonly BadFile[] = [
  bad(
    'three scenarios of one id',
    changed({ 'scenarios[3].id': 'base', 'scenarios[4].id': 'base' }),
    'scenarios[3].id: "base" is the id of an earlier scenario; ids are unique',
    'scenarios[4].id: "base" is the id of an earlier scenario; ids are unique',
  ),
  bad(
    'two scenarios of the id that is the baseline’s',
    changed({ 'scenarios[3].id': 'baseline', 'scenarios[4].id': 'baseline' }),
    'scenarios[3].id: "baseline" is the id of the base case, which is always there; choose another',
    'scenarios[4].id: "baseline" is the id of the base case, which is always there; choose another',
    'scenarios[4].id: "baseline" is the id of an earlier scenario; ids are unique',
  ),
  wrong(
    'compared with nobody',
    'compareWith',
    'bear',
    '"bear" is not the id of a scenario of this file; allowed too is "baseline"',
  ),
  bad(
    'reasons for what is no driver',
    changed({ 'scenarios[0].reasons': { 'capex.programm': 'the call of May', constructor: '' } }),
    'scenarios[0].reasons["capex.programm"]: "capex.programm" is not the path of a driver',
    'scenarios[0].reasons.constructor: "constructor" is not the path of a driver',
  ),
  bad(
    'a reason of 2,001 letters',
    changed({ 'scenarios[0].reasons': { 'capex.programme': 'x'.repeat(2001) } }),
    'scenarios[0].reasons["capex.programme"]: 2,001 characters are given; allowed are at most 2,000',
  ),
  bad(
    'a section that is neither shown nor hidden',
    changed({ memo: { sections: { risks: 'shown' } } }),
    'memo.sections.risks: "shown" is not true or false',
  ),
  bad(
    'a chart of the memo that there is not',
    changed({ memo: { charts: ['pie'] } }),
    `memo.charts[0]: "pie" is not one of ${chartIds.map((id) => `"${id}"`).join(', ')}`,
  ),
  bad(
    'a format of the memo set that there is not',
    changed({ memo: { formats: ['doc'] } }),
    'memo.formats[0]: "doc" is not one of "pdf", "docx", "xlsx", "pptx", "png", "svg"',
  ),
  bad(
    'a paragraph of a long name',
    changed({ memo: { paragraphs: { ['p'.repeat(41)]: '' } } }),
    `memo.paragraphs.${'p'.repeat(41)}: the key is longer than 40 characters`,
  ),
  bad(
    'a paragraph named by half an emoji',
    changed({ memo: { paragraphs: { '\ud83d': '' } } }),
    'memo.paragraphs["\\ud83d"]: the text holds half a character (a lone surrogate)',
  ),
  bad(
    'a result that is a text',
    changed({ results: { engine: '1', scenarios: { base: { npv: '12' } } } }),
    'results.scenarios.base.npv: "12" is not a number',
  ),
  bad(
    'results in a list',
    changed({ results: { engine: '1', scenarios: { base: [12] } } }),
    'results.scenarios.base: [12] is not a group of fields',
  ),
];

export const brokenUncertainty: readonly BadFile[] = [
  spread('ends the wrong way round', { kind: 'uniform', low: 3, high: 2 }, ': low must be below high'),
  spread(
    'a mode outside its ends',
    { kind: 'pert', low: 1, mode: 0, high: 2 },
    ': low, mode and high must rise in this order',
  ),
  spread(
    'a triangle of one point',
    { kind: 'triangular', low: 1, mode: 1, high: 1 },
    ': low, mode and high must rise in this order',
  ),
  spread('a normal that does not spread', { kind: 'normal', mean: 0, sd: 0 }, '.sd: 0 is not above 0'),
  spread(
    'a lognormal that falls',
    { kind: 'lognormal', median: 2, p90: 1 },
    ': the median must be above 0 and p90 above the median',
  ),
  spread(
    'a lognormal of losses',
    { kind: 'lognormal', median: -1, p90: 1 },
    ': the median must be above 0 and p90 above the median',
  ),
  spread(
    'a distribution by another name',
    { kind: 'beta' },
    '.kind: "beta" is not one of "triangular", "pert", "uniform", "normal", "lognormal"',
  ),
  spread('a distribution that is one number', 0.3, ': 0.3 is not a group of fields'),
  wrong(
    'a choice that is uncertain',
    `${uncertainty}.drivers[7].path`,
    'capex.afterProgramme',
    '"capex.afterProgramme" is not the path of a driver that is a number',
  ),
  wrong(
    'a list that is uncertain',
    `${uncertainty}.drivers[7].path`,
    'demand.growth.rates',
    '"demand.growth.rates" is not the path of a driver that is a number',
  ),
  wrong(
    'a driver that is uncertain twice',
    `${uncertainty}.drivers[7].path`,
    growth,
    '"demand.growth.rate" already has a distribution; each driver has one',
  ),
  correlated('a correlation beyond one', [{ a: growth, b: aiShare, rho: -1.1 }], '[0].rho: −1.1 is outside −1…1'),
  correlated(
    'a driver with itself',
    [{ a: growth, b: growth, rho: 1 }],
    ': each correlation is between two different drivers that have a distribution',
  ),
  correlated(
    'a driver that is certain',
    [{ a: growth, b: 'economics.taxRate', rho: 0.5 }],
    ': each correlation is between two different drivers that have a distribution',
  ),
  correlated(
    'a pair named twice, the other way round',
    [
      { a: growth, b: aiShare, rho: 0.5 },
      { a: aiShare, b: growth, rho: 0.4 },
    ],
    '[1]: these two drivers have a correlation already; each pair has one',
  ),
  correlated(
    'correlations that can’t all hold',
    [
      { a: growth, b: aiShare, rho: 0.9 },
      { a: aiShare, b: overshoot, rho: 0.4 },
      { a: growth, b: overshoot, rho: -0.9 },
    ],
    '[2].rho: −0.9 can’t go together with the correlations before it; pairs that are not named count as 0',
  ),
];

export const brokenQuarters: readonly BadFile[] = [
  quarters('the quarter of the baseline', [{ quarter: 0, cloudRevenue: 47 }], 'actuals[0].quarter: 0 is outside 1…80'),
  quarters('a quarter after the last', [{ quarter: 81, cloudRevenue: 47 }], 'actuals[0].quarter: 81 is outside 1…80'),
  quarters(
    'negative revenue',
    [{ quarter: 5, cloudRevenue: -47 }],
    'actuals[0].cloudRevenue: −47 is outside 0…1,000,000',
  ),
  quarters(
    'revenue in yuan',
    [{ quarter: 5, cloudRevenue: 47e9 }],
    'actuals[0].cloudRevenue: 47,000,000,000 is outside 0…1,000,000',
  ),
  quarters('capex as text', [{ quarter: 5, capex: '35' }], 'actuals[0].capex: "35" is not a number in 0…1,000,000'),
  quarters(
    'a quarter by its name',
    [{ quarter: 'Q1 FY2027', capex: 35 }],
    'actuals[0].quarter: "Q1 FY2027" is not a whole number in 1…80',
  ),
  quarters(
    'a quarter given twice',
    [
      { quarter: 5, capex: 35 },
      { quarter: 5, capex: 36 },
    ],
    'actuals[1].quarter: quarter 5 is given twice; each quarter is given once',
  ),
  quarters(
    'more AI revenue than revenue',
    [{ quarter: 5, cloudRevenue: 47, aiRevenue: 60 }],
    'actuals[0].aiRevenue: 60 is more than cloudRevenue of the same quarter',
  ),
  quarters(
    'a quarter of which nothing is reported',
    [{ quarter: 5, source: 'the call of August' }],
    'actuals[0]: gives no figure; at least one of cloudRevenue, aiRevenue, ebita, capex belongs here',
  ),
];

export const brokenInManyWays: readonly BadFile[] = [
  bad(
    'wrong at all levels at once',
    changed({
      notes: nothing,
      compareWith: 'bear',
      'scenarios[0].assumptions.capex.phasing': [0, 0, 0],
      'scenarios[0].assumptions.market.note': 'x',
      'scenarios[1].assumptions.baseline.cloudRevenue': [1, 2, 3, 4, 5],
      'scenarios[1].assumptions.financing.maturityQuarter': 1,
      'scenarios[2].id': 'base',
      'scenarios[2].assumptions.market': nothing,
      'simulation.seed': 0.5,
    }),
    'notes: missing; allowed is text of at most 20,000 characters',
    'scenarios[0].assumptions.market.note: unknown key; allowed here: growthRate, fadeYears, terminalRate',
    'scenarios[0].assumptions.capex.phasing: [0, 0, 0] gives none of the programme’s years a weight above 0',
    `${one}.baseline.cloudRevenue: 5 values are given; allowed are 4`,
    `${one}.financing.maturityQuarter: 1 is outside 2…80`,
    'scenarios[2].assumptions.market: missing; allowed is a group of fields',
    'simulation.seed: 0.5 is not a whole number in 0…4,294,967,295',
    'scenarios[2].id: "base" is the id of an earlier scenario; ids are unique',
    'compareWith: "bear" is not the id of a scenario of this file; allowed too is "baseline"',
  ),
  bad(
    'wrong as text and in its fields',
    replaced('"rate": 0.267,', '"rate": 1e999,')
      .replace('"currency": "CNY"', '"currency": "CNY", "currency": "EUR"')
      .replace('"notes": "",', '"notes": 0, "__proto__": {"isAdmin": true},'),
    '__proto__: unknown key',
    'currency: given twice, on lines 6 and 6',
    'scenarios[0].assumptions.demand.growth.rate: 1e999 is not a number that can be stored',
    'notes: 0 is not text of at most 20,000 characters',
    'currency: "EUR" is not one of "CNY", "USD"',
  ),
];
