import type { ComponentType } from 'react';
import type { ViewId } from '../../app/session/session-state.ts';
import { type ChartViewId, isChartView } from '../../app/views/view-ids.ts';
import { onDemand } from '../window/on-demand.tsx';

const empty = <div className="view" aria-busy="true" />;

const ChartView = onDemand(async () => (await import('./chart-view.tsx')).ChartView, empty);

const others: Readonly<Record<Exclude<ViewId, ChartViewId>, ComponentType>> = {
  risk: onDemand(async () => (await import('./risk/risk-view.tsx')).RiskView, empty),
  sensitivity: onDemand(async () => (await import('./sensitivity/sensitivity-view.tsx')).SensitivityView, empty),
  compare: onDemand(async () => (await import('./compare/compare-view.tsx')).CompareView, empty),
  sources: onDemand(async () => (await import('./sources/sources-view.tsx')).SourcesView, empty),
  table: onDemand(async () => (await import('./table-view.tsx')).TableView, empty),
};

/** A view by its name. The answer and the drivers are there before the first of them is. */
export function ViewOf({ view }: { readonly view: ViewId }) {
  if (isChartView(view)) return <ChartView view={view} />;
  const Shown = others[view];
  return <Shown />;
}
