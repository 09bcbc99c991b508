import { z } from 'zod';
import { caseDocumentSchema } from '../document/case-document.ts';

export const formatName = 'outlay-case';

/** Newest version that we read, and the one that we write. */
export const formatVersion = 1;

const version = z.int().min(1).max(formatVersion);
const integrity = z.string().max(100).optional();

/** What stands around the document in a file that says it is ours. */
export const envelopeSchema = z.looseObject({ version, integrity });

/** The whole file, in the order in which it is written; what must hold between its fields is the document's. */
export const caseFileSchema = z.strictObject({
  format: z.literal(formatName),
  version,
  ...caseDocumentSchema.shape,
  integrity,
});
