import type { TrialInput } from '../../shared/analysis/monte-carlo/run-trials.ts';
import { type RiskSummary, type SummaryOptions, summarise } from '../../shared/analysis/monte-carlo/summarise.ts';
import { type BandSeries, merged, type TrialResults } from '../../shared/analysis/monte-carlo/trial-results.ts';
import type { Assumptions } from '../../shared/scenario/assumptions.ts';
import type { Uncertainty } from '../../shared/scenario/uncertainty.ts';

/** Something that runs trials: this thread, or another one behind a port. Asked for one part at a time. */
export type Lane = (input: TrialInput) => Promise<TrialResults>;

export interface RiskRequest {
  /** Whose trials these are; of no matter to the result. */
  readonly scenarioId?: string;
  readonly assumptions: Assumptions;
  readonly uncertainty: Uncertainty;
  readonly seed: number;
  readonly trials: number;
  /** Bands that are wanted; all of them where nothing is said. */
  readonly series?: readonly BandSeries[];
  /** Revenue as sums over the year to each quarter, as the charts draw it, instead of single quarters. */
  readonly revenueByYear?: boolean;
  /** A first rough answer is wanted: nothing is on the screen yet, or a hand waits. */
  readonly rough?: boolean;
}

/** Trials done of those asked for; a summary where a stage is complete. */
export interface RiskProgress {
  readonly done: number;
  readonly of: number;
  readonly summary: RiskSummary | null;
}

/** Stages before the number asked for: a first look, and the most that redraws while a slider moves. */
const roughTrials = 2048;
export const liveTrials = 10_000;

/** A lane is asked for no more at once, so that a run can be left between two parts. */
const mostInPart = 5_000;

/** Of what redraws live each lane takes several parts: one whose processor is busy with something else takes fewer. */
const livePart = 1_024;

interface Run {
  readonly request: RiskRequest;
  readonly lanes: readonly Lane[];
  /** Asked between parts once something has been told: a newer request ends the run. The first stage is always finished. */
  readonly isWanted?: () => boolean;
}

/** The trials of a request in stages, each the trials before it and more: the summary of every stage, and how far it is between. */
export async function* runRisk({ request, lanes, isWanted = () => true }: Run): AsyncGenerator<RiskProgress> {
  const { trials } = request;
  const ends = [...(request.rough ? [roughTrials] : []), liveTrials].filter((end) => end < trials);
  const firstEnd = ends[0] ?? trials;
  let results: TrialResults | null = null;
  for (const end of [...ends, trials]) {
    const parts: TrialResults[] = results === null ? [] : [results];
    const from = results?.to ?? 0;
    for await (const part of inParts(request, lanes, { from, to: end })) {
      parts.push(part);
      // The first stage is finished whatever is asked meanwhile, or nothing would move while a hand does.
      if (end === firstEnd) continue;
      if (!isWanted()) return;
      if (end <= liveTrials) continue;
      const done = parts.reduce((sum, { from: first, to }) => sum + to - first, 0);
      if (done < end) yield { done, of: trials, summary: null };
    }
    results = merged(parts);
    yield { done: end, of: trials, summary: summarise(results, tellingOf(request)) };
    if (!isWanted()) return;
  }
}

function tellingOf({ assumptions, series, revenueByYear }: RiskRequest): SummaryOptions {
  return {
    ...(series === undefined ? {} : { series }),
    ...(revenueByYear ? { yearOfRevenueBefore: assumptions.baseline.cloudRevenue } : {}),
  };
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The results of a stretch of trials, part by part as the lanes give them: in the order of their completion. */
async function* inParts(request: RiskRequest, lanes: readonly Lane[], { from, to }: Stretch) {
  const { assumptions, uncertainty, seed, series } = request;
  const size = Math.min(to > liveTrials ? mostInPart : livePart, Math.ceil((to - from) / lanes.length));
  let next = from;
  const busy = new Map<number, Promise<{ readonly at: number; readonly part: TrialResults }>>();
  const start = async (lane: Lane, at: number) => {
    const input = {
      assumptions,
      uncertainty,
      seed,
      ...(series === undefined ? {} : { series }),
      from: next,
      to: Math.min(to, next + size),
    };
    next = input.to;
    return { at, part: await lane(input) };
  };
  const startNext = (at: number) => {
    const lane = lanes[at];
    if (lane !== undefined && next < to) busy.set(at, start(lane, at));
  };
  for (const at of lanes.keys()) startNext(at);
  try {
    while (busy.size > 0) {
      const { at, part } = await Promise.race(busy.values());
      busy.delete(at);
      startNext(at);
      yield part;
    }
  } finally {
    // A run that is left early still hears its lanes out, or the next run would take their answers for its own.
    await Promise.all(busy.values());
  }
}
