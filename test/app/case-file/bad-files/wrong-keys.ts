import { nothing } from '../../../support/changed-case.ts';
import { type BadFile, bad, changed, lineOf, replaced, wrong } from './bad-file.ts';

const one = 'scenarios[1].assumptions';
const growth = 'scenarios[0].assumptions.demand.growth';
const rateLine = lineOf('"rate": 0.267,');
const growthKeys = 'unknown key; allowed here: kind, rate, holdYears, fadeYears, terminalRate';
const topKeys =
  'unknown key; allowed here: format, version, title, notes, currency, compareWith, scenarios, actuals, asOf, memo, simulation, results, integrity';
const long = 'k'.repeat(10_000_000);

export const keysGivenTwice: readonly BadFile[] = [
  bad(
    'a rate given twice, the second ten times the first',
    replaced('"rate": 0.267,', '"rate": 0.05,\n            "rate": 0.5,'),
    `${growth}.rate: given twice, on lines ${rateLine} and ${rateLine + 1}`,
  ),
  bad(
    'a title given twice on one line',
    replaced('"title": "Alibaba', '"title": "", "title": "Alibaba'),
    'title: given twice, on lines 4 and 4',
  ),
  bad(
    'a key given twice, once with an escape',
    replaced('"seed": 7,', '"seed": 7, "s\\u0065ed": 8,'),
    `simulation.seed: given twice, on lines ${lineOf('"seed": 7,')} and ${lineOf('"seed": 7,')}`,
  ),
  bad(
    'a format given twice, ours the second',
    replaced('"format": "outlay-case",', '"format": "other",\n  "format": "outlay-case",'),
    'format: given twice, on lines 2 and 3',
  ),
  bad(
    'a reason given twice',
    replaced('"preset": "base",', '"reasons": {"capex.programme": "a", "capex.programme": "b"},'),
    `scenarios[0].reasons["capex.programme"]: given twice, on lines ${lineOf('"preset": "base",')} and ${lineOf('"preset": "base",')}`,
  ),
];

export const unknownKeys: readonly BadFile[] = [
  wrong('a colour', 'colour', 'red', topKeys),
  wrong('a title with a capital', 'Title', 'Alibaba', topKeys),
  bad('a key of no letters', replaced('"notes": "",', '"notes": "", "": 1,'), `[""]: ${topKeys}`),
  wrong(
    'an unknown field of a scenario',
    'scenarios[0].color',
    'red',
    'unknown key; allowed here: id, name, notes, preset, probability, reasons, assumptions, uncertainty',
  ),
  wrong(
    'an unknown group of drivers',
    `${one}.tax`,
    {},
    'unknown key; allowed here: horizonQuarters, baseline, demand, margins, capex, capacity, counterfactual, economics, market, financing',
  ),
  wrong(
    'a driver with a small letter',
    `${one}.market.fadeyears`,
    8,
    'unknown key; allowed here: growthRate, fadeYears, terminalRate',
  ),
  wrong('a target in a path of growth', `${one}.demand.growth.target`, 0.5, growthKeys),
  wrong('an unknown field of the trials', 'simulation.threads', 4, 'unknown key; allowed here: seed, trials'),
  bad(
    'an unknown figure of a reported quarter',
    changed({ actuals: [{ quarter: 1, capex: 38.676, revenue: 33.398 }] }),
    'actuals[0].revenue: unknown key; allowed here: quarter, cloudRevenue, aiRevenue, ebita, capex, source',
  ),
  wrong(
    'a mode in a uniform distribution',
    'scenarios[0].uncertainty.drivers[7].distribution.mode',
    0.03,
    'unknown key; allowed here: kind, low, high',
  ),
  bad(
    'a rate with a Cyrillic а',
    replaced('"rate": 0.267,', '"r\u0430te": 0.267,'),
    `${growth}.rate: missing; allowed is a number in −0.9…5`,
    `${growth}["r\u0430te"]: ${growthKeys}`,
  ),
  bad(
    'a key that turns the line around',
    replaced('"notes": "",', '"notes": "", "\u202eelbirret\u2066": 1,'),
    `["\\u202eelbirret\\u2066"]: ${topKeys}`,
  ),
  bad(
    'a key of ten million letters',
    replaced('"notes": "",', `"notes": "", "${long}": 1,`),
    `["${'k'.repeat(38)}…${'k'.repeat(27)}"]: ${topKeys}`,
  ),

  bad(
    '__proto__',
    replaced('"rate": 0.267,', '"rate": 0.267, "__proto__": {"isAdmin": true},'),
    `${growth}.__proto__: unknown key`,
  ),
  bad(
    '__proto__ in disguise',
    replaced('"notes": "",', '"notes": "", "\\u005f_proto__": {"isAdmin": true},'),
    '__proto__: unknown key',
  ),
  bad(
    '__proto__ instead of the assumptions',
    replaced('"assumptions": {', '"__proto__": {'),
    'scenarios[0].__proto__: unknown key',
    'scenarios[0].assumptions: missing; allowed is a group of fields',
  ),
  wrong(
    'constructor',
    `${one}.market.constructor`,
    { prototype: { isAdmin: true } },
    'unknown key; allowed here: growthRate, fadeYears, terminalRate',
  ),
  wrong('prototype', 'simulation.prototype', { isAdmin: true }, 'unknown key; allowed here: seed, trials'),
  wrong('toString', 'simulation.toString', 1, 'unknown key; allowed here: seed, trials'),
];

