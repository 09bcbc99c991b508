import type { Scenario } from '../../app/document/case-document.ts';
import { scenarioOf } from '../../app/document/scenarios.ts';
import { activeScenario, documentOf, type SessionState } from '../../app/session/session-state.ts';
import type { AnyChart } from '../../app/views/any-chart.ts';
import { type ComparedChart, compareCharts } from '../../app/views/compare/compare-charts.ts';
import { chartsOnScreen } from '../charts/charts-on-screen.ts';

/** A chart with the scenarios that are drawn in it. */
export interface ChosenChart {
  readonly spec: AnyChart;
  readonly scenarios: readonly Scenario[];
}

/** Every chart of the view, top to bottom. */
export function chartsOfView(state: SessionState): readonly ChosenChart[] {
  const charts: readonly ComparedChart[] =
    state.view === 'compare'
      ? compareCharts(state)
      : [...chartsOnScreen.values()].map((spec) => ({ spec, scenarios: [activeScenario(state).id] }));
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
