import { driverList } from '../../scenario/driver-list.ts';

/** The first dimensions are the best spread: they go to the drivers that are uncertain in the base case. */
const first = [
  'demand.growth.rate',
  'demand.aiShare.target',
  'margins.ai.target',
  'margins.core.target',
  'capex.overshoot',
  'capacity.chipAvailability',
  'capacity.aiRevenuePerCompute',
  'counterfactual.growthRate',
  'economics.discountRate',
];

const others = driverList.filter(({ kind, path }) => kind === 'number' && !first.includes(path));

const dimensions = new Map([...first, ...others.map(({ path }) => path)].map((path, index) => [path, index]));

/**
 * The dimension that a driver is drawn from, the same in every scenario and whatever else is uncertain: two scenarios are
 * compared on common draws, and a distribution that is added or taken away moves no other driver.
 */
export function dimensionOf(path: string): number {
  const dimension = dimensions.get(path);
  if (dimension === undefined) throw new Error(`no driver that is a number at ${path}`);
  return dimension;
}
