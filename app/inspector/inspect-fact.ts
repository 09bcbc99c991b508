import type { Conflict } from '../../shared/facts/conflict.ts';
import { conflictsAbout } from '../../shared/facts/conflicts.ts';
import { documentOf } from '../../shared/facts/documents.ts';
import type { Fact } from '../../shared/facts/fact.ts';
import { factOf } from '../../shared/facts/facts.ts';
import { driverList } from '../../shared/scenario/driver-list.ts';
import { longDate } from '../format/dates.ts';
import { factValue, toldFact } from '../format/fact-value.ts';
import { inspectorWords as words } from '../messages/inspector.ts';
import { told } from '../messages/language.ts';
import { sourcesWords } from '../messages/sources.ts';
import type { Inspection, InspectionRow, InspectionSection } from './inspection.ts';

/** A fact: what it says, where it was published, what it was computed from, who says otherwise and what rests on it. */
export function inspectFact(asPublished: Fact): Inspection {
  const fact = toldFact(asPublished);
  const value = factValue(fact);
  return {
    title: fact.quantity,
    value: value === '' ? sourcesWords.grades[fact.status] : value,
    unit: value === '' ? words.statement : fact.period,
    grade: fact.status,
    gradeNote: words.statusNotes[fact.status],
    sections: [
      { kind: 'text', title: words.note, text: fact.note },
      { kind: 'rows', title: words.source, rows: sourceRows(fact) },
      ...(fact.url === undefined
        ? []
        : [{ kind: 'link', title: words.link, address: fact.url, fact: fact.id } as const]),
      ...factSection(words.derivedFrom, fact.derivedFrom),
      ...factSection(words.conflicts, fact.conflictsWith),
      ...conflictSection(conflictsAbout(fact.id)),
      ...usedSection(fact),
    ],
  };
}

export const factRow = (fact: Fact): InspectionRow => ({
  key: fact.id,
  label: told(fact.quantity),
  value: factValue(fact),
  grade: fact.status,
  to: { kind: 'fact', id: fact.id },
});

function factSection(title: string, ids: readonly string[] | undefined): readonly InspectionSection[] {
  const rows = (ids ?? []).flatMap((id) => factOf(id) ?? []).map(factRow);
  return rows.length === 0 ? [] : [{ kind: 'rows', title, rows }];
}

function sourceRows(fact: Fact): readonly InspectionRow[] {
  const document = fact.document === undefined ? undefined : documentOf(fact.document);
  const plain = (label: string, value: string | undefined): readonly InspectionRow[] =>
    value === undefined ? [] : [{ key: label, label, value }];
  return [
    ...plain(words.period, fact.period),
    ...plain(words.scope, fact.scope),
    ...(document === undefined
      ? [...plain(words.publisher, fact.source), ...plain(words.publication, fact.publication)]
      : [
          {
            key: document.id,
            label: words.document,
            value: told(document.source),
            to: { kind: 'document', id: document.id } as const,
          },
        ]),
    ...plain(words.date, fact.published === undefined ? undefined : longDate(fact.published)),
    ...plain(words.known, fact.known === undefined ? undefined : longDate(fact.known)),
    ...plain(words.confidence, words.confidenceOf[fact.confidence]),
    { key: 'id', label: sourcesWords.facts.id, value: fact.id },
  ];
}

/** The conflicts that a fact or a driver is part of, each to be followed. */
export function conflictSection(found: readonly Conflict[]): readonly InspectionSection[] {
  const rows = found.map(
    ({ id, topic }): InspectionRow => ({ key: id, label: told(topic), value: id, to: { kind: 'conflict', id } }),
  );
  return rows.length === 0 ? [] : [{ kind: 'rows', title: words.partOf, rows }];
}

/** The drivers whose defaults cite it. */
function usedSection({ id }: Fact): readonly InspectionSection[] {
  const rows = driverList
    .filter((driver) => driver.facts.some((fact) => fact === id))
    .map(
      (driver): InspectionRow => ({
        key: driver.path,
        label: told(driver.label),
        value: '',
        grade: driver.grade,
        to: { kind: 'driver', path: driver.path },
      }),
    );
  return rows.length === 0 ? [] : [{ kind: 'rows', title: words.usedBy, rows }];
}
