import { quartersInYear } from '../../model/calendar.ts';
import { shortfall, shownQuantiles, sortedNumbers } from './quantiles.ts';
import { type BandSeries, bandSeries, type TrialResults } from './trial-results.ts';
import { varianceShares } from './variance-shares.ts';

/** At 5, 25, 50, 75 and 95 %, type 7; null is "never" (or no trial to tell from). */
export type Quantiles = readonly (number | null)[];

/** What the trials say together. Money RMB bn, times in years from q = 0, rates a year, probabilities 0 to 1. */
export interface RiskSummary {
  readonly trials: number;
  /** Trials whose drawn values break a rule between drivers; everything below is of the others. */
  readonly refused: number;
  readonly npv: Spread & { readonly probabilityPositive: number | null; readonly expectedShortfall5: number | null };
  /** Quantiles over the trials with exactly one rate; how many have none or several. */
  readonly irr: { readonly quantiles: Quantiles; readonly none: number; readonly several: number };
  readonly payback: {
    readonly quantiles: Quantiles;
    /** Probability of durable payback within so many years, to the horizon. */
    readonly byYear: Readonly<Record<string, number>>;
    readonly never: number | null;
  };
  readonly peakFunding: Spread;
  /** One row a quarter, from quarter 1 on. */
  readonly bands: Readonly<Record<BandSeries, readonly Quantiles[]>>;
  /** How many trials the bands are drawn from. */
  readonly bandTrials: number;
  /** Share of the variance of NPV that each driver explains alone; those of correlated drivers overlap. */
  readonly variance: Readonly<Record<string, number>>;
}

export interface Spread {
  readonly mean: number | null;
  readonly sd: number | null;
  readonly quantiles: Quantiles;
}

/** The same trials give the same summary, whoever ran them. */
export function summarise(results: TrialResults): RiskSummary {
  const { npv, irr, irrCount, payback, peakFunding, isRefused, bands, quarters } = results;
  const trials = npv.length;
  const counted = trials - countOf(isRefused, (flag) => flag === 1);
  const share = (part: number) => (counted === 0 ? null : part / counted);
  const sortedNpv = sortedNumbers(npv);
  const sortedPayback = sortedNumbers(payback);
  const years = Array.from({ length: Math.ceil(quarters / quartersInYear) }, (_, index) => index + 1);
  const paidBackBy = (year: number) => share(sortedPayback.findLastIndex((value) => value <= year) + 1) ?? 0;
  return {
    trials,
    refused: trials - counted,
    npv: {
      ...spreadOf(npv, sortedNpv),
      probabilityPositive: share(countOf(npv, (value) => value > 0)),
      expectedShortfall5: counted === 0 ? null : shortfall(sortedNpv, 0.05),
    },
    irr: {
      quantiles: shownQuantiles(sortedNumbers(irr)),
      none: countOf(irrCount, (rates) => rates === 0) - (trials - counted),
      several: countOf(irrCount, (rates) => rates > 1),
    },
    payback: {
      quantiles: shownQuantiles(sortedPayback),
      byYear: Object.fromEntries(years.map((year) => [year, paidBackBy(year)])),
      never: share(countOf(payback, (value) => value === Number.POSITIVE_INFINITY)),
    },
    peakFunding: spreadOf(peakFunding, sortedNumbers(peakFunding)),
    bands: {
      revenue: bandRows(bands.revenue, quarters),
      cumulative: bandRows(bands.cumulative, quarters),
      utilisation: bandRows(bands.utilisation, quarters),
    },
    bandTrials: bands[bandSeries[0]].length / quarters,
    variance: varianceShares({ paths: results.paths, positions: results.positions, values: npv }),
  };
}

function countOf(values: Float64Array | Uint8Array, is: (value: number) => boolean): number {
  let count = 0;
  for (const value of values) if (is(value)) count++;
  return count;
}

/** Standard deviation of the sample, over n − 1. */
function spreadOf(values: Float64Array, sorted: Float64Array): Spread {
  let sum = 0;
  for (const value of values) if (!Number.isNaN(value)) sum += value;
  const count = sorted.length;
  const mean = sum / count;
  let squares = 0;
  for (const value of values) if (!Number.isNaN(value)) squares += (value - mean) ** 2;
  return {
    mean: count === 0 ? null : mean,
    sd: count < 2 ? null : Math.sqrt(squares / (count - 1)),
    quantiles: shownQuantiles(sorted),
  };
}

function bandRows(values: Float64Array, quarters: number): readonly Quantiles[] {
  const trials = values.length / quarters;
  const column = new Float64Array(trials);
  return Array.from({ length: quarters }, (_, quarter) => {
    for (let trial = 0; trial < trials; trial++) column[trial] = values[trial * quarters + quarter] ?? Number.NaN;
    return shownQuantiles(sortedNumbers(column));
  });
}
