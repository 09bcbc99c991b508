import type { Distribution } from '../../scenario/uncertainty.ts';
import { exponential, logarithm } from '../sampling/elementary.ts';
import { normalProbability, normalQuantile } from '../sampling/normal.ts';
import { type Beta, beta } from './beta.ts';

/** A distribution as two functions, each the inverse of the other where the distribution has weight. */
export interface Shape {
  /** Probability of a value of x or less. */
  readonly probability: (x: number) => number;
  /** The value that a share p of all stays at or below, 0 < p < 1. */
  readonly quantile: (p: number) => number;
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
        quantile: (p) => low + (high - low) * p,
      };
    }
    case 'normal': {
      const { mean, sd } = distribution;
      return {
        probability: (x) => normalProbability((x - mean) / sd),
        quantile: (p) => mean + sd * normalQuantile(p),
      };
    }
    case 'lognormal': {
      const middle = logarithm(distribution.median);
      const sd = (logarithm(distribution.p90) - middle) / z90;
      return {
        probability: (x) => (x <= 0 ? 0 : normalProbability((logarithm(x) - middle) / sd)),
        quantile: (p) => exponential(middle + sd * normalQuantile(p)),
      };
    }
  }
}

interface ThreePoints {
  readonly low: number;
  readonly mode: number;
  readonly high: number;
}

function triangular({ low, mode, high }: ThreePoints): Shape {
  const width = high - low;
  const peak = (mode - low) / width;
  return {
    probability: (x) => {
      if (x <= low) return 0;
      if (x >= high) return 1;
      const rise = (x - low) / width;
      return rise <= peak ? (rise * rise) / peak : 1 - ((1 - rise) * (1 - rise)) / (1 - peak);
    },
    quantile: (p) => (p <= peak ? low + width * Math.sqrt(p * peak) : high - width * Math.sqrt((1 - p) * (1 - peak))),
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

function pert({ low, mode, high }: ThreePoints): Shape {
  const width = high - low;
  // Rounded, so that a distribution that is only moved is the very same shape.
  const standard = betaWithPeak(Math.round(((mode - low) / width) * 1e9) / 1e9);
  return {
    probability: (x) => standard.probability((x - low) / width),
    quantile: (p) => low + width * standard.quantile(p),
  };
}
