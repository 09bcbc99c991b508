import type { SourceDocument } from '../../shared/facts/documents.ts';
import { facts } from '../../shared/facts/facts.ts';
import { longDate } from '../format/dates.ts';
import { inspectorWords as words } from '../messages/inspector.ts';
import { told } from '../messages/language.ts';
import { factRow } from './inspect-fact.ts';
import type { Inspection } from './inspection.ts';

/** One of the five documents, with all that it says. */
export function inspectDocument({ id, title, publisher, published }: SourceDocument): Inspection {
  const said = facts.filter((fact) => fact.document === id);
  return {
    title,
    value: id,
    unit: longDate(published),
    gradeNote: told(publisher),
    sections: [{ kind: 'rows', title: words.documentSays(said.length), rows: said.map(factRow) }],
  };
}
