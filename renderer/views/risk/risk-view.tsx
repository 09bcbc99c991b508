import { useMemo, useRef, useState } from 'react';
import { riskWords as words } from '../../../app/messages/risk.ts';
import type { ChartSpec } from '../../../app/views/chart-spec.ts';
import { paybackYears } from '../../../app/views/payback-years.ts';
import { type BandQuantity, bandQuantities, bandsChart } from '../../../app/views/risk-charts.ts';
import type { ViewInput } from '../../../app/views/view-input.ts';
import { type RiskAnswer, useRisk } from '../../risk/use-risk.ts';
import { useSession } from '../../session/app-context.tsx';
import { useChartColours } from '../../session/use-chart-colours.ts';
import { useViewInput } from '../../session/use-view-input.ts';
import { ChartPanel } from '../chart-panel.tsx';
import { Segments } from '../segments.tsx';
import { RiskSide } from './risk-side.tsx';
import { YearBarsPanel } from './year-bars-panel.tsx';

const quantities = bandQuantities.map((id) => ({ id, text: words.quantities[id] }));

/** How sure the answer is: the bands, when the trials pay back, and what the spread comes from. */
export function RiskView() {
  const input = useViewInput();
  const dragging = useSession((state) => state.history.gestureStart !== undefined);
  const colours = useChartColours();
  const [quantity, setQuantity] = useState<BandQuantity>('cumulative');
  const risk = useRisk(quantity);
  const [readAt, setReadAt] = useState<number | null>(null);
  const { answer } = risk;
  const quarters = input.projection.quarters;
  const now = useMemo(() => bandsNow(answer, input), [answer, input]);
  // The bands stand until there are others: those of another horizon would not fit the lines around them.
  const last = useRef<ChartSpec | null>(null);
  if (now !== null) last.current = now;
  const bands = last.current;
  const bars = useMemo(() => (answer === null ? null : paybackYears(answer.summary, quarters)), [answer, quarters]);
  return (
    <div className={`view risk-view ${risk.isStale ? 'stale' : ''}`} data-stale={risk.isStale}>
      <div className="risk-charts">
        {bands === null || bars === null ? (
          <p className="empty">{words.starting}</p>
        ) : (
          <>
            <ChartPanel
              spec={bands}
              colours={colours}
              readAt={readAt !== null && readAt <= bands.quarters ? readAt : null}
              holdAxis={dragging}
              onRead={setReadAt}
              controls={
                <Segments label={words.quantity} value={quantity} options={quantities} onChange={setQuantity} />
              }
            />
            <YearBarsPanel bars={bars} colours={colours} />
          </>
        )}
      </div>
      <RiskSide risk={risk} />
    </div>
  );
}

/** The bands that the trials gave last; null before the first, and while the trials are of another horizon. */
function bandsNow(answer: RiskAnswer | null, input: ViewInput): ChartSpec | null {
  const quantity = answer?.request.series?.[0];
  if (answer === null || quantity === undefined) return null;
  return answer.summary.bands[quantity].length === input.projection.quarters
    ? bandsChart(quantity, answer.summary, input)
    : null;
}
