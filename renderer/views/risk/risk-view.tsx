import { memo, useMemo, useState } from 'react';
import type { CaseDocument } from '../../../app/document/case-document.ts';
import { riskWords as words } from '../../../app/messages/risk.ts';
import { activeScenario, documentOf } from '../../../app/session/session-state.ts';
import type { ChartSpec } from '../../../app/views/chart-spec.ts';
import { paybackYears } from '../../../app/views/payback-years.ts';
import { type BandQuantity, bandQuantities, bandsChart } from '../../../app/views/risk-charts.ts';
import { viewInputOf } from '../../../app/views/view-input-of.ts';
import { type RiskAnswer, useRisk } from '../../risk/use-risk.ts';
import { useSession } from '../../session/app-context.tsx';
import { useChartColours } from '../../session/use-chart-colours.ts';
import { useSampled } from '../../session/use-sampled.ts';
import { ChartPanel } from '../chart-panel.tsx';
import { Segments } from '../segments.tsx';
import { RiskSide } from './risk-side.tsx';
import { RunLine } from './run-line.tsx';
import { YearBarsPanel } from './year-bars-panel.tsx';

const quantities = () => bandQuantities.map((id) => ({ id, text: words.quantities[id] }));

/** How often what stands beside the bands is looked at while a slider moves. */
const sampledMs = 250;

/** How sure the answer is: the bands, when the trials pay back, and what the spread comes from. */
export function RiskView() {
  const [quantity, setQuantity] = useState<BandQuantity>('cumulative');
  const risk = useRisk(quantity);
  const scenario = useSession(activeScenario);
  const currency = useSession((state) => documentOf(state).currency);
  const dragging = useSession((state) => state.history.gestureStart !== undefined);
  const now = useMemo(() => ({ scenario, answer: risk.answer, currency }), [scenario, risk.answer, currency]);
  // While a slider moves the bands go with the hand; bars and tables follow four times a second.
  const listed = useSampled(now, dragging ? sampledMs : 0);
  return (
    <div
      // While a slider moves the answer is always a frame behind: only one that stays behind is marked.
      className={`view risk-view ${risk.isStale && !dragging ? 'stale' : ''}`}
      data-stale={risk.isStale}
      data-asked={risk.askedCount}
      data-answered={risk.answer?.number ?? 0}
      data-trials={risk.answer?.summary.trials ?? 0}
    >
      <div className="risk-charts">
        {risk.answer === null ? (
          <p className="empty">{words.starting}</p>
        ) : (
          <RiskCharts answer={risk.answer} currency={currency} onChoose={setQuantity} />
        )}
      </div>
      <RiskSide listed={listed}>
        <RunLine progress={risk.progress} failed={risk.failed} stopped={risk.stopped !== null} />
      </RiskSide>
    </div>
  );
}

interface ChartsProps {
  readonly answer: RiskAnswer;
  readonly currency: CaseDocument['currency'];
  readonly onChoose: (quantity: BandQuantity) => void;
}

/** Drawn once for each answer: bands, single case and Baseline are all of the values that the trials were of. */
const RiskCharts = memo(function RiskCharts({ answer, currency, onChoose }: ChartsProps) {
  const dragging = useSession((state) => state.history.gestureStart !== undefined);
  const colours = useChartColours();
  const [readAt, setReadAt] = useState<number | null>(null);
  const { assumptions, series: [quantity = 'cumulative'] = [] } = answer.request;
  const actuals = useSession((state) => documentOf(state).actuals);
  const input = useMemo(() => viewInputOf({ assumptions }, { currency, actuals }), [assumptions, currency, actuals]);
  const bands = useMemo((): ChartSpec => bandsChart(quantity, answer.summary, input), [quantity, answer, input]);
  const sampled = useSampled(answer, dragging ? sampledMs : 0);
  const bars = useMemo(() => paybackYears(sampled.summary, sampled.request.assumptions.horizonQuarters), [sampled]);
  const controls = useMemo(
    () => <Segments label={words.quantity} value={quantity} options={quantities()} onChange={onChoose} />,
    [quantity, onChoose],
  );
  return (
    <>
      <ChartPanel
        spec={bands}
        colours={colours}
        readAt={readAt !== null && readAt <= bands.quarters ? readAt : null}
        holdAxis={dragging}
        onRead={setReadAt}
        controls={controls}
      />
      <YearBarsPanel bars={bars} colours={colours} />
    </>
  );
});
