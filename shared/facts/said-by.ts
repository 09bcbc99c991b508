import { type DocumentId, documentOf } from './documents.ts';
import type { Fact } from './fact.ts';

/** A figure or statement of a document, without what holds for the whole document. */
type Said = Omit<Fact, 'status' | 'source' | 'publication' | 'document' | 'published' | 'url' | 'derivedFrom'>;

/** What one of the five documents says, as facts. */
export function saidBy<const Table extends readonly Said[]>(
  id: DocumentId,
  table: Table,
): readonly (Fact & { readonly id: Table[number]['id'] })[] {
  const document = documentOf(id);
  if (document === undefined) throw new Error(`no document ${id}`);
  const { title, source, published } = document;
  return table.map((said) => ({ ...said, status: 'documented', document: id, source, publication: title, published }));
}
