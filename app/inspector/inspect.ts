import { documentOf } from '../../shared/facts/documents.ts';
import { factOf } from '../../shared/facts/facts.ts';
import { inspectDocument } from './inspect-document.ts';
import { inspectFact } from './inspect-fact.ts';
import type { Inspection } from './inspection.ts';
import type { Subject } from './subject.ts';

/** What there is to say of a subject now; null where it is no longer there. */
export function inspect(subject: Subject): Inspection | null {
  switch (subject.kind) {
    case 'fact': {
      const fact = factOf(subject.id);
      return fact === undefined ? null : inspectFact(fact);
    }
    case 'document': {
      const document = documentOf(subject.id);
      return document === undefined ? null : inspectDocument(document);
    }
  }
}
