import fc from 'fast-check';
import { type Assumptions, assumptionsSchema } from '../../shared/scenario/assumptions.ts';
import type { ChoiceDriver, FlagDriver, ListDriver, NumberDriver } from '../../shared/scenario/driver-kinds.ts';
import { driverTree } from '../../shared/scenario/driver-tree.ts';
import type { GrowthPathDriver, LevelPathDriver, StartedLevelPathDriver } from '../../shared/scenario/path-kinds.ts';

type Leaf = NumberDriver | ListDriver | ChoiceDriver | FlagDriver;
type Path = GrowthPathDriver | LevelPathDriver | StartedLevelPathDriver;

const isDriver = (part: object): part is Leaf | Path => 'schema' in part;

/** −0 is 0 in a file. */
export const finite = (min: number, max: number) =>
  fc.double({ min, max, noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);

function arbitraryNumber({ min, max, multipleOf }: NumberDriver) {
  if (multipleOf === undefined) return finite(min, max);
  return fc
    .integer({ min: Math.ceil(min / multipleOf), max: Math.floor(max / multipleOf) })
    .map((steps) => steps * multipleOf);
}

function arbitraryLeaf(driver: Leaf): fc.Arbitrary<unknown> {
  switch (driver.kind) {
    case 'number':
      return arbitraryNumber(driver);
    case 'list': {
      const [minLength, maxLength] = driver.length;
      return fc.array(finite(driver.min, driver.max), { minLength, maxLength });
    }
    case 'choice':
      return fc.constantFrom(...driver.options.map((option) => option.value));
    case 'flag':
      return fc.boolean();
  }
}

/** Both ways to give a path over time, from the drivers that are its parts. */
function arbitraryPath(driver: Path): fc.Arbitrary<unknown> {
  const start = 'start' in driver ? { start: arbitraryNumber(driver.start) } : {};
  if (driver.kind === 'growth-path') {
    const { rate, holdYears, fadeYears, terminalRate } = driver;
    return fc.oneof(
      fc.record({
        kind: fc.constant('fade'),
        rate: arbitraryNumber(rate),
        holdYears: arbitraryNumber(holdYears),
        fadeYears: arbitraryNumber(fadeYears),
        terminalRate: arbitraryNumber(terminalRate),
      }),
      fc.record({ kind: fc.constant('yearly'), rates: arbitraryLeaf(driver.rates) }),
    );
  }
  const { target, years, values } = driver;
  return fc.oneof(
    fc.record({ kind: fc.constant('ramp'), ...start, target: arbitraryNumber(target), years: arbitraryNumber(years) }),
    fc.record({ kind: fc.constant('yearly'), ...start, values: arbitraryLeaf(values) }),
  );
}

function arbitraryTree(tree: object): fc.Arbitrary<unknown> {
  return fc.record(
    Object.fromEntries(
      Object.entries(tree).map(([key, part]: [string, object]) => {
        if (!isDriver(part)) return [key, arbitraryTree(part)];
        const isPath = part.kind === 'growth-path' || part.kind === 'level-path';
        return [key, isPath ? arbitraryPath(part) : arbitraryLeaf(part)];
      }),
    ),
  );
}

/** What the rules between fields ask, put right where the draw broke it; every other combination is left as drawn. */
function withRulesKept(drawn: Assumptions): Assumptions {
  const { capex, financing, economics } = drawn;
  const quarters = Math.min(capex.quarters, drawn.horizonQuarters);
  const prices = [financing.conversionPriceUsd, financing.cappedCallPriceUsd].sort((one, other) => one - other);
  const issueQuarter = Math.min(financing.issueQuarter, financing.maturityQuarter - 1);
  const [conversionPriceUsd = 0, cappedCallPriceUsd = 0] = prices;
  const kept: Assumptions = {
    ...drawn,
    capex: { ...capex, quarters, phasing: [1 + (capex.phasing[0] ?? 0) / 2, ...capex.phasing.slice(1)] },
    financing: { ...financing, conversionPriceUsd, cappedCallPriceUsd, issueQuarter },
  };
  if (assumptionsSchema.safeParse(kept).success) return kept;
  return { ...kept, economics: { ...economics, terminalValue: 'book' } };
}

/** Any valid assumptions, straight from the drivers' ranges. */
export const arbitraryAssumptions: fc.Arbitrary<Assumptions> = arbitraryTree(driverTree).map((drawn) =>
  withRulesKept(drawn as Assumptions),
);
