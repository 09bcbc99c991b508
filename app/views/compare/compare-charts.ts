import { type BridgeQuestion, bridgeOf } from '../../answer/bridges.ts';
import type { SessionState } from '../../session/session-state.ts';
import type { AnyChart } from '../any-chart.ts';
import { bridgeChart, type Explained } from './bridge-chart.ts';
import { compareChart } from './compare-chart.ts';
import { type Comparison, comparisonOf } from './comparison.ts';

/** What the bridge is about: the scenario chosen where it is shown, else the first beside the reference; null without one. */
export function explainedOf(comparison: Comparison, { explained, measure }: SessionState['compare']): Explained | null {
  const [, ...others] = comparison.columns;
  const subject = others.find(({ id }) => id === explained) ?? others[0];
  return subject === undefined ? null : { comparison, subject, measure };
}

export const questionOf = ({ comparison, subject, measure }: Explained): BridgeQuestion => ({
  from: comparison.reference.assumptions,
  to: subject.assumptions,
  measure,
});

/** A chart as it leaves the window, with the ids of the scenarios drawn in it. */
export interface ComparedChart {
  readonly spec: AnyChart;
  readonly scenarios: readonly string[];
}

/** The charts of the Compare view as they can be exported; the bridge where there is one. */
export function compareCharts(state: SessionState): readonly ComparedChart[] {
  const comparison = comparisonOf(state);
  const explained = explainedOf(comparison, state.compare);
  const lines = {
    spec: compareChart(comparison, state.compare.line),
    scenarios: comparison.columns.map(({ id }) => id),
  };
  if (explained === null) return [lines];
  const bridge = bridgeChart(explained, bridgeOf(questionOf(explained)));
  if (typeof bridge === 'string') return [lines];
  return [lines, { spec: bridge, scenarios: [comparison.reference.id, explained.subject.id] }];
}
