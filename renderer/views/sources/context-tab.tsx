import { useMemo } from 'react';
import { contextWords as words } from '../../../app/messages/context.ts';
import { activeScenario } from '../../../app/session/session-state.ts';
import { footprintChart } from '../../../app/views/context/footprint-chart.ts';
import { chinaAiShares, chinaShares, worldShares } from '../../../app/views/context/market-shares.ts';
import { peersChart } from '../../../app/views/context/peers-chart.ts';
import { watched, watchedBy } from '../../../app/views/context/watched.ts';
import type { RowBarsSpec } from '../../../app/views/row-bars.ts';
import { factOf } from '../../../shared/facts/facts.ts';
import type { ChartColours } from '../../charts/colours.ts';
import { useSession } from '../../session/app-context.tsx';
import { useChartColours } from '../../session/use-chart-colours.ts';
import { RowBarsPanel } from '../row-bars-panel.tsx';
import { FactButtons } from './fact-buttons.tsx';
import { FootprintSide } from './footprint-side.tsx';
import { PlacedDriver } from './placed-driver.tsx';

/** What stands around the programme: what is watched, what the peers do, whose the market is, and where Alibaba is. */
export function ContextTab() {
  const rate = useSession((state) => activeScenario(state).assumptions.economics.cnyPerUsd);
  const peers = useMemo(() => peersChart(rate), [rate]);
  const published = useMemo(() => [worldShares(), chinaShares(), chinaAiShares(), footprintChart()], []);
  const colours = useChartColours();
  return (
    <div className="context-tab">
      <WatchedThings />
      <div className="context-charts">
        {[peers, ...published].map((spec) => (
          <ContextChart key={spec.id} spec={spec} colours={colours} />
        ))}
        <FootprintSide />
      </div>
    </div>
  );
}

function WatchedThings() {
  return (
    <section className="context-watch" aria-label={words.watch}>
      <header>
        <h2>{words.watch}</h2>
        <p className="subtitle">{words.watchDetail(factOf(watchedBy)?.source ?? '')}</p>
        <FactButtons ids={[watchedBy]} />
      </header>
      <div className="watched-things">
        {watched.map(({ id, fact, driver }) => (
          <section key={id} className="watched" aria-label={words.watched[id].title}>
            <h3>{words.watched[id].title}</h3>
            <p>{words.watched[id].text}</p>
            <FactButtons ids={[fact]} />
            <PlacedDriver path={driver} place={`watch-${id}`} />
          </section>
        ))}
      </div>
    </section>
  );
}

/** Height of a row of bars, and of what stands around the rows of a chart. */
const rowHeight = 22;
const aroundRows = 128;

/** A chart of published figures: its finding in a sentence, and the facts behind it to be looked at. */
function ContextChart({ spec, colours }: { readonly spec: RowBarsSpec; readonly colours: ChartColours }) {
  return (
    <div
      className="context-chart"
      style={{ gridTemplateRows: `${(spec.rows.length * rowHeight + aroundRows) / 16}rem auto` }}
    >
      <RowBarsPanel spec={spec} colours={colours} toolbar={<p className="caption">{spec.summary}</p>} />
      <FactButtons ids={spec.facts ?? []} />
    </div>
  );
}
