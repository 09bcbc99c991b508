import { setDriver } from '../../app/commands/driver-commands.ts';
import { tell } from '../../app/commands/file-commands.ts';
import { baselineId } from '../../app/document/case-document.ts';
import { asCurve, asYearly, isByYear, type TimePath, valuesByYear } from '../../app/document/path-edits.ts';
import { told } from '../../app/messages/language.ts';
import { sessionWords } from '../../app/messages/session.ts';
import { activeScenario } from '../../app/session/session-state.ts';
import type { Driver } from '../../shared/scenario/driver-list.ts';
import { valueAt } from '../../shared/scenario/driver-value.ts';
import { useApp, useSession } from '../session/app-context.tsx';
import { ChoiceRow, FlagRow } from './choice-row.tsx';
import { ListRow } from './list-row.tsx';
import { NumberRow } from './number-row.tsx';

/** The row that fits a driver; nothing for a part of a path that is given the other way (a rate where years stand). */
export function DriverRow({ driver }: { readonly driver: Driver }) {
  const { session } = useApp();
  const value = useSession((state) => valueAt(activeScenario(state).assumptions, driver.path));
  const disabled = useSession((state) => activeScenario(state).id === baselineId);
  const toggleByYear = (path: TimePath) => {
    const { assumptions } = activeScenario(session.getState());
    const next = isByYear(assumptions, path)
      ? asCurve(assumptions, path)
      : asYearly(assumptions, path, valuesByYear(assumptions, path));
    const refusal = setDriver(session, path, next);
    const text = sessionWords.byYear(told(driver.label));
    if (refusal === null && !isByYear(assumptions, path)) tell(session, { tone: 'info', text, details: [] });
    return refusal;
  };
  if (value === undefined) return null;
  switch (driver.kind) {
    case 'number':
      return <NumberRow driver={driver} value={Number(value)} disabled={disabled} onByYear={toggleByYear} />;
    case 'choice':
      return <ChoiceRow driver={driver} value={String(value)} disabled={disabled} />;
    case 'flag':
      return <FlagRow driver={driver} value={value === true} disabled={disabled} />;
    case 'list':
      return (
        <ListRow driver={driver} values={value as readonly number[]} disabled={disabled} onByYear={toggleByYear} />
      );
  }
}
