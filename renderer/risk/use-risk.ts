import { useLayoutEffect, useMemo, useSyncExternalStore } from 'react';
import { createStore } from 'zustand/vanilla';
import { liveTrials, type RiskProgress, type RiskRequest } from '../../app/risk/run-risk.ts';
import { activeScenario, documentOf } from '../../app/session/session-state.ts';
import type { RiskSummary } from '../../shared/analysis/monte-carlo/summarise.ts';
import type { BandSeries } from '../../shared/analysis/monte-carlo/trial-results.ts';
import { certain } from '../../shared/scenario/uncertainty.ts';
import { useSession } from '../session/app-context.tsx';
import { createRiskClient, type RiskClient } from './risk-client.ts';

/** What the trials said last, and of what; it stands until the next answer. */
export interface RiskAnswer {
  readonly request: RiskRequest;
  /** Which question it answers, counted from the first. */
  readonly number: number;
  readonly summary: RiskSummary;
}

interface RiskState {
  readonly asked: RiskRequest | null;
  /** Questions asked so far. */
  readonly askedCount: number;
  readonly answer: RiskAnswer | null;
  readonly progress: Pick<RiskProgress, 'done' | 'of'> | null;
  readonly failed: boolean;
  /** The request that the user stopped. */
  readonly stopped: RiskRequest | null;
}

const store = createStore<RiskState>(() => ({
  asked: null,
  askedCount: 0,
  answer: null,
  progress: null,
  failed: false,
  stopped: null,
}));

const numbers = new WeakMap<RiskRequest, number>();

const client: RiskClient = createRiskClient({
  onProgress: (request, { done, of, summary }) =>
    store.setState((state) => ({
      answer: summary === null ? state.answer : { request, number: numbers.get(request) ?? 0, summary },
      progress: request !== state.asked ? state.progress : done === of ? null : { done, of },
    })),
  onFailure: (request) => store.setState({ failed: true, progress: null, stopped: request }),
});

/** Short runs are over before their progress could be read. */
const startOf = ({ trials }: RiskRequest) => (trials <= liveTrials ? null : { done: 0, of: trials });

function ask(request: RiskRequest): void {
  const askedCount = store.getState().askedCount + 1;
  numbers.set(request, askedCount);
  store.setState({
    asked: request,
    askedCount,
    failed: false,
    progress: startOf(request),
    stopped: null,
  });
  client.ask(request);
}

/** Stops the run and keeps what is on the screen. */
export function stopRisk(): void {
  client.cancel();
  store.setState(({ asked }) => ({ progress: null, stopped: asked }));
}

/** Runs what was asked last once more. */
export function repeatRisk(): void {
  const { asked } = store.getState();
  if (asked !== null) ask(asked);
}

/** What is asked of the trials now: while a slider moves, no more than can be redrawn live. */
function useRequest(series: BandSeries): RiskRequest {
  const { id, assumptions, uncertainty = certain } = useSession(activeScenario);
  const { seed, trials } = useSession((state) => documentOf(state).simulation);
  const dragging = useSession((state) => state.history.gestureStart !== undefined);
  const now = dragging ? Math.min(trials, liveTrials) : trials;
  return useMemo(
    () => ({ scenarioId: id, assumptions, uncertainty, seed, trials: now, series: [series], revenueByYear: true }),
    [id, assumptions, uncertainty, seed, now, series],
  );
}

const isAbout = (request: RiskRequest, other: RiskRequest | null): boolean =>
  other !== null &&
  request.assumptions === other.assumptions &&
  request.uncertainty === other.uncertainty &&
  request.seed === other.seed &&
  request.series?.[0] === other.series?.[0];

export interface Risk extends RiskState {
  /** The answer on the screen is of other values than those on the screen. */
  readonly isStale: boolean;
}

/** Keeps the trials of the active scenario running while a view that shows them is there. */
export function useRisk(series: BandSeries): Risk {
  const isMoving = useSession((state) => state.history.gestureStart !== undefined);
  const request = useRequest(series);
  // Not after the paint of what moved: a frame would be lost.
  useLayoutEffect(() => {
    const { asked, answer } = store.getState();
    if (isAbout(request, asked) && asked?.trials === request.trials) return;
    // A drag that ends where it was: the trials that there are need not run again.
    if (answer !== null && isAbout(request, answer.request) && answer.summary.trials === request.trials) {
      store.setState({ asked: request });
      return;
    }
    ask(answer === null || isMoving ? { ...request, rough: true } : request);
  }, [request]);
  const state = useSyncExternalStore(store.subscribe, store.getState);
  return { ...state, isStale: state.answer !== null && !isAbout(request, state.answer.request) };
}

/** The last answer about the active scenario; while a slider moves it is a frame behind. */
export function useRiskAnswer(): RiskAnswer | null {
  const id = useSession((state) => activeScenario(state).id);
  const { answer } = useSyncExternalStore(store.subscribe, store.getState);
  return answer?.request.scenarioId === id ? answer : null;
}
