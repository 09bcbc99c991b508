import { useMemo, useState } from 'react';
import { shortest } from '../../../app/format/numbers.ts';
import { sensitivityWords as words } from '../../../app/messages/sensitivity.ts';
import { plottedMeasure } from '../../../app/sensitivity/plotted-measure.ts';
import { activeScenario } from '../../../app/session/session-state.ts';
import { type Condition, headlineByYear, mustBeTrueRows } from '../../../app/views/sensitivity/must-be-true-rows.ts';
import { NumberField } from '../../drivers/number-field.tsx';
import { useAnswer } from '../../sensitivity/use-answer.ts';
import { useSession } from '../../session/app-context.tsx';
import { useViewInput } from '../../session/use-view-input.ts';

/** For each headline driver: where it alone would have to be. Searched when the hand is let go. */
export function MustBeTruePanel() {
  const input = useViewInput();
  const { assumptions } = useSession(activeScenario);
  const dragging = useSession((state) => state.history.gestureStart !== undefined);
  const [chosen, setTarget] = useState(8);
  const [reason, setReason] = useState<string | null>(null);
  const most = assumptions.horizonQuarters / 4;
  const target = Math.min(chosen, most);
  const question = useMemo(() => ({ assumptions, paybackYears: target }), [assumptions, target]);
  const { last, isStale, failed } = useAnswer('mustBeTrue', dragging ? null : question);
  const rows = useMemo(
    () =>
      last === null
        ? []
        : mustBeTrueRows(last.answer, { npv: plottedMeasure('npv', input), payback: plottedMeasure('payback', input) }),
    [last, input],
  );
  const byYear = headlineByYear(assumptions);
  const put = (years: number): string | null => {
    if (!(years > 0 && years <= most)) return words.paybackRange(shortest(most));
    setTarget(years);
    return null;
  };
  return (
    <section className={`must-be-true ${isStale ? 'stale' : ''}`} aria-label={words.mustBeTrue} aria-busy={isStale}>
      <h2>{words.mustBeTrue}</h2>
      <table className="side-table">
        <thead>
          <tr>
            <th scope="col">{words.driver}</th>
            <th scope="col" className="number">
              {words.now}
            </th>
            <th scope="col" className="apart">
              {words.forNpv}
            </th>
            <th scope="col" className="target">
              {words.toPayBack}
              <NumberField label={words.paybackTarget} text={shortest(target)} onCommit={put} onRefused={setReason} />
              {words.years}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ path, label, now, npv, payback }) => (
            <tr key={path} data-must={path}>
              <th scope="row">{label}</th>
              <td className="number">{now}</td>
              <ConditionCell condition={npv} className="apart" />
              <ConditionCell condition={payback} />
            </tr>
          ))}
        </tbody>
      </table>
      {failed ? <p className="caption">{words.failed}</p> : null}
      {last === null && !failed ? <p className="caption">{words.searching}</p> : null}
      {byYear.length === 0 ? null : <p className="caption">{words.withoutRow(byYear)}</p>}
      {reason === null ? null : (
        <p className="refusal" role="alert">
          {reason}
        </p>
      )}
    </section>
  );
}

interface CellProps {
  readonly condition: Condition;
  readonly className?: string;
}

function ConditionCell({ condition: { strong, quiet }, className }: CellProps) {
  return (
    <td className={className}>
      {quiet === '' ? strong : <b>{strong}</b>} {quiet === '' ? null : <span className="quiet">{quiet}</span>}
    </td>
  );
}
