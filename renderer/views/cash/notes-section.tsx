import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { setDriver } from '../../../app/commands/driver-commands.ts';
import { inspectFirst } from '../../../app/commands/inspector-commands.ts';
import { baselineId } from '../../../app/document/case-document.ts';
import { financingWords as words } from '../../../app/messages/financing.ts';
import { activeScenario } from '../../../app/session/session-state.ts';
import { dilutionChart } from '../../../app/views/financing/dilution-chart.ts';
import { notesFigures, notesSubtitle, notesUnseen } from '../../../app/views/financing/notes-figures.ts';
import { sourcesAndUses } from '../../../app/views/financing/sources-and-uses.ts';
import type { ViewInput } from '../../../app/views/view-input.ts';
import type { ChartColours } from '../../charts/colours.ts';
import { useApp, useSession } from '../../session/app-context.tsx';
import { CurvePanel } from '../curve-panel.tsx';
import { RowBarsPanel } from '../row-bars-panel.tsx';
import { FactButtons } from '../sources/fact-buttons.tsx';

interface Props {
  readonly input: ViewInput;
  readonly colours: ChartColours;
  readonly dragging: boolean;
}

/** The convertible notes: what they do in figures, what they pay of the programme, what they cost the shareholders. */
export function NotesSection({ input, colours, dragging }: Props) {
  const uses = useMemo(() => sourcesAndUses(input), [input]);
  const dilution = useMemo(() => dilutionChart(input), [input.assumptions]);
  const unseen = notesUnseen(input);
  return (
    <section className="notes" aria-label={words.region}>
      <header>
        <h2>{words.title}</h2>
        {input.assumptions.financing.enabled ? <p className="subtitle">{notesSubtitle(input)}</p> : null}
      </header>
      {unseen === null ? null : (
        <p className="notes-unseen" role="status">
          {unseen} {input.assumptions.financing.enabled ? null : <CountNotes />}
        </p>
      )}
      <Figures input={input} />
      <div className="notes-charts">
        <RowBarsPanel spec={uses} colours={colours} />
        {dilution === null ? null : <CurvePanel spec={dilution} colours={colours} holdAxis={dragging} />}
      </div>
      {dilution === null ? null : <FactButtons ids={dilution.facts ?? []} />}
    </section>
  );
}

function Figures({ input }: { readonly input: ViewInput }) {
  const { session } = useApp();
  const figures = notesFigures(input);
  if (figures === null) return null;
  return (
    <dl className="notes-figures">
      {figures.map(({ id, label, value, unit, detail, subject }) => (
        <div key={id} data-notes={id}>
          <dt>
            <Button className="figure-name" onPress={() => inspectFirst(session, subject)}>
              {label}
            </Button>
          </dt>
          <dd>
            <b>{value}</b> {unit}
          </dd>
          <dd className="detail">{detail}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The way back to what the words say is missing; the Baseline can't be edited. */
function CountNotes() {
  const { session } = useApp();
  const isBaseline = useSession((state) => activeScenario(state).id === baselineId);
  if (isBaseline) return null;
  return (
    <Button className="link-button" onPress={() => setDriver(session, 'financing.enabled', true)}>
      {words.count}
    </Button>
  );
}
