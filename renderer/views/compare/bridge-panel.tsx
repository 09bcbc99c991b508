import { useMemo, useRef } from 'react';
import { chooseCompare } from '../../../app/commands/view-commands.ts';
import { compareWords as words } from '../../../app/messages/compare.ts';
import { documentOf } from '../../../app/session/session-state.ts';
import { bridgeChart, bridgeHead, type Explained } from '../../../app/views/compare/bridge-chart.ts';
import { questionOf } from '../../../app/views/compare/compare-charts.ts';
import { scenariosOf } from '../../../app/views/compare/comparison.ts';
import type { RowBarsSpec } from '../../../app/views/row-bars.ts';
import type { ChartColours } from '../../charts/colours.ts';
import { useApp, useSession } from '../../session/app-context.tsx';
import { useBridge } from '../../session/use-bridge.ts';
import { Picker } from '../../window/picker.tsx';
import { ChartFrame } from '../chart-frame.tsx';
import { RowBarsPanel } from '../row-bars-panel.tsx';
import { Segments } from '../segments.tsx';

interface Props {
  readonly explained: Explained;
  readonly colours: ChartColours;
  readonly dragging: boolean;
}

/** Why a measure differs from the reference; while it is found anew, the last bridge stays whole, and says that it is the last. */
export function BridgePanel({ explained, colours, dragging }: Props) {
  const bridge = useBridge(questionOf(explained), dragging);
  const now = useMemo(() => (bridge === null ? null : bridgeChart(explained, bridge)), [explained, bridge]);
  const last = useRef<RowBarsSpec | string | null>(null);
  if (now !== null) last.current = now;
  const drawn = now ?? last.current ?? '';
  const stale = now === null;
  const toolbar = <BridgeChoices explained={explained} />;
  const document = useSession(documentOf);
  const { comparison, subject } = explained;
  const scenarios = useMemo(
    () => scenariosOf(document, [comparison.reference, subject]),
    [document, comparison, subject],
  );
  if (typeof drawn === 'string') {
    const head = bridgeHead(explained);
    return (
      <ChartFrame spec={{ ...head, subtitle: stale ? words.updating : head.subtitle }} toolbar={toolbar}>
        <p className="compare-note">{stale ? '' : drawn}</p>
      </ChartFrame>
    );
  }
  const spec = stale ? { ...drawn, subtitle: words.updating } : drawn;
  return <RowBarsPanel spec={spec} colours={colours} toolbar={toolbar} stale={stale} drawn={scenarios} />;
}

/** More scenarios than these are chosen from a list. */
const mostSegments = 2;

function BridgeChoices({ explained: { comparison, subject, measure } }: { readonly explained: Explained }) {
  const { session } = useApp();
  const [, ...others] = comparison.columns;
  const choose = (explained: string) => chooseCompare(session, { explained });
  return (
    <>
      {others.length <= mostSegments ? (
        <Segments
          label={words.explain}
          value={subject.id}
          options={others.map(({ id, short }) => ({ id, text: short }))}
          onChange={choose}
        />
      ) : (
        <Picker
          label={words.explain}
          chosen={subject.id}
          options={others.map(({ id, name }) => ({ id, text: name }))}
          onChoose={choose}
        />
      )}
      <Segments
        label={words.measure}
        value={measure}
        options={[
          { id: 'npv', text: words.npv },
          { id: 'payback', text: words.payback },
        ]}
        onChange={(of) => chooseCompare(session, { measure: of })}
      />
    </>
  );
}
