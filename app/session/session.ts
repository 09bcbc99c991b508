import { createStore, type StoreApi } from 'zustand/vanilla';
import type { CaseDocument } from '../document/case-document.ts';
import { edited, gestureBegun, gestureEnded, redone, undone } from './history.ts';
import { documentOf, type SessionState, startState } from './session-state.ts';

export type Session = StoreApi<SessionState>;

export const createSession = (document?: CaseDocument): Session => createStore(() => startState(document));

/** Every change of the document goes through here: it makes one undo step, or joins the gesture that is open. */
export function edit(session: Session, change: (document: CaseDocument) => CaseDocument): void {
  session.setState((state) => ({ history: edited(state.history, change(documentOf(state))) }));
}

/** Asked at every move of a drag; only the first one changes anything, and only that is told to those who listen. */
export function beginGesture(session: Session): void {
  const { history } = session.getState();
  const begun = gestureBegun(history);
  if (begun !== history) session.setState({ history: begun });
}

export const endGesture = (session: Session): void =>
  session.setState(({ history }) => ({ history: gestureEnded(history, sameDocument) }));

export const undo = (session: Session): void => session.setState(({ history }) => ({ history: undone(history) }));

export const redo = (session: Session): void => session.setState(({ history }) => ({ history: redone(history) }));

/** Documents are plain data with a fixed key order, so that their text tells whether a drag came back to where it began. */
const sameDocument = (one: CaseDocument, other: CaseDocument) => JSON.stringify(one) === JSON.stringify(other);
