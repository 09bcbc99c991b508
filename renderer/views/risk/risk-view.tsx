import { useMemo, useState } from 'react';
import { riskWords as words } from '../../../app/messages/risk.ts';
import { paybackYears } from '../../../app/views/payback-years.ts';
import { type BandQuantity, bandQuantities, bandsChart } from '../../../app/views/risk-charts.ts';
import { useRisk } from '../../risk/use-risk.ts';
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
  const risk = useRisk();
  const input = useViewInput();
  const dragging = useSession((state) => state.history.gestureStart !== undefined);
  const colours = useChartColours();
  const [quantity, setQuantity] = useState<BandQuantity>('cumulative');
  const [readAt, setReadAt] = useState<number | null>(null);
  const { answer } = risk;
  const quarters = input.projection.quarters;
  const bands = useMemo(
    () => (answer === null || isOther(answer.summary, quarters) ? null : bandsChart(quantity, answer.summary, input)),
    [answer, quantity, input, quarters],
  );
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

/** The horizon was changed and the trials are still those of the one before. */
const isOther = ({ bands }: { readonly bands: { readonly cumulative: readonly unknown[] } }, quarters: number) =>
  bands.cumulative.length !== quarters;
