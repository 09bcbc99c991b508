import type { Fact, FactStatus } from '../../../shared/facts/fact.ts';
import { facts } from '../../../shared/facts/facts.ts';
import { shortDate } from '../../format/dates.ts';
import { factValue } from '../../format/fact-value.ts';
import type { SourcesChoices } from '../../session/sources-choices.ts';

/** A fact as a row of the table. */
export interface FactRow {
  readonly id: string;
  readonly status: FactStatus;
  readonly figure: string;
  readonly value: string;
  readonly period: string;
  readonly source: string;
  /** It stands behind a default that the scenario uses, or behind its preset. */
  readonly isUsed: boolean;
}

const sourceText = ({ source, published }: Fact): string =>
  published === undefined ? source : `${source}, ${shortDate(published)}`;

/** All that a search looks at, in one text. */
const searchedText = (fact: Fact): string =>
  [fact.id, fact.quantity, factValue(fact), fact.period, fact.scope, fact.publication, sourceText(fact), fact.note]
    .join(' ')
    .replaceAll('\u202f', ' ')
    .toLowerCase();

const searched = new Map(facts.map((fact) => [fact.id, searchedText(fact)]));

/** Every word of the search must be found, in any order. */
function isFound(fact: Fact, search: string): boolean {
  const text = searched.get(fact.id) ?? '';
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** The facts that a search and a status leave. */
export function factRows({ search, status }: Pick<SourcesChoices, 'search' | 'status'>, used: ReadonlySet<string>) {
  return facts
    .filter((fact) => (status === 'all' || fact.status === status) && isFound(fact, search.trim()))
    .map(
      (fact): FactRow => ({
        id: fact.id,
        status: fact.status,
        figure: fact.quantity,
        value: factValue(fact),
        period: fact.period,
        source: sourceText(fact),
        isUsed: used.has(fact.id),
      }),
    );
}

export const statusCounts = (): Readonly<Record<SourcesChoices['status'], number>> => {
  const of = (status: FactStatus) => facts.filter((fact) => fact.status === status).length;
  return {
    all: facts.length,
    documented: of('documented'),
    reported: of('reported'),
    derived: of('derived'),
    unverified: of('unverified'),
  };
};
