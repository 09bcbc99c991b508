import { resolve } from 'node:path';
import type { Integrity } from '../case-file/integrity.ts';
import { parseCaseFile } from '../case-file/parse.ts';
import type { CaseDocument } from '../document/case-document.ts';
import { caseProblemSentence, integritySentences } from '../messages/case-problems.ts';
import { fileProblemSentence } from '../messages/file-problems.ts';
import { terminalWords as words } from '../messages/terminal.ts';
import { readRegularFile } from './read-file.ts';

export type LoadedCase =
  | {
      readonly kind: 'loaded';
      readonly document: CaseDocument;
      readonly integrity: Integrity;
      readonly warnings: readonly string[];
    }
  | { readonly kind: 'refused'; readonly problems: readonly string[] };

/** A case file by the name that the user gave it; all its problems as sentences that begin with that name. */
export async function loadCase(file: string): Promise<LoadedCase> {
  const read = await readRegularFile(resolve(callersFolder(), file));
  if (read.kind === 'failed') {
    return { kind: 'refused', problems: [fileProblemSentence({ ...read.problem, name: file })] };
  }
  const parsed = parseCaseFile(read.bytes);
  if (parsed.kind === 'refused') {
    const sentences = parsed.problems.map((problem) => caseProblemSentence(problem));
    return { kind: 'refused', problems: sentences.map((sentence) => words.ofFile(file, sentence)) };
  }
  const { document, integrity } = parsed;
  const warnings = integrity === 'valid' ? [] : [words.ofFile(file, integritySentences[integrity])];
  return { kind: 'loaded', document, integrity, warnings };
}

/** npm runs a script in the package's folder, and says from where it was asked to. */
export function callersFolder(): string {
  const { npm_lifecycle_event: script, INIT_CWD: folder } = process.env;
  return script === 'outlay' && folder !== undefined ? folder : process.cwd();
}
