import { numberDriverAt } from '../../shared/analysis/sensitivity/probe.ts';
import type { Assumptions } from '../../shared/scenario/assumptions.ts';
import { valueAt } from '../../shared/scenario/driver-value.ts';
import type { Distribution } from '../../shared/scenario/uncertainty.ts';

export type DistributionKind = Distribution['kind'];
export const distributionKinds = ['pert', 'triangular', 'uniform', 'normal', 'lognormal'] as const;

/** What a driver is given first: PERT over its usual range, or over its slider, around its value. */
export function firstDistribution(assumptions: Assumptions, path: string): Distribution {
  const { usual, slider } = numberDriverAt(path);
  const [low, high] = usual ?? slider;
  const value = Number(valueAt(assumptions, path));
  return { kind: 'pert', low: Math.min(low, value), mode: value, high: Math.max(high, value) };
}

/** A distribution of another kind that lies about where this one does. */
export function asKind(distribution: Distribution, kind: DistributionKind): Distribution {
  const { low, middle, high } = placeOf(distribution);
  const tidy = (value: number) => Number(value.toPrecision(4));
  switch (kind) {
    case 'triangular':
    case 'pert':
      return { kind, low: tidy(low), mode: tidy(Math.min(high, Math.max(low, middle))), high: tidy(high) };
    case 'uniform':
      return { kind, low: tidy(low), high: tidy(high) };
    case 'normal':
      return { kind, mean: tidy(middle), sd: tidy((high - low) / 6) };
    case 'lognormal':
      return { kind, median: tidy(middle), p90: tidy(middle + Math.max(high - middle, (high - low) / 4) / 2) };
  }
}

/** Three standard deviations of a normal are taken for its ends. */
function placeOf(distribution: Distribution): { readonly low: number; readonly middle: number; readonly high: number } {
  switch (distribution.kind) {
    case 'triangular':
    case 'pert':
      return { low: distribution.low, middle: distribution.mode, high: distribution.high };
    case 'uniform':
      return { low: distribution.low, middle: (distribution.low + distribution.high) / 2, high: distribution.high };
    case 'normal':
      return {
        low: distribution.mean - 3 * distribution.sd,
        middle: distribution.mean,
        high: distribution.mean + 3 * distribution.sd,
      };
    case 'lognormal': {
      const reach = 2 * (distribution.p90 - distribution.median);
      return {
        low: distribution.median - Math.min(reach, distribution.median * 0.9),
        middle: distribution.median,
        high: distribution.median + reach,
      };
    }
  }
}
