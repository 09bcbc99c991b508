import type { CaseDocument } from '../../app/document/case-document.ts';
import { workedCase } from '../../app/document/worked-case.ts';
import { type SessionState, startState } from '../../app/session/session-state.ts';
import { type Comparison, comparisonOf } from '../../app/views/compare/comparison.ts';

/** A window that compares scenarios of a case, the worked one if no other is given. */
export const comparing = (
  activeId: string,
  choices: Partial<SessionState['compare']> = {},
  document: CaseDocument = workedCase,
): SessionState => {
  const state = startState(document);
  return { ...state, activeId, compare: { ...state.compare, ...choices } };
};

export const compared = (...given: Parameters<typeof comparing>): Comparison => comparisonOf(comparing(...given));
