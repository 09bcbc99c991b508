import { useMemo, useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { riskWords as words } from '../../../app/messages/risk.ts';
import { activeScenario, documentOf } from '../../../app/session/session-state.ts';
import { paybackYears } from '../../../app/views/payback-years.ts';
import { type BandQuantity, bandQuantities, bandsChart } from '../../../app/views/risk-charts.ts';
import { readColours } from '../../charts/colours.ts';
import { useRisk } from '../../risk/use-risk.ts';
import { useSession } from '../../session/app-context.tsx';
import { scenarioColours } from '../../session/scenario-colour.ts';
import { useTheme } from '../../session/theme.ts';
import { useViewInput } from '../../session/use-view-input.ts';
import { ChartPanel } from '../chart-panel.tsx';
import { RiskSide } from './risk-side.tsx';
import { YearBarsPanel } from './year-bars-panel.tsx';

/** How sure the answer is: the bands, when the trials pay back, and what the spread comes from. */
export function RiskView() {
  const risk = useRisk();
  const input = useViewInput();
  const dragging = useSession((state) => state.history.gestureStart !== undefined);
  const scenario = useSession(
    (state) => scenarioColours(documentOf(state)).get(activeScenario(state).id) ?? '--baseline',
  );
  const theme = useTheme();
  const [quantity, setQuantity] = useState<BandQuantity>('cumulative');
  const [readAt, setReadAt] = useState<number | null>(null);
  const colours = useMemo(() => readColours(document.documentElement, scenario), [scenario, theme]);
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
        <Quantities chosen={quantity} onChoose={setQuantity} />
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

interface QuantitiesProps {
  readonly chosen: BandQuantity;
  readonly onChoose: (quantity: BandQuantity) => void;
}

function Quantities({ chosen, onChoose }: QuantitiesProps) {
  return (
    <ToggleButtonGroup
      className="segments"
      aria-label={words.quantity}
      selectedKeys={[chosen]}
      disallowEmptySelection
      onSelectionChange={(keys) => onChoose(bandQuantities.find((one) => keys.has(one)) ?? chosen)}
    >
      {bandQuantities.map((one) => (
        <ToggleButton key={one} id={one}>
          {words.quantities[one]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
