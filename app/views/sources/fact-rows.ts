import type { Fact, FactStatus } from '../../../shared/facts/fact.ts';
import { facts } from '../../../shared/facts/facts.ts';
import { datedSource, factValue, toldFact } from '../../format/fact-value.ts';
import { type Language, spokenLanguage, told } from '../../messages/language.ts';
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

/** All that a search looks at, in one text: what is shown, and what the fact is in English. */
const searchedText = (fact: Fact): string =>
  [fact, toldFact(fact)]
    .flatMap(({ id, quantity, period, scope, publication, note }) => [id, quantity, period, scope, publication, note])
    .concat(factValue(fact), datedSource(fact))
    .join(' ')
    .replaceAll('\u202f', ' ')
    .toLowerCase();

const searched = new Map<Language, ReadonlyMap<string, string>>();

function searchedTexts(): ReadonlyMap<string, string> {
  const language = spokenLanguage();
  const known = searched.get(language) ?? new Map(facts.map((fact) => [fact.id, searchedText(fact)]));
  searched.set(language, known);
  return known;
}

/** Every word of the search must be found, in any order. */
function isFound(fact: Fact, search: string): boolean {
  const text = searchedTexts().get(fact.id) ?? '';
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
        figure: told(fact.quantity),
        value: factValue(fact),
        period: told(fact.period),
        source: datedSource(fact),
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
