import { type BadFile, bad, changed, replaced, wrong } from './bad-file.ts';

const one = 'scenarios[1].assumptions';
const two = 'scenarios[2]';
const half = 'the text holds half a character (a lone surrogate)';
const rate = (written: string) => replaced('"rate": 0.267,', `"rate": ${written},`);
const growth = 'scenarios[0].assumptions.demand.growth.rate';
const notStored = (found: string) => `${growth}: ${found} is not a number that can be stored`;

export const wrongNumbers: readonly BadFile[] = [
  bad('NaN', rate('NaN'), notStored('NaN')),
  bad('−NaN', rate('-NaN'), notStored('-NaN')),
  bad('Infinity', rate('Infinity'), notStored('Infinity')),
  bad('−Infinity', rate('-Infinity'), notStored('-Infinity')),
  bad('1e999', rate('1e999'), notStored('1e999')),
  bad('−1e999', rate('-1e999'), notStored('-1e999')),
  bad('a number of a million digits', rate('9'.repeat(1_000_000)), notStored(`${'9'.repeat(40)}…`)),
  wrong('a rate of 1,200 %', `${one}.demand.growth.rate`, 12, '12 is outside −0.9…5'),
  wrong('a rate below −90 %', `${one}.demand.growth.rate`, -1, '−1 is outside −0.9…5'),
  wrong('a rate as text', `${one}.demand.growth.rate`, '0.3', '"0.3" is not a number in −0.9…5'),
  wrong('a rate of null', `${one}.demand.growth.rate`, null, 'null is not a number in −0.9…5'),
  wrong('a rate of true', `${one}.demand.growth.rate`, true, 'true is not a number in −0.9…5'),
  wrong('a rate in a group', `${one}.demand.growth.rate`, {}, 'a group of fields is not a number in −0.9…5'),
  bad(
    'a rate in a list, beyond all numbers',
    rate('[1e999, 0.3]'),
    `${growth}[0]: 1e999 is not a number that can be stored`,
    `${growth}: a list of 2 is not a number in −0.9…5`,
  ),
  wrong('a rate in a list', `${one}.demand.growth.rate`, [0.3], '[0.3] is not a number in −0.9…5'),
  wrong('a share of 101 %', `${one}.demand.aiShare.target`, 1.01, '1.01 is outside 0…1'),
  wrong('a share below nothing', `${one}.baseline.globalShare`, 0, '0 is outside 0.0001…1'),
  wrong('a margin above all revenue', `${one}.margins.ai.target`, 1.5, '1.5 is outside −2…1'),
  wrong('a discount rate in percent', `${one}.economics.discountRate`, 9, '9 is outside −0.5…1'),
  wrong('a programme in yuan', `${one}.capex.programme`, 380e9, '380,000,000,000 is outside 0…1,000,000'),
  wrong('a hair below nothing', `${one}.capex.programme`, -1e-9, '−1e−9 is outside 0…1,000,000'),
  wrong('a rate of exchange upside down', `${one}.economics.cnyPerUsd`, 0, '0 is outside 0.1…100'),
  wrong('a price of nothing', `${one}.financing.conversionPriceUsd`, 0, '0 is outside 0.001…1,000,000'),
  wrong('half a quarter', `${one}.horizonQuarters`, 40.5, '40.5 is not a whole number in 12…80'),
  wrong('a hundred years', `${one}.horizonQuarters`, 400, '400 is outside 12…80'),
  wrong(
    'a life in tenths of a year',
    `${one}.capacity.computeLifeYears`,
    5.1,
    '5.1 is not a multiple of 0.25 in 0.25…20',
  ),
  wrong('a life beyond all measure', `${one}.capacity.computeLifeYears`, 1e300, '1e+300 is outside 0.25…20'),
  wrong('a negative life', `${one}.capacity.facilityLifeYears`, -5, '−5 is outside 0.25…40'),
  bad(
    'more than 2⁵³',
    replaced('"programme": 380', '"programme": 9007199254740993'),
    'scenarios[0].assumptions.capex.programme: 9007199254740992 is outside 0…1,000,000',
  ),
  wrong('a million and one trials', 'simulation.trials', 1_000_001, '1,000,001 is outside 100…1,000,000'),
  wrong('too few trials', 'simulation.trials', 99, '99 is outside 100…1,000,000'),
  wrong('a seed with a fraction', 'simulation.seed', 1.5, '1.5 is not a whole number in 0…4,294,967,295'),
  wrong('a seed of 2³²', 'simulation.seed', 2 ** 32, '4,294,967,296 is outside 0…4,294,967,295'),
  wrong('a probability of 150 %', 'scenarios[1].probability', 1.5, '1.5 is outside 0…1'),
];

