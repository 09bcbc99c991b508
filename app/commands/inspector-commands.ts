import { type Subject, subjectKey } from '../inspector/subject.ts';
import type { Session } from '../session/session.ts';
import type { SourcesChoices } from '../session/sources-choices.ts';

/** How far back the inspector can be followed. */
const longestTrail = 50;

/** Shows a subject; one that was reached from another can be left again. What is inspected is no part of the case. */
export const inspectNext = (session: Session, subject: Subject): void =>
  session.setState(({ inspected }) => {
    const last = inspected.at(-1);
    if (last !== undefined && subjectKey(last) === subjectKey(subject)) return {};
    return { inspected: [...inspected, subject].slice(-longestTrail) };
  });

/** Begins a new trail: a figure was clicked on the screen. */
export const inspectFirst = (session: Session, subject: Subject): void => session.setState({ inspected: [subject] });

export const inspectBack = (session: Session): void =>
  session.setState(({ inspected }) => ({ inspected: inspected.slice(0, -1) }));

export const closeInspector = (session: Session): void => session.setState({ inspected: [] });

export const chooseSources = (session: Session, choices: Partial<SourcesChoices>): void =>
  session.setState(({ sources }) => ({ sources: { ...sources, ...choices } }));
