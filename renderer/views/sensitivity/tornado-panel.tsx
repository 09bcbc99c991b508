import { type ReactNode, useMemo, useState } from 'react';
import { told } from '../../../app/messages/language.ts';
import { sensitivityWords as words } from '../../../app/messages/sensitivity.ts';
import type { PlottedMeasure } from '../../../app/sensitivity/plotted-measure.ts';
import { activeScenario } from '../../../app/session/session-state.ts';
import { type TornadoWhich, tornadoChart, tornadoPaths } from '../../../app/views/sensitivity/tornado-chart.ts';
import { certain } from '../../../shared/scenario/uncertainty.ts';
import { useAnswer } from '../../sensitivity/use-answer.ts';
import { useSession } from '../../session/app-context.tsx';
import { useChartColours } from '../../session/use-chart-colours.ts';
import { useViewInput } from '../../session/use-view-input.ts';
import { RowBarsPanel } from '../row-bars-panel.tsx';
import { Segments } from '../segments.tsx';
import { Pending } from './pending.tsx';

interface Props {
  readonly measure: PlottedMeasure;
  readonly controls: ReactNode;
}

/** Each driver alone at its low and its high. */
export function TornadoPanel({ measure, controls }: Props) {
  const { projection } = useViewInput();
  const { name, assumptions, uncertainty = certain } = useSession(activeScenario);
  const [which, setWhich] = useState<TornadoWhich>('uncertain');
  const question = useMemo(
    () => ({ assumptions, uncertainty, paths: tornadoPaths(which, uncertainty), measure: measure.id }),
    [assumptions, uncertainty, which, measure.id],
  );
  const { last, isStale, failed } = useAnswer('tornado', question);
  const colours = useChartColours();
  // An answer about another measure would be drawn in the wrong unit.
  const bars = last?.question.measure === measure.id ? last.answer : null;
  const spec = useMemo(
    () => (bars === null ? null : tornadoChart({ bars, projection, measure, scenarioName: told(name) })),
    [bars, projection, measure, name],
  );
  if (spec === null) return <Pending title={words.tornado} failed={failed} />;
  return (
    <RowBarsPanel
      spec={spec}
      colours={colours}
      stale={isStale && failed}
      toolbar={
        <>
          {controls}
          <Segments
            label={words.tornadoWhich}
            value={which}
            options={[
              { id: 'uncertain', text: words.uncertain },
              { id: 'all', text: words.allDrivers },
            ]}
            onChange={setWhich}
          />
          <span className="legend">
            <i aria-hidden="true" /> {words.low}
          </span>
          <span className="legend high">
            <i aria-hidden="true" /> {words.high}
          </span>
          {failed ? <p className="caption">{words.failed}</p> : null}
        </>
      }
    />
  );
}
