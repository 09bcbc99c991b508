import type { Refusal } from '../../app/document/driver-edits.ts';
import { sessionWords } from '../../app/messages/session.ts';

/** Why a value was not taken, in a sentence. */
export const refusalText = (refusal: Refusal): string =>
  refusal.kind === 'rule' ? sessionWords.refusedRule(refusal.rule) : sessionWords.refusedRange(refusal.driver);
