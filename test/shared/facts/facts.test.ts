import { expect, test } from 'vitest';
import { documentOf } from '../../../shared/facts/documents.ts';
import type { Fact } from '../../../shared/facts/fact.ts';
import { type CitableFactId, type FactId, factOf, facts } from '../../../shared/facts/facts.ts';

/** Ids of the facts that something is not true of. */
const except = (holds: (fact: Fact) => boolean) => facts.filter((fact) => !holds(fact)).map(({ id }) => id);

test('there are 343 facts, each once: 114 documented, 160 reported, 56 derived, 13 unverified', () => {
  expect(new Set(facts.map(({ id }) => id)).size).toBe(343);
  const count = (status: string) => facts.filter((fact) => fact.status === status).length;
  expect(['documented', 'reported', 'derived', 'unverified'].map(count)).toEqual([114, 160, 56, 13]);
});

test('each says what, when, whose and by whom, and what to know of it', () => {
  const texts = ({ quantity, period, scope, source, publication, note }: Fact) =>
    [quantity, period, scope, source, publication, note].map((text) => text.trim());
  expect(except((fact) => texts(fact).every((text) => text.length > 1))).toEqual([]);
});

test('each fits its row: 60 characters for what it is, 32 for who published it', () => {
  expect(except(({ quantity, source }) => quantity.length <= 60 && source.length <= 32)).toEqual([]);
});

test('each is in our own words: sentences, with the signs of print rather than those of a keyboard', () => {
  const typed = /"|'|->|→|~|\+\/-|\d%|(^|[\s(])-\d|\d-\d|\d x \d/;
  expect(except(({ quantity, note }) => !typed.test(quantity) && !typed.test(note))).toEqual([]);
  expect(except(({ quantity, note }) => /[.”]$/.test(note) && !quantity.endsWith('.'))).toEqual([]);
});

test('what was published has one publisher, by one name', () => {
  const names = new Map(facts.map(({ publication, source }) => [publication, source]));
  expect(except(({ publication, source }) => names.get(publication) === source)).toEqual([]);
});

test('each has a number and its unit; only what was not found lacks both', () => {
  expect(
    except(({ value, unit, status }) =>
      value === null ? unit === 'none' || status === 'unverified' : unit !== 'none',
    ),
  ).toEqual([]);
  expect(except(({ value, unit, currency }) => value === null || unit !== 'billion' || currency !== undefined)).toEqual(
    [],
  );
});

test('each is dated as far as that is known, and leads to a document or to where it was read', () => {
  const day = /^20\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
  expect(except(({ published }) => published === undefined || day.test(published))).toEqual([]);
  expect(
    except(({ document, url, published }) =>
      document === undefined
        ? /^https?:\/\/\S+$/.test(url ?? '')
        : url === undefined && documentOf(document)?.published === published,
    ),
  ).toEqual([]);
});

test('each refers only to facts that are there, and not to itself', () => {
  const others = ({ conflictsWith = [], derivedFrom = [] }: Fact) => [...conflictsWith, ...derivedFrom];
  expect(except((fact) => others(fact).every((id) => factOf(id) !== undefined && id !== fact.id))).toEqual([]);
});

test('nobody can cite a fact that is not there, nor rest a default on one that nobody has seen', () => {
  const there: FactId = 'P-CLE-01';
  // @ts-expect-error there is no such fact
  const none: FactId = 'P-CLE-99';
  // @ts-expect-error it is unverified
  const unseen: CitableFactId = 'P-CLE-01';
  expect(factOf(there)?.status).toBe('unverified');
  expect(factOf(none)).toBeUndefined();
  expect(unseen).toBe(there);
});
