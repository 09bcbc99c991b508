import { certain, type Uncertainty } from '../../shared/scenario/uncertainty.ts';
import type { CaseDocument } from '../document/case-document.ts';
import { type UncertaintyRule, withSimulation, withUncertainty } from '../document/uncertainty-edits.ts';
import { edit, type Session } from '../session/session.ts';
import { activeScenario, documentOf } from '../session/session-state.ts';

/** Changes the distributions of the active scenario; what is refused changes nothing and comes back as the rule. */
export function setUncertainty(
  session: Session,
  change: (uncertainty: Uncertainty) => Uncertainty,
): UncertaintyRule | null {
  const { id, uncertainty = certain } = activeScenario(session.getState());
  const result = withUncertainty(documentOf(session.getState()), id, change(uncertainty));
  if (result.kind === 'refused') return result.rule;
  edit(session, () => result.document);
  return null;
}

/** How many trials, from which seed. False where that is not allowed. */
export function setSimulation(session: Session, change: Partial<CaseDocument['simulation']>): boolean {
  const changed = withSimulation(documentOf(session.getState()), change);
  if (changed !== null) edit(session, () => changed);
  return changed !== null;
}
