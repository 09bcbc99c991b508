import { type CaseDocument, caseDocumentSchema } from '../document/case-document.ts';
import { formatName, formatVersion } from './envelope.ts';
import { fileText, integrityOf } from './integrity.ts';

/**
 * A case as the text of its file. Reading it through the schema once more puts the keys in their order, whatever order the
 * edits left; and what could not be opened again (a number that is none, a field out of range) is not written but thrown.
 */
export function serializeCase(document: CaseDocument): string {
  const file = { format: formatName, version: formatVersion, ...caseDocumentSchema.parse(document) };
  return fileText({ ...file, integrity: integrityOf(file) });
}
