/** Series of which each trial keeps every quarter. */
export const bandSeries = ['revenue', 'cumulative', 'utilisation'] as const;
export type BandSeries = (typeof bandSeries)[number];

/**
 * What trials `from` to `to` (not included) gave; one member a trial. Money RMB bn, times in years from q = 0, rates a year.
 * Only typed arrays: they pass between threads without being copied.
 */
export interface TrialResults {
  readonly from: number;
  readonly to: number;
  /** Quarters of the scenario, N. */
  readonly quarters: number;
  /** Drivers that were drawn. */
  readonly paths: readonly string[];
  /** 1 where the values drawn break a rule between drivers: the model has no answer and the trial's other numbers are NaN. */
  readonly isRefused: Uint8Array;
  readonly npv: Float64Array;
  /** The one internal rate of return, NaN where there is none or several. */
  readonly irr: Float64Array;
  readonly irrCount: Uint8Array;
  /** Durable payback; +∞ is never, within the horizon. */
  readonly payback: Float64Array;
  readonly peakFunding: Float64Array;
  /** Where each drawn driver stood in its distribution, in 256ths; `paths.length` members a trial. */
  readonly positions: Uint8Array;
  /**
   * N members a trial, of the trials below `bandsTo`; NaN after the end of a trial whose own horizon is shorter.
   * Revenue of the plan a quarter, cumulative incremental cash, utilisation of the plan.
   */
  readonly bands: Readonly<Record<BandSeries, Float64Array>>;
}

export interface EmptyInput {
  readonly from: number;
  readonly to: number;
  readonly bandsTo: number;
  readonly quarters: number;
  readonly paths: readonly string[];
}

export function emptyResults({ from, to, bandsTo, quarters, paths }: EmptyInput): TrialResults {
  const count = to - from;
  const members = quarters * Math.max(0, Math.min(to, bandsTo) - from);
  const series = () => new Float64Array(members).fill(Number.NaN);
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
    bands: { revenue: series(), cumulative: series(), utilisation: series() },
  };
}

/** Runs of trials that follow one another, in any order, as one: the same bytes as if they had been one run. */
export function merged(parts: readonly TrialResults[]): TrialResults {
  const inOrder = parts.toSorted((one, other) => one.from - other.from);
  const [first] = inOrder;
  const last = inOrder.at(-1);
  if (first === undefined || last === undefined) throw new Error('nothing to merge');
  if (inOrder.some((part, index) => index > 0 && part.from !== inOrder[index - 1]?.to)) {
    throw new Error('runs of trials do not follow one another');
  }
  const bytes = (pick: (part: TrialResults) => Uint8Array) => {
    const whole = new Uint8Array(inOrder.reduce((sum, part) => sum + pick(part).length, 0));
    copyInto(whole, inOrder.map(pick));
    return whole;
  };
  const numbers = (pick: (part: TrialResults) => Float64Array) => {
    const whole = new Float64Array(inOrder.reduce((sum, part) => sum + pick(part).length, 0));
    copyInto(whole, inOrder.map(pick));
    return whole;
  };
  return {
    ...first,
    to: last.to,
    isRefused: bytes((part) => part.isRefused),
    npv: numbers((part) => part.npv),
    irr: numbers((part) => part.irr),
    irrCount: bytes((part) => part.irrCount),
    payback: numbers((part) => part.payback),
    peakFunding: numbers((part) => part.peakFunding),
    positions: bytes((part) => part.positions),
    bands: {
      revenue: numbers((part) => part.bands.revenue),
      cumulative: numbers((part) => part.bands.cumulative),
      utilisation: numbers((part) => part.bands.utilisation),
    },
  };
}

function copyInto<T extends Uint8Array | Float64Array>(whole: T, parts: readonly T[]): void {
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
}
