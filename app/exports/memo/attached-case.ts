import { suggestedName } from '../../commands/file-commands.ts';
import { caseBytes } from '../../document/case-bytes.ts';
import type { CaseDocument } from '../../document/case-document.ts';

/** The case as it is attached: its name, and the text of its file. */
export interface AttachedCase {
  readonly name: string;
  readonly text: string;
}

/** The case as a save would write it. */
export const attachedCase = (document: CaseDocument): AttachedCase => ({
  name: suggestedName(document.title),
  text: new TextDecoder('utf-8', { fatal: true }).decode(caseBytes(document)),
});
