import { comparedWith, scenarioOf } from '../document/scenarios.ts';
import type { CompareChoices } from '../session/compare-choices.ts';
import { edit, type Session } from '../session/session.ts';
import { documentOf, type SessionState } from '../session/session-state.ts';
import { pinnableIn } from '../views/view-ids.ts';

export const toggleCurrency = (session: Session): void =>
  edit(session, (document) => ({ ...document, currency: document.currency === 'CNY' ? 'USD' : 'CNY' }));

export const compareWith = (session: Session, id: string): void =>
  edit(session, (document) => comparedWith(document, id));

/** Which scenario is looked at is no part of the case: no undo step. */
export function activate(session: Session, id: string): void {
  if (scenarioOf(documentOf(session.getState()), id) !== undefined) session.setState({ activeId: id });
}

/** What the Compare view shows is no part of the case either. */
export const chooseCompare = (session: Session, choices: Partial<CompareChoices>): void =>
  session.setState(({ compare }) => ({ compare: { ...compare, ...choices } }));

/** What is pinned after another press: the chart last pointed at, or the first of the view; none where that one is pinned, or there is none. */
export function pinnedNext({ view, chartId, pinned }: SessionState): string | null {
  if (chartId !== null && chartId === pinned) return null;
  const here = pinnableIn(view);
  const next = here.find((id) => id === chartId) ?? here[0] ?? null;
  return next === pinned ? null : next;
}
