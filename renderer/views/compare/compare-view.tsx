import { useMemo, useState } from 'react';
import { chooseCompare } from '../../../app/commands/view-commands.ts';
import { compareWords as words } from '../../../app/messages/compare.ts';
import { activeScenario, documentOf } from '../../../app/session/session-state.ts';
import { compareChart } from '../../../app/views/compare/compare-chart.ts';
import { explainedOf } from '../../../app/views/compare/compare-charts.ts';
import { comparisonOf, scenariosOf } from '../../../app/views/compare/comparison.ts';
import { baselineLook, scenarioLooks } from '../../../app/views/scenario-colour.ts';
import { readColours } from '../../charts/colours.ts';
import { useApp, useSession } from '../../session/app-context.tsx';
import { useLook } from '../../session/theme.ts';
import { ChartPanel } from '../chart-panel.tsx';
import { Segments } from '../segments.tsx';
import { BridgePanel } from './bridge-panel.tsx';
import { CompareEmpty } from './compare-empty.tsx';
import { CompareTable } from './compare-table.tsx';

/** Scenarios side by side: what differs, what it changes, and why. */
export function CompareView() {
  const { session } = useApp();
  const document = useSession(documentOf);
  const active = useSession((state) => activeScenario(state).id);
  const choices = useSession((state) => state.compare);
  const dragging = useSession((state) => state.history.gestureStart !== undefined);
  const look = useLook();
  const [readAt, setReadAt] = useState<number | null>(null);
  const comparison = useMemo(() => comparisonOf(session.getState()), [document, active, choices, session]);
  const looks = useMemo(() => scenarioLooks(document), [document.scenarios]);
  const colours = useMemo(
    () => readColours(window.document.documentElement, (looks.get(active) ?? baselineLook).token, looks),
    [looks, active, look],
  );
  const lines = useMemo(() => compareChart(comparison, choices.line), [comparison, choices.line]);
  const drawn = useMemo(() => scenariosOf(document, comparison.columns), [document, comparison]);
  const explained = useMemo(() => explainedOf(comparison, choices), [comparison, choices]);
  if (comparison.choices.length === 1) return <CompareEmpty name={comparison.reference.name} />;
  return (
    <div className="view compare-view">
      <CompareTable comparison={comparison} looks={looks} />
      <ChartPanel
        spec={lines}
        colours={colours}
        readAt={readAt !== null && readAt <= lines.quarters ? readAt : null}
        holdAxis={dragging}
        onRead={setReadAt}
        drawn={drawn}
        controls={
          <Segments
            label={words.line}
            value={choices.line}
            options={[
              { id: 'cash', text: words.cash },
              { id: 'revenue', text: words.revenue },
            ]}
            onChange={(line) => chooseCompare(session, { line })}
          />
        }
      />
      {explained === null ? (
        <p className="compare-note">{words.nothingChosen}</p>
      ) : (
        <BridgePanel explained={explained} colours={colours} dragging={dragging} />
      )}
    </div>
  );
}
