import type { Distribution } from '../../scenario/uncertainty.ts';
import { exponential, logarithm } from '../sampling/elementary.ts';
import { normalProbability, normalQuantile } from '../sampling/normal.ts';
import { type Beta, beta } from './beta.ts';

/** A distribution: its cumulative probability and the inverse of that where it has weight, in two steps. */
export interface Shape {
  /** Probability of a value of x or less. */
  readonly probability: (x: number) => number;
  /** Names the standard form: what is only moved or stretched has the same. */
  readonly form: string;
  /** The standard value that a share p of all stays at or below, 0 < p < 1. */
  readonly standard: (p: number) => number;
  /** A standard value → the value itself. */
  readonly placed: (standard: number) => number;
}

/** The standard normal's 90th percentile. */
const z90 = 1.2815515655446004;

/**
 * The whole distribution, before it is cut to a driver's range.
 * PERT: Beta(1 + 4·(mode − low)/(high − low), 1 + 4·(high − mode)/(high − low)) on low…high, whose mean is (low + 4·mode + high)/6.
 * Lognormal: ln X is normal with mean ln median and sd (ln p90 − ln median)/1.2816.
 */
export function shapeOf(distribution: Distribution): Shape {
  switch (distribution.kind) {
    case 'triangular':
      return triangular(distribution);
    case 'pert':
      return pert(distribution);
    case 'uniform': {
      const { low, high } = distribution;
      return {
        probability: (x) => Math.min(1, Math.max(0, (x - low) / (high - low))),
        form: 'uniform',
        standard: (p) => p,
        placed: (part) => low + (high - low) * part,
      };
    }
    case 'normal': {
      const { mean, sd } = distribution;
      return {
        probability: (x) => normalProbability((x - mean) / sd),
        form: 'normal',
        standard: normalQuantile,
        placed: (z) => mean + sd * z,
      };
    }
    case 'lognormal': {
      const middle = logarithm(distribution.median);
      const sd = (logarithm(distribution.p90) - middle) / z90;
      return {
        probability: (x) => (x <= 0 ? 0 : normalProbability((logarithm(x) - middle) / sd)),
        form: 'normal',
        standard: normalQuantile,
        placed: (z) => exponential(middle + sd * z),
      };
    }
  }
}

interface ThreePoints {
  readonly low: number;
  readonly mode: number;
  readonly high: number;
}

/** Where the mode stands between the ends, rounded, so that a distribution that is only moved has the very same shape. */
const peakOf = ({ low, mode, high }: ThreePoints): number => Math.round(((mode - low) / (high - low)) * 1e9) / 1e9;

function triangular(points: ThreePoints): Shape {
  const { low, high } = points;
  const width = high - low;
  const peak = peakOf(points);
  return {
    probability: (x) => {
      if (x <= low) return 0;
      if (x >= high) return 1;
      const rise = (x - low) / width;
      return rise <= peak ? (rise * rise) / peak : 1 - ((1 - rise) * (1 - rise)) / (1 - peak);
    },
    form: `triangular ${peak}`,
    standard: (p) => (p <= peak ? Math.sqrt(p * peak) : 1 - Math.sqrt((1 - p) * (1 - peak))),
    placed: (part) => low + width * part,
  };
}

/** Tables of the last shapes met: while the hand moves a driver, its distribution moves and keeps its shape. */
const known = new Map<number, Beta>();
const mostKnown = 64;

function betaWithPeak(peak: number): Beta {
  const found = known.get(peak);
  if (found !== undefined) return found;
  if (known.size >= mostKnown) known.clear();
  const made = beta(1 + 4 * peak, 1 + 4 * (1 - peak));
  known.set(peak, made);
  return made;
}

function pert(points: ThreePoints): Shape {
  const { low, high } = points;
  const width = high - low;
  const peak = peakOf(points);
  const standard = betaWithPeak(peak);
  return {
    probability: (x) => standard.probability((x - low) / width),
    form: `pert ${peak}`,
    standard: standard.quantile,
    placed: (part) => low + width * part,
  };
}
