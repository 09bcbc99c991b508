import type { CaseDocument, Scenario } from '../../document/case-document.ts';
import { type ChartId, chartIds } from '../../document/memo-set.ts';
import { scenarioOf } from '../../document/scenarios.ts';
import { exportWords as words } from '../../messages/exports.ts';
import { told } from '../../messages/language.ts';
import { plottedMeasure } from '../../sensitivity/plotted-measure.ts';
import { startState, type ViewId } from '../../session/session-state.ts';
import type { AnyChart } from '../../views/any-chart.ts';
import { computeChart, utilisationChart } from '../../views/capacity-charts.ts';
import { cashUseChart, cumulativeCashChart } from '../../views/cash-charts.ts';
import { compareCharts } from '../../views/compare/compare-charts.ts';
import { sourcesAndUses } from '../../views/financing/sources-and-uses.ts';
import { paybackYears } from '../../views/payback-years.ts';
import { cloudRevenueChart, growthChart, withAndWithoutChart } from '../../views/revenue-charts.ts';
import { bandsChart } from '../../views/risk-charts.ts';
import { tornadoChart } from '../../views/sensitivity/tornado-chart.ts';
import type { ViewInput } from '../../views/view-input.ts';
import { viewInputOf } from '../../views/view-input-of.ts';
import type { Study } from '../study.ts';

/** A chart with the scenarios that are drawn in it. */
export interface ChosenChart {
  readonly spec: AnyChart;
  readonly scenarios: readonly Scenario[];
}

/** What the charts of a document are drawn from: a scenario of a case, and what was studied of it. */
export interface Shown {
  readonly document: CaseDocument;
  readonly scenario: Scenario;
  readonly study: Study;
}

type Maker = (input: ViewInput, shown: Shown) => AnyChart | null;

interface Entry {
  /** The view that shows it. */
  readonly view: ViewId;
  readonly make: Maker;
}

const compared =
  (index: number): Maker =>
  (_input, { document, scenario }) =>
    compareCharts({ ...startState(document), activeId: scenario.id })[index]?.spec ?? null;

/** Every chart that can be drawn without a screen, in the order in which a memo has them. */
const catalogue = {
  'cumulative-cash': { view: 'cash', make: (input) => cumulativeCashChart(input, { withNotes: false }) },
  'cloud-revenue': { view: 'overview', make: cloudRevenueChart },
  'with-and-without': { view: 'revenue', make: withAndWithoutChart },
  growth: { view: 'revenue', make: growthChart },
  'cash-use': { view: 'cash', make: cashUseChart },
  'sources-and-uses': { view: 'cash', make: sourcesAndUses },
  compute: { view: 'capacity', make: computeChart },
  utilisation: { view: 'capacity', make: utilisationChart },
  'bands-cumulative': {
    view: 'risk',
    make: (input, { study: { risk } }) => (risk === null ? null : bandsChart('cumulative', risk, input)),
  },
  'paid-back': {
    view: 'risk',
    make: ({ projection }, { study: { risk } }) => (risk === null ? null : paybackYears(risk, projection.quarters)),
  },
  tornado: {
    view: 'sensitivity',
    make: (input, { scenario, study }) =>
      tornadoChart({
        bars: study.tornado,
        projection: input.projection,
        measure: plottedMeasure('npv', input),
        scenarioName: told(scenario.name),
      }),
  },
  'compare-cash': { view: 'compare', make: compared(0) },
  bridge: { view: 'compare', make: compared(1) },
} as const satisfies Readonly<Record<ChartId, Entry>>;

export const isChartId = (text: string): text is ChartId => chartIds.some((id) => id === text);
export const chartName = (id: ChartId): string => words.charts[id];

/** The charts of a view that can be drawn without a screen; none of *Sources* and *Table*. */
export const chartsOfView = (view: ViewId): readonly ChartId[] => chartIds.filter((id) => catalogue[id].view === view);

/** Null where the scenario has none: bands without an uncertain driver, a bridge from a scenario to itself. */
export function chartOf(id: ChartId, shown: Shown): ChosenChart | null {
  const { document, scenario } = shown;
  const { view, make }: Entry = catalogue[id];
  const spec = make(viewInputOf(scenario, document), shown);
  if (spec === null) return null;
  if (view !== 'compare') return { spec, scenarios: [scenario] };
  const drawn = compareCharts({ ...startState(document), activeId: scenario.id }).find(
    (one) => one.spec.id === spec.id,
  );
  return { spec, scenarios: (drawn?.scenarios ?? []).flatMap((one) => scenarioOf(document, one) ?? []) };
}
