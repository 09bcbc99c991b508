import { useEffect, useState } from 'react';
import { type ChartId, chartIds } from '../../app/document/memo-set.ts';
import { type ChosenChart, chartOf } from '../../app/exports/charts/chart-catalogue.ts';
import { type Study, studyOf } from '../../app/exports/study.ts';
import { activeScenario, documentOf } from '../../app/session/session-state.ts';
import type { AnyChart } from '../../app/views/any-chart.ts';
import { isCurve, isHeatMap, isRowBars, isYearBars } from '../../app/views/any-chart.ts';
import type { ChartSpec } from '../../app/views/chart-spec.ts';
import { dilutionChart } from '../../app/views/financing/dilution-chart.ts';
import { baselineLook, scenarioLooks } from '../../app/views/scenario-colour.ts';
import { type ChartColours, readColours } from '../charts/colours.ts';
import { useApp, useSession } from '../session/app-context.tsx';
import { useLook } from '../session/theme.ts';
import { useViewInput } from '../session/use-view-input.ts';
import { ChartPanel } from '../views/chart-panel.tsx';
import { CurvePanel } from '../views/curve-panel.tsx';
import { YearBarsPanel } from '../views/risk/year-bars-panel.tsx';
import { RowBarsPanel } from '../views/row-bars-panel.tsx';
import { ViewOf } from '../views/view-of.tsx';
import { Shelf, State } from './shelf.tsx';
import { StageFrom, type Start } from './stage.tsx';

/** A state of the charts over the quarters, and which of them shows it. */
const states: readonly (readonly [name: string, chart: ChartId, start: Start, readAt?: number])[] = [
  ['with payback', 'cumulative-cash', {}],
  ['without payback', 'cumulative-cash', { scenario: 'demand-shortfall' }],
  ['with notes counted', 'sources-and-uses', { settings: [['financing.enabled', true]] }],
  ['with a span limited by capacity', 'cloud-revenue', { scenario: 'chip-constrained' }],
  ['read at a quarter', 'cloud-revenue', {}, 20],
  ['pinned', 'cloud-revenue', { state: { pinned: 'cloud-revenue' } }],
  ['as a table', 'cloud-revenue', { state: { chartsAsTables: true } }],
];

export const Charts = () => (
  <>
    <Shelf title="States of charts">
      {states.map(([name, chart, start, readAt]) => (
        <State key={name} name={name} wide>
          <StageFrom start={start}>
            <Chart id={chart} readAt={readAt ?? null} />
          </StageFrom>
        </State>
      ))}
      <State name="empty" wide>
        <StageFrom start={{}}>
          <Chart id="cloud-revenue" readAt={null} isEmpty />
        </StageFrom>
      </State>
    </Shelf>
    <Shelf title="Kinds of charts">
      {chartIds.map((id) => (
        <State key={id} name={id} wide>
          <StageFrom start={{ scenario: 'acceleration' }}>
            <Chart id={id} readAt={null} />
          </StageFrom>
        </State>
      ))}
      <State name="curves" wide>
        <StageFrom start={{}}>
          <Curves />
        </StageFrom>
      </State>
    </Shelf>
    <Shelf title="Map">
      <State name="sensitivity, whole" wide>
        <StageFrom start={{}}>
          <div className="view-place">
            <ViewOf view="sensitivity" />
          </div>
        </StageFrom>
      </State>
    </Shelf>
  </>
);

/** The colours of all scenarios, as charts that show several read them. */
function useColours(): ChartColours {
  const document = useSession(documentOf);
  const active = useSession((state) => activeScenario(state).id);
  useLook();
  const looks = scenarioLooks(document);
  return readColours(window.document.documentElement, (looks.get(active) ?? baselineLook).token, looks);
}

interface ChartProps {
  readonly id: ChartId;
  readonly readAt: number | null;
  readonly isEmpty?: boolean;
}

function Chart({ id, readAt, isEmpty = false }: ChartProps) {
  const { session } = useApp();
  const [study, setStudy] = useState<Study | null>(null);
  const colours = useColours();
  useEffect(() => {
    const state = session.getState();
    void studyOf(documentOf(state), activeScenario(state)).then(setStudy);
  }, [session]);
  if (study === null) return <div className="chart-place" aria-busy="true" />;
  const state = session.getState();
  const chosen: ChosenChart | null = chartOf(id, {
    document: documentOf(state),
    scenario: activeScenario(state),
    study,
  });
  if (chosen === null) return <p className="empty">No such chart of this scenario.</p>;
  const spec = isEmpty ? emptied(chosen.spec) : chosen.spec;
  return (
    <div className="chart-place">
      <AnyPanel spec={spec} colours={colours} readAt={readAt} />
    </div>
  );
}

const emptied = (spec: AnyChart): AnyChart =>
  'series' in spec ? { ...spec, series: [], marks: [], shaded: [], summary: 'Nothing is drawn.' } : spec;

interface PanelProps {
  readonly spec: AnyChart;
  readonly colours: ChartColours;
  readonly readAt: number | null;
}

function AnyPanel({ spec, colours, readAt }: PanelProps) {
  if (isRowBars(spec)) return <RowBarsPanel spec={spec} colours={colours} />;
  if (isYearBars(spec)) return <YearBarsPanel bars={spec} colours={colours} />;
  if (isCurve(spec)) return <CurvePanel spec={spec} colours={colours} holdAxis={false} />;
  if (isHeatMap(spec)) return null;
  return <QuarterPanel spec={spec} colours={colours} readAt={readAt} />;
}

function QuarterPanel({
  spec,
  colours,
  readAt,
}: {
  readonly spec: ChartSpec;
  readonly colours: ChartColours;
  readonly readAt: number | null;
}) {
  const [read, setRead] = useState(readAt);
  return <ChartPanel spec={spec} colours={colours} readAt={read} holdAxis={false} onRead={setRead} />;
}

function Curves() {
  const spec = dilutionChart(useViewInput());
  const colours = useColours();
  return spec === null ? null : (
    <div className="chart-place">
      <CurvePanel spec={spec} colours={colours} holdAxis={false} />
    </div>
  );
}
