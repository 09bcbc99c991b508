import { baselineDay } from '../../shared/model/calendar.ts';
import { type ActualRefusal, actualRefusal, withActual, withFreeze, withoutActual } from '../document/actual-edits.ts';
import type { ActualEntry } from '../document/case-document.ts';
import { edit, type Session } from '../session/session.ts';
import { documentOf } from '../session/session-state.ts';

/** Adds a reported quarter, or puts it in the place of another; what is refused changes nothing and comes back as the reason. */
export function giveActual(session: Session, entry: ActualEntry, replacing: number | null): ActualRefusal | null {
  const refusal = actualRefusal(documentOf(session.getState()), entry, replacing);
  if (refusal === null) edit(session, (document) => withActual(document, entry, replacing));
  return refusal;
}

export const removeActual = (session: Session, quarter: number): void =>
  edit(session, (document) => withoutActual(document, quarter));

/** An ISO day from the baseline's on, or null for the earliest that a scenario allows. False where that is no day on which one can be frozen. */
export function setFreeze(session: Session, day: string | null): boolean {
  if (day !== null && (!isDay(day) || day < baselineDay)) return false;
  edit(session, (document) => withFreeze(document, day));
  return true;
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  // Months and days beyond their range run over into the next.
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.toISOString().startsWith(text);
}
