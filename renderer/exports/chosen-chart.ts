import { scenarioOf } from '../../app/document/scenarios.ts';
import type { ChosenChart } from '../../app/exports/charts/chart-catalogue.ts';
import { activeScenario, documentOf, type SessionState } from '../../app/session/session-state.ts';
import { type ComparedChart, compareCharts } from '../../app/views/compare/compare-charts.ts';
import { chartsOnScreen } from '../charts/charts-on-screen.ts';

/** Every chart of the view, top to bottom. */
export function chartsOfView(state: SessionState): readonly ChosenChart[] {
  const charts: readonly ComparedChart[] =
    state.view === 'compare'
      ? compareCharts(state)
      : [...chartsOnScreen.values()]
          // One that is pinned stands beside the view's own.
          .toSorted((one, other) => Number(one.id === state.pinned) - Number(other.id === state.pinned))
          .map((spec) => ({ spec, scenarios: [activeScenario(state).id] }));
  return charts.map(({ spec, scenarios }) => ({
    spec,
    scenarios: scenarios.flatMap((id) => scenarioOf(documentOf(state), id) ?? []),
  }));
}

/** The chart last pointed at, or the first of the view; null where the view has none. */
export function chosenChart(state: SessionState): ChosenChart | null {
  const charts = chartsOfView(state);
  return charts.find(({ spec }) => spec.id === state.chartId) ?? charts[0] ?? null;
}
