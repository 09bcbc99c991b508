import { quartersInYear } from '../../model/calendar.ts';
import { shortfall, shownQuantiles } from './quantiles.ts';
import { type BandSeries, bandColumn, bandSeries, type TrialResults, trialsWithBands } from './trial-results.ts';
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

export interface SummaryOptions {
  /** Bands to tell; all that the trials keep where nothing is said. */
  readonly series?: readonly BandSeries[];
  /**
   * Reported revenue of the four quarters to the baseline. Given, the bands of revenue are of each trial's sum over the four
   * quarters up to each one; else of single quarters.
   */
  readonly yearOfRevenueBefore?: readonly number[];
}

/** The same trials give the same summary, whoever ran them. */
export function summarise(results: TrialResults, options: SummaryOptions = {}): RiskSummary {
  const { npv, irr, irrCount, payback, peakFunding, isRefused, quarters } = results;
  const trials = npv.length;
  const counted = trials - countOf(isRefused, (flag) => flag === 1);
  const share = (part: number) => (counted === 0 ? null : part / counted);
  const { series = bandSeries, yearOfRevenueBefore: before } = options;
  const bandsOf = (one: BandSeries) => (series.includes(one) ? bandRows(results, one) : []);
  const isYearly = before !== undefined && series.includes('revenue');
  return {
    trials,
    refused: trials - counted,
    npv: {
      ...spreadOf(npv),
      probabilityPositive: share(countOf(npv, (value) => value > 0)),
      expectedShortfall5: counted === 0 ? null : shortfall(npv, 0.05),
    },
    irr: {
      quantiles: shownQuantiles(irr),
      none: countOf(irrCount, (rates) => rates === 0) - (trials - counted),
      several: countOf(irrCount, (rates) => rates > 1),
    },
    payback: {
      quantiles: shownQuantiles(payback),
      byYear: paidBackByYear(payback, Math.ceil(quarters / quartersInYear), (part) => share(part) ?? 0),
      never: share(countOf(payback, (value) => value === Number.POSITIVE_INFINITY)),
    },
    peakFunding: spreadOf(peakFunding),
    bands: {
      revenue: isYearly ? yearlyRevenueRows(results, before) : bandsOf('revenue'),
      cumulative: bandsOf('cumulative'),
      utilisation: bandsOf('utilisation'),
    },
    bandTrials: Math.max(0, ...bandSeries.map((one) => trialsWithBands(results, one))),
    variance: varianceShares({ paths: results.paths, positions: results.positions, values: npv }),
  };
}

function paidBackByYear(payback: Float64Array, years: number, share: (part: number) => number) {
  const paid = new Int32Array(years + 1);
  for (const value of payback) {
    if (value <= years) paid[Math.ceil(value)] = (paid[Math.ceil(value)] ?? 0) + 1;
  }
  let sum = paid[0] ?? 0;
  const byYear: Record<string, number> = {};
  for (let year = 1; year <= years; year++) {
    sum += paid[year] ?? 0;
    byYear[year] = share(sum);
  }
  return byYear;
}

function countOf(values: Float64Array | Uint8Array, is: (value: number) => boolean): number {
  let count = 0;
  for (let trial = 0; trial < values.length; trial++) if (is(values[trial] ?? 0)) count++;
  return count;
}

/** Standard deviation of the sample, over n − 1. */
function spreadOf(values: Float64Array): Spread {
  let sum = 0;
  let count = 0;
  for (let trial = 0; trial < values.length; trial++) {
    const value = values[trial] ?? 0;
    if (Number.isNaN(value)) continue;
    sum += value;
    count++;
  }
  const mean = sum / count;
  let squares = 0;
  for (let trial = 0; trial < values.length; trial++) {
    const value = (values[trial] ?? 0) - mean;
    if (!Number.isNaN(value)) squares += value * value;
  }
  return {
    mean: count === 0 ? null : mean,
    sd: count < 2 ? null : Math.sqrt(squares / (count - 1)),
    quantiles: shownQuantiles(values),
  };
}

/** No rows where the trials keep nothing of the series. */
function bandRows(results: TrialResults, series: BandSeries): readonly Quantiles[] {
  const column = new Float64Array(trialsWithBands(results, series));
  return Array.from({ length: column.length === 0 ? 0 : results.quarters }, (_, index) => {
    bandColumn(results, series, index + 1, column);
    return shownQuantiles(column);
  });
}

/** Revenue of the four quarters up to each one; `before` are the four to the baseline. */
function yearlyRevenueRows(results: TrialResults, before: readonly number[]): readonly Quantiles[] {
  const trials = trialsWithBands(results, 'revenue');
  // The last four quarters, the oldest first; the oldest makes room for the next.
  const year = before.slice(-quartersInYear).map((revenue) => new Float64Array(trials).fill(revenue));
  const sums = new Float64Array(trials);
  return Array.from({ length: trials === 0 ? 0 : results.quarters }, (_, index) => {
    const column = year.shift() ?? new Float64Array(trials);
    bandColumn(results, 'revenue', index + 1, column);
    year.push(column);
    sums.fill(0);
    for (const quarter of year) for (let i = 0; i < trials; i++) sums[i] = (sums[i] ?? 0) + (quarter[i] ?? 0);
    return shownQuantiles(sums);
  });
}
