import { useState } from 'react';
import { Button } from 'react-aria-components';
import { removeActual } from '../../../../app/commands/actual-commands.ts';
import { type AmountName, amountNames } from '../../../../app/document/case-document.ts';
import { shortest } from '../../../../app/format/numbers.ts';
import { quarterName } from '../../../../app/format/quarters.ts';
import { backtestWords as words } from '../../../../app/messages/backtest.ts';
import { documentOf } from '../../../../app/session/session-state.ts';
import { figureOf } from '../../../../shared/facts/facts.ts';
import { reportedFact } from '../../../../shared/facts/reported-quarters.ts';
import { useApp, useSession } from '../../../session/app-context.tsx';
import { ActualForm } from './actual-form.tsx';

/** The quarters that the user has given, and a form for one more. */
export function ActualsEditor() {
  const { session } = useApp();
  const actuals = useSession((state) => documentOf(state).actuals);
  const [editing, setEditing] = useState<number | null>(null);
  const edited = actuals.find(({ quarter }) => quarter === editing) ?? null;
  return (
    <section className="actuals" aria-label={words.actuals}>
      <h3>{words.actuals}</h3>
      <p className="backtest-note">{words.actualsHint}</p>
      {actuals.length === 0 ? null : (
        <table className="side-table">
          <thead>
            <tr>
              <th scope="col">{words.quarter}</th>
              {amountNames.map((name) => (
                <th key={name} scope="col" className="number">
                  {words.fields[name]}
                </th>
              ))}
              <th scope="col">{words.source}</th>
              <th scope="col" aria-label={words.editShort} />
            </tr>
          </thead>
          <tbody>
            {actuals.map((actual) => (
              <tr key={actual.quarter} data-actual={actual.quarter}>
                <th scope="row">{quarterName(actual.quarter)}</th>
                {amountNames.map((name) => (
                  <td key={name} className="number">
                    {actual[name] === undefined ? '' : shortest(actual[name], 6)}
                    <InPlaceOf quarter={actual.quarter} name={name} isGiven={actual[name] !== undefined} />
                  </td>
                ))}
                <td className="quiet">{actual.source ?? ''}</td>
                <td className="row-actions">
                  <Button
                    className="link"
                    aria-label={words.edit(quarterName(actual.quarter))}
                    onPress={() => setEditing(actual.quarter)}
                  >
                    {words.editShort}
                  </Button>
                  <Button
                    className="link"
                    aria-label={words.remove(quarterName(actual.quarter))}
                    onPress={() => removeActual(session, actual.quarter)}
                  >
                    {words.removeShort}
                  </Button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ActualForm key={editing ?? 'new'} edited={edited} onDone={() => setEditing(null)} />
    </section>
  );
}

/** A figure of the user's own may stand for a published one; that is said beside it. */
function InPlaceOf(props: { readonly quarter: number; readonly name: AmountName; readonly isGiven: boolean }) {
  const fact = reportedFact(props.quarter, props.name);
  if (!props.isGiven || fact === undefined) return null;
  return <small className="in-place-of">{words.inPlaceOf(shortest(figureOf(fact), 6))}</small>;
}