export const wrongTexts: readonly BadFile[] = [
  wrong('a title that is a number', 'title', 7, '7 is not text of at most 200 characters'),
  wrong(
    'a title of ten million letters',
    'title',
    'x'.repeat(10_000_000),
    '10,000,000 characters are given; allowed are at most 200',
  ),
  wrong('a name of none', `${two}.name`, '', '0 characters are given; allowed are 1 to 80'),
  wrong('a name of 81', `${two}.name`, 'x'.repeat(81), '81 characters are given; allowed are 1 to 80'),
  wrong('notes with half an emoji', `${two}.notes`, 'half \ud83d of it', half),
  wrong('a preset with half an emoji', `${two}.preset`, '\udc00', half),
  wrong(
    'notes that are a list of lines',
    'notes',
    ['one', 'two'],
    'a list of 2 is not text of at most 20,000 characters',
  ),
  wrong(
    'an id with a capital and a space',
    `${two}.id`,
    'Price War',
    '"Price War" is not an id: at most 40 lower-case letters, digits and hyphens, no hyphen first',
  ),
  wrong(
    'an id of nothing',
    `${two}.id`,
    '',
    '"" is not an id: at most 40 lower-case letters, digits and hyphens, no hyphen first',
  ),
  wrong(
    'an id with a path in it',
    `${two}.id`,
    '../../case',
    '"../../case" is not an id: at most 40 lower-case letters, digits and hyphens, no hyphen first',
  ),
  wrong(
    'the id of the base case',
    `${two}.id`,
    'baseline',
    '"baseline" is the id of the base case, which is always there; choose another',
  ),
  wrong('another currency', 'currency', 'EUR', '"EUR" is not one of "CNY", "USD"'),
  wrong('a currency with a small letter', 'currency', 'cny', '"cny" is not one of "CNY", "USD"'),
  wrong('a currency of 5,000 letters', 'currency', 'y'.repeat(5000), `"${'y'.repeat(40)}…" is not one of "CNY", "USD"`),
  wrong('a currency that turns the line around', 'currency', '\u202eYNC', '"\\u202eYNC" is not one of "CNY", "USD"'),
  wrong('a currency with quotes and a line end', 'currency', '"\n', '"\\"\\n" is not one of "CNY", "USD"'),
  wrong('a choice that does not exist', `${one}.economics.discounting`, 'start', '"start" is not one of "end", "mid"'),
  wrong('a choice by number', `${one}.economics.discounting`, 1, '1 is not one of "end", "mid"'),
  wrong(
    'a choice of three',
    `${one}.capex.afterProgramme`,
    'stop',
    '"stop" is not one of "run-off", "sustain", "meet-demand"',
  ),
  wrong('yes for true', `${one}.financing.enabled`, 'yes', '"yes" is not true or false'),
  wrong('1 for true', `${one}.financing.enabled`, 1, '1 is not true or false'),
  wrong('a date in words', 'asOf', '31 March 2026', '"31 March 2026" is not a date such as 2026-03-31'),
  wrong('the 30th of February', 'asOf', '2026-02-30', '"2026-02-30" is not a date such as 2026-03-31'),
  wrong(
    'a date with an hour',
    'asOf',
    '2026-03-31T00:00:00Z',
    '"2026-03-31T00:00:00Z" is not a date such as 2026-03-31',
  ),
  wrong('a date as a number of Excel', 'asOf', 46112, '46,112 is not a date such as 2026-03-31'),
  wrong(
    'a freeze before the baseline',
    'asOf',
    '2025-03-30',
    '"2025-03-30" is before 2025-03-31, the day of the baseline',
  ),
  wrong('an integrity that is a number', 'integrity', 5, '5 is not text of at most 100 characters'),
  wrong('an integrity of null', 'integrity', null, 'null is not text of at most 100 characters'),
  wrong(
    'an integrity of 101 letters',
    'integrity',
    'a'.repeat(101),
    '101 characters are given; allowed are at most 100',
  ),
];

