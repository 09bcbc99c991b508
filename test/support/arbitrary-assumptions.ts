import fc from 'fast-check';
import { type Assumptions, assumptionsSchema, baseAssumptions } from '../../shared/scenario/assumptions.ts';
import type { ListDriver, NumberDriver } from '../../shared/scenario/driver-kinds.ts';
import { driverTree } from '../../shared/scenario/driver-tree.ts';

/**
 * Sets of assumptions drawn from the driver tree itself, so that a new driver is drawn without a change here.
 * `usual` stays on the sliders; `valid` goes to the ends of what a file may hold.
 */
export type Reach = 'usual' | 'valid';

type Leaf = { readonly kind: string; readonly schema: unknown; readonly base: unknown };

const numberOf = (driver: NumberDriver, reach: Reach): fc.Arbitrary<number> => {
  const [low, high] = reach === 'usual' ? driver.slider : [driver.min, driver.max];
  const step = driver.multipleOf;
  if (step !== undefined) {
    return fc.integer({ min: Math.ceil(low / step), max: Math.floor(high / step) }).map((times) => times * step);
  }
  return between(low, high, reach);
};

/** Usual values have twelve digits, as people's have; valid ones go down to the smallest that a double can hold. */
const between = (low: number, high: number, reach: Reach): fc.Arbitrary<number> =>
  reach === 'valid'
    ? fc.double({ min: low, max: high, noNaN: true }).map((value) => value + 0)
    : fc.integer({ min: 0, max: 1_000_000 }).map((part) => Number((low + ((high - low) * part) / 1e6).toPrecision(12)));

const listOf = (driver: ListDriver, reach: Reach): fc.Arbitrary<readonly number[]> => {
  const [least, most] = driver.length;
  const [low, high] = reach === 'usual' ? usualList(driver) : [driver.min, driver.max];
  return fc.array(between(low, high, reach), { minLength: least, maxLength: most });
};

/** Lists have no slider: around their base values. */
const usualList = ({ base, min, max }: ListDriver): readonly [number, number] => [
  Math.max(min, Math.min(...base) / 2),
  Math.min(max, Math.max(...base) * 2),
];

function arbitraryOf(tree: object, reach: Reach): fc.Arbitrary<unknown> {
  if (!('schema' in tree)) {
    const parts = Object.entries(tree).map(([key, part]) => [key, arbitraryOf(part, reach)] as const);
    return fc.record(Object.fromEntries(parts));
  }
  const leaf = tree as Leaf;
  switch (leaf.kind) {
    case 'number':
      return numberOf(tree as NumberDriver, reach);
    case 'list':
      return listOf(tree as ListDriver, reach);
    case 'choice':
      return fc.constantFrom(
        ...(tree as unknown as { options: { value: string }[] }).options.map((option) => option.value),
      );
    case 'flag':
      return fc.boolean();
    case 'growth-path':
      return growthOf(tree as typeof driverTree.demand.growth, reach);
    case 'level-path':
      return levelOf(tree as typeof driverTree.margins.ai, reach);
    default:
      throw new Error(`no arbitrary for a driver of kind ${leaf.kind}`);
  }
}

const growthOf = (driver: typeof driverTree.demand.growth, reach: Reach) =>
  fc.oneof(
    fc.record({
      kind: fc.constant('fade'),
      rate: numberOf(driver.rate, reach),
      holdYears: numberOf(driver.holdYears, reach),
      fadeYears: numberOf(driver.fadeYears, reach),
      terminalRate: numberOf(driver.terminalRate, reach),
    }),
    fc.record({ kind: fc.constant('yearly'), rates: listOf(driver.rates, reach) }),
  );

const levelOf = (driver: typeof driverTree.margins.ai, reach: Reach) => {
  const start = 'start' in driver ? { start: numberOf(driver.start, reach) } : {};
  return fc.oneof(
    fc.record({
      kind: fc.constant('ramp'),
      ...start,
      target: numberOf(driver.target, reach),
      years: numberOf(driver.years, reach),
    }),
    fc.record({ kind: fc.constant('yearly'), ...start, values: listOf(driver.values, reach) }),
  );
};

/** Valid sets only: what the rules between fields refuse is mended where that is simple, dropped where not. */
export function assumptionsArbitrary(reach: Reach = 'usual'): fc.Arbitrary<Assumptions> {
  return (arbitraryOf(driverTree, reach) as fc.Arbitrary<Assumptions>)
    .map(mended)
    .filter((assumptions) => assumptionsSchema.safeParse(assumptions).success);
}

function mended(drawn: Assumptions): Assumptions {
  const { capex, economics, financing, horizonQuarters } = drawn;
  const someWeight = capex.phasing.slice(0, Math.ceil(capex.quarters / 4)).some((weight) => weight > 0);
  const perpetuity = economics.terminalValue === 'gordon' && capex.afterProgramme === 'run-off';
  return {
    ...drawn,
    capex: {
      ...capex,
      quarters: Math.min(capex.quarters, horizonQuarters),
      phasing: someWeight ? capex.phasing : baseAssumptions.capex.phasing,
    },
    economics: {
      ...economics,
      terminalValue: perpetuity ? 'book' : economics.terminalValue,
      terminalGrowth: Math.min(economics.terminalGrowth, economics.discountRate - 0.01, 1),
    },
    financing: {
      ...financing,
      cappedCallPriceUsd: Math.max(financing.cappedCallPriceUsd, financing.conversionPriceUsd),
      maturityQuarter: Math.max(financing.maturityQuarter, financing.issueQuarter + 1),
    },
  };
}
