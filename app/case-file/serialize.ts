import { type CaseDocument, caseDocumentSchema } from '../document/case-document.ts';
import { formatName, formatVersion } from './envelope.ts';
import { fileText, integrityOf } from './integrity.ts';

/**
 * A case as the text of its file. Reading it through the schema once more puts the keys in their order, whatever order the
 * edits left; and what could not be opened again (a number that is none, a field out of range) is not written but thrown.
 */
export const serializeCase = (document: CaseDocument): string => fileText(caseFile(document));

/** The same before it is text, with its integrity line. */
export function caseFile(document: CaseDocument) {
  const file = { format: formatName, version: formatVersion, ...caseDocumentSchema.parse(document) };
  return { ...file, integrity: integrityOf(file) };
}