const sketches = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    id: `sketch-${index}`,
    assumptions: { capex: { phasing: 'later', quarters: 4 } },
  }));

export const wrongShapes: readonly BadFile[] = [
  wrong('three quarters of revenue', `${one}.baseline.cloudRevenue`, [1, 2, 3], '3 values are given; allowed are 4'),
  wrong(
    'nine quarters of capex',
    `${one}.baseline.capex`,
    Array(9).fill(30),
    '9 values are given; allowed are at most 8',
  ),
  wrong('a phasing of no year', `${one}.capex.phasing`, [], '0 values are given; allowed are 1 to 20'),
  wrong('a phasing of 21 years', `${one}.capex.phasing`, Array(21).fill(1), '21 values are given; allowed are 1 to 20'),
  wrong('a phasing that is one number', `${one}.capex.phasing`, 1, '1 is not a list of 1 to 20 values'),
  wrong(
    'a phasing by key',
    `${one}.capex.phasing`,
    { 0: 1, length: 1 },
    'a group of fields is not a list of 1 to 20 values',
  ),
  wrong('a text among the phasing', `${one}.capex.phasing[1]`, '1', '"1" is not a number in 0…1,000,000'),
  wrong('a gap in the phasing', `${one}.capex.phasing[1]`, null, 'null is not a number in 0…1,000,000'),
  bad(
    'growth by year for no year',
    changed({ [`${one}.demand.growth`]: { kind: 'yearly', rates: [] } }),
    `${one}.demand.growth.rates: 0 values are given; allowed are 1 to 20`,
  ),
  bad(
    'margins by year for 21 years',
    changed({ [`${one}.margins.ai`]: { kind: 'yearly', start: 0.2, values: Array(21).fill(0.3) } }),
    `${one}.margins.ai.values: 21 values are given; allowed are 1 to 20`,
  ),
  bad(
    'growth by year, written as a curve',
    changed({ [`${one}.demand.growth.kind`]: 'yearly' }),
    `${one}.demand.growth.rates: missing; allowed is a list of 1 to 20 values`,
    ...['rate', 'holdYears', 'fadeYears', 'terminalRate'].map(
      (key) => `${one}.demand.growth.${key}: unknown key; allowed here: kind, rates`,
    ),
  ),
  wrong('a path of growth that ramps', `${one}.demand.growth.kind`, 'ramp', '"ramp" is not one of "fade", "yearly"'),
  wrong('a path that is one number', `${one}.demand.growth`, 0.3, '0.3 is not a group of fields'),
  wrong('no scenario', 'scenarios', [], '0 values are given; allowed are 1 to 20'),
  bad(
    'a scenario too many, all of them mere sketches',
    changed({ scenarios: sketches(21) }),
    'scenarios: 21 values are given; allowed are 1 to 20',
  ),
  wrong('scenarios by name', 'scenarios', { base: {} }, 'a group of fields is not a list of 1 to 20 values'),
  wrong('a scenario that is null', 'scenarios[4]', null, 'null is not a group of fields'),
  wrong('assumptions in a list', 'scenarios[1].assumptions', [], '[] is not a group of fields'),
  wrong('trials as one number', 'simulation', 10_000, '10,000 is not a group of fields'),
  wrong(
    'a length that refuses to be compared',
    'title',
    { length: { toString: null } },
    'a group of fields is not text of at most 200 characters',
  ),
];
