import fc from 'fast-check';
import { baselineId, type CaseDocument } from '../../app/document/case-document.ts';
import { chartIds, setFormats } from '../../app/document/memo-set.ts';
import { driverList } from '../../shared/scenario/driver-list.ts';
import { assumptionsArbitrary } from './arbitrary-assumptions.ts';

/** −0 is 0 in a file. */
const finite = (min: number, max: number) =>
  fc.double({ min, max, noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);

const text = (maxLength: number) => fc.string({ unit: 'binary', maxLength });
/** Keys of any kind, those among them that an object has by nature or sorts by itself. */
const key = fc.oneof(text(10), fc.constantFrom('constructor', 'prototype', 'toString', '10', '9', '-1', 'a.b'));
const records = <T>(value: fc.Arbitrary<T>) =>
  fc.dictionary(
    key.filter((one) => one !== '__proto__'),
    value,
    { maxKeys: 4, noNullPrototype: true },
  );

const id = fc.oneof(
  { weight: 4, arbitrary: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,39}$/).filter((one) => one !== baselineId) },
  { weight: 1, arbitrary: fc.constantFrom('constructor', 'prototype', '7', '0') },
);

const paths = driverList.map((driver) => driver.path);
const numberPaths = driverList.filter((driver) => driver.kind === 'number').map((driver) => driver.path);

const rising = (count: number) =>
  fc
    .uniqueArray(finite(-1e9, 1e9), { minLength: count, maxLength: count })
    .map((values) => values.sort((one, other) => one - other));

const distribution = fc.oneof(
  fc
    .tuple(fc.constantFrom('triangular', 'pert'), rising(3))
    .map(([kind, [low = 0, mode = 0, high = 0]]) => ({ kind, low, mode, high })),
  rising(2).map(([low = 0, high = 0]) => ({ kind: 'uniform' as const, low, high })),
  fc.record({ kind: fc.constant('normal' as const), mean: finite(-1e6, 1e6), sd: finite(1e-9, 1e6) }),
  fc
    .tuple(finite(1e-6, 1e3), finite(1e-6, 1e3))
    .map(([median, more]) => ({ kind: 'lognormal' as const, median, p90: median + more })),
);

const uncertainty = fc.uniqueArray(fc.constantFrom(...numberPaths), { minLength: 2, maxLength: 6 }).chain((uncertain) =>
  fc.record({
    drivers: fc.tuple(...uncertain.map((path) => fc.record({ path: fc.constant(path), distribution }))),
    correlations: fc.array(
      fc.record({ a: fc.constant(uncertain[0] ?? ''), b: fc.constant(uncertain[1] ?? ''), rho: finite(-1, 1) }),
      { maxLength: 1 },
    ),
  }),
);

const scenario = fc.record(
  {
    id,
    name: text(20).filter((name) => name.length > 0),
    notes: text(60),
    preset: text(20),
    probability: finite(0, 1),
    reasons: fc.dictionary(fc.constantFrom(...paths), text(20), { maxKeys: 4, noNullPrototype: true }),
    assumptions: assumptionsArbitrary('valid'),
    uncertainty,
  },
  { requiredKeys: ['id', 'name', 'notes', 'assumptions'] },
);

const amount = finite(-1e6, 1e6);
const revenue = finite(5e5, 1e6);
const actuals = fc.record(
  {
    quarter: fc.integer({ min: 1, max: 80 }),
    cloudRevenue: revenue,
    aiRevenue: finite(0, 5e5),
    ebita: amount,
    capex: finite(0, 1e6),
    source: text(30),
  },
  { requiredKeys: ['quarter', 'ebita'] },
);

const memo = fc.record(
  {
    title: text(20),
    author: text(20),
    firm: text(20),
    sections: records(fc.boolean()),
    paragraphs: records(text(30)),
    charts: fc.subarray([...chartIds]),
    formats: fc.subarray([...setFormats]),
  },
  { requiredKeys: [] },
);

/** Any valid case. */
export const arbitraryCase: fc.Arbitrary<CaseDocument> = fc
  .uniqueArray(scenario, { minLength: 1, maxLength: 3, selector: (one) => one.id })
  .chain((scenarios) =>
    fc.record(
      {
        title: text(40),
        notes: text(60),
        currency: fc.constantFrom('CNY', 'USD'),
        compareWith: fc.constantFrom(baselineId, ...scenarios.map((one) => one.id)),
        scenarios: fc.constant(scenarios),
        actuals: fc.uniqueArray(actuals, { maxLength: 3, selector: ({ quarter }) => quarter }),
        asOf: fc.date({ min: new Date('2025-03-31'), max: new Date('9999-12-31'), noInvalidDate: true }).map(dayOf),
        memo,
        simulation: fc.record({
          seed: fc.integer({ min: 0, max: 4_294_967_295 }),
          trials: fc.integer({ min: 100, max: 1_000_000 }),
        }),
        results: fc.record({ engine: text(40), scenarios: records(records(fc.option(finite(-1e300, 1e300)))) }),
      },
      { requiredKeys: ['title', 'notes', 'currency', 'compareWith', 'scenarios', 'actuals', 'simulation'] },
    ),
  )
  .map((drawn) => drawn as CaseDocument);

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);
