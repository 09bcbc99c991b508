import { number } from './driver-kinds.ts';
import { capacityDrivers } from './drivers/capacity.ts';
import { capexDrivers } from './drivers/capex.ts';
import { counterfactualDrivers } from './drivers/counterfactual.ts';
import { demandDrivers } from './drivers/demand.ts';
import { economicsDrivers } from './drivers/economics.ts';
import { financingDrivers } from './drivers/financing.ts';
import { marginDrivers } from './drivers/margins.ts';
import { marketDrivers } from './drivers/market.ts';
import { reportedDrivers } from './drivers/reported.ts';

/**
 * Every driver once, in the shape of the assumptions. The type of the assumptions, their schema, the base values, the
 * sliders, the CLI flags and the error messages all come from here: a new driver is one entry, and one use in the model.
 */
export const driverTree = {
  horizonQuarters: number({
    label: 'Horizon',
    short: 'Horizon',
    unit: 'quarters',
    group: 'economics',
    base: 40,
    min: 12,
    max: 80,
    multipleOf: 1,
    slider: [12, 80],
    step: 4,
    help: 'Quarters projected, from April 2025.',
    grade: 'assumption',
    reason: 'ten years: two replacement cycles of compute after the build',
    facts: [],
  }),
  baseline: reportedDrivers,
  demand: demandDrivers,
  margins: marginDrivers,
  capex: capexDrivers,
  capacity: capacityDrivers,
  counterfactual: counterfactualDrivers,
  economics: economicsDrivers,
  market: marketDrivers,
  financing: financingDrivers,
} as const;

/** The assumptions that a tree of drivers describes: each driver's value in the driver's place. */
type ValuesOf<Tree> = Tree extends { readonly schema: { readonly _output: infer Value } }
  ? Value
  : { readonly [Key in keyof Tree]: ValuesOf<Tree[Key]> };

/** One complete set of inputs of the model; money in RMB billions, rates and shares as decimals a year. */
export type Assumptions = ValuesOf<typeof driverTree>;