export const missingKeys: readonly BadFile[] = [
  wrong('no version', 'version', nothing, 'missing; allowed is 1'),
  wrong('no notes', 'notes', nothing, 'missing; allowed is text of at most 20,000 characters'),
  wrong('no currency', 'currency', nothing, 'missing; allowed is one of "CNY", "USD"'),
  wrong('no scenarios', 'scenarios', nothing, 'missing; allowed is a list of 1 to 20 values'),
  wrong('no reported quarters', 'actuals', nothing, 'missing; allowed is a list of at most 80 values'),
  wrong('no trials', 'simulation.trials', nothing, 'missing; allowed is a whole number in 100…1,000,000'),
  wrong('a scenario without a name', 'scenarios[1].name', nothing, 'missing; allowed is text of 1 to 80 characters'),
  wrong(
    'a scenario without an id',
    'scenarios[1].id',
    nothing,
    'missing; allowed is an id: at most 40 lower-case letters, digits and hyphens, no hyphen first',
  ),
  wrong('a scenario without demand', `${one}.demand`, nothing, 'missing; allowed is a group of fields'),
  wrong(
    'a scenario without its growth rate',
    `${one}.demand.growth.rate`,
    nothing,
    'missing; allowed is a number in −0.9…5',
  ),
  wrong(
    'a path that does not say its kind',
    `${one}.demand.growth.kind`,
    nothing,
    'missing; allowed is one of "fade", "yearly"',
  ),
  wrong('notes that are issued or not', `${one}.financing.enabled`, nothing, 'missing; allowed is true or false'),
  wrong('no phasing', `${one}.capex.phasing`, nothing, 'missing; allowed is a list of 1 to 20 values'),
  wrong(
    'a distribution without its end',
    'scenarios[0].uncertainty.drivers[0].distribution.high',
    nothing,
    'missing; allowed is a number',
  ),
  wrong(
    'a correlation with one driver',
    'scenarios[0].uncertainty.correlations[0].b',
    nothing,
    'missing; allowed is text',
  ),
  bad(
    'a reported figure of no quarter',
    changed({ actuals: [{ capex: 38.676 }] }),
    'actuals[0].quarter: missing; allowed is a whole number in 1…80',
  ),
  bad(
    'results of no engine',
    changed({ results: { scenarios: {} } }),
    'results.engine: missing; allowed is text of at most 40 characters',
  ),
];
