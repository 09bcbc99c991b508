/** Series of which each trial keeps every quarter. */
export const bandSeries = ['revenue', 'cumulative', 'utilisation'] as const;
export type BandSeries = (typeof bandSeries)[number];

type Numbers = Float64Array<ArrayBuffer>;
type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Series of trials that follow one another: revenue of the plan a quarter, cumulative incremental cash, RMB bn; utilisation of the
 * plan. By quarter, `trials` members each (quarter q of the i-th trial is member (q − 1)·trials + i), so that the trials of a
 * quarter lie together; NaN after the end of a trial whose own horizon is shorter. A series that is not kept has no members.
 * Kept to seven digits, more than a band is read to: in full, 100,000 trials of twenty years would be 192 MB.
 */
export interface BandBlock extends Readonly<Record<BandSeries, Float32Array<ArrayBuffer>>> {
  readonly trials: number;
  readonly quarters: number;
}

/**
 * What trials `from` to `to` (not included) gave; one member a trial. Money RMB bn, times in years from q = 0, rates a year.
 * Only typed arrays: they pass between threads without being copied (`buffersOf`).
 */
export interface TrialResults {
  readonly from: number;
  readonly to: number;
  /** Quarters of the scenario, N. */
  readonly quarters: number;
  /** Drivers that were drawn. */
  readonly paths: readonly string[];
  /** 1 where the values drawn break a rule between drivers: the model has no answer and the trial's other numbers are NaN. */
  readonly isRefused: Bytes;
  readonly npv: Numbers;
  /** The one internal rate of return, NaN where there is none or several. */
  readonly irr: Numbers;
  readonly irrCount: Bytes;
  /** Durable payback; +∞ is never, within the horizon. */
  readonly payback: Numbers;
  readonly peakFunding: Numbers;
  /** Where each drawn driver stood in its distribution, in 256ths; `paths.length` members a trial. */
  readonly positions: Bytes;
  /** Of the trials below `bandsTo`, in order. */
  readonly bands: readonly BandBlock[];
}

export interface EmptyInput {
  readonly from: number;
  readonly to: number;
  readonly quarters: number;
  readonly paths: readonly string[];
}

export function emptyResults({ from, to, quarters, paths }: EmptyInput): TrialResults {
  const count = to - from;
  return {
    from,
    to,
    quarters,
    paths,
    isRefused: new Uint8Array(count),
    npv: new Float64Array(count),
    irr: new Float64Array(count),
    irrCount: new Uint8Array(count),
    payback: new Float64Array(count),
    peakFunding: new Float64Array(count),
    positions: new Uint8Array(count * paths.length),
    bands: [],
  };
}

/** A block in which no trial has said anything yet. */
export function emptyBlock(trials: number, quarters: number, kept: readonly BandSeries[]): BandBlock {
  const numbers = (series: BandSeries) =>
    new Float32Array(kept.includes(series) ? trials * quarters : 0).fill(Number.NaN);
  return {
    trials,
    quarters,
    revenue: numbers('revenue'),
    cumulative: numbers('cumulative'),
    utilisation: numbers('utilisation'),
  };
}

/** How many trials say something of the series. */
export const trialsWithBands = ({ bands }: TrialResults, series: BandSeries): number =>
  bands.reduce((sum, block) => sum + (block[series].length > 0 ? block.trials : 0), 0);

/** A quarter (from 1) of a series, of all trials that keep it, written into the beginning of `column`. */
export function bandColumn({ bands }: TrialResults, series: BandSeries, quarter: number, column: Float64Array): void {
  let at = 0;
  for (const { trials, [series]: values } of bands) {
    if (values.length === 0) continue;
    column.set(values.subarray((quarter - 1) * trials, quarter * trials), at);
    at += trials;
  }
}

/** The memory behind results, each piece once: what is handed over when results go to another thread. */
export const buffersOf = (results: TrialResults): ArrayBuffer[] => [
  ...[results.npv, results.irr, results.payback, results.peakFunding].map(({ buffer }) => buffer),
  ...[results.isRefused, results.irrCount, results.positions].map(({ buffer }) => buffer),
  ...results.bands.flatMap((block) => bandSeries.map((series) => block[series].buffer)),
];

/**
 * Runs of trials that follow one another, in any order, as one: the same numbers as if they had been one run. The series, which are
 * most of the memory, are not copied: the whole has the blocks of its parts.
 */
export function merged(parts: readonly TrialResults[]): TrialResults {
  const inOrder = parts.toSorted((one, other) => one.from - other.from);
  const [first] = inOrder;
  const last = inOrder.at(-1);
  if (first === undefined || last === undefined) throw new Error('nothing to merge');
  if (first === last) return first;
  if (inOrder.some((part, index) => index > 0 && part.from !== inOrder[index - 1]?.to)) {
    throw new Error('runs of trials do not follow one another');
  }
  const whole = emptyResults({ ...first, to: last.to });
  for (const part of inOrder) {
    const at = part.from - first.from;
    whole.isRefused.set(part.isRefused, at);
    whole.npv.set(part.npv, at);
    whole.irr.set(part.irr, at);
    whole.irrCount.set(part.irrCount, at);
    whole.payback.set(part.payback, at);
    whole.peakFunding.set(part.peakFunding, at);
    whole.positions.set(part.positions, at * first.paths.length);
  }
  return { ...whole, bands: inOrder.flatMap(({ bands }) => bands) };
}
