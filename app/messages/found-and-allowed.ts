import type { Allowed } from '../case-file/problems.ts';
import { minus } from '../format/numbers.ts';
import { inEveryLanguage } from './language.ts';

export const foundWords = inEveryLanguage('found-and-allowed', {
  group: 'a group of fields',
  listOf: (count: string) => `a list of ${count}`,
  listOfValues: (count: string) => `a list of ${count} values`,
  text: 'text',
  textOf: (count: string) => `text of ${count} characters`,
  oneOf: (options: readonly string[]) => `${options.length > 1 ? 'one of ' : ''}${options.join(', ')}`,
  flag: 'true or false',
  id: 'an id: at most 40 lower-case letters, digits and hyphens, no hyphen first',
  date: 'a date such as 2026-03-31',
  number: 'a number',
  whole: 'a whole number',
  multipleOf: (step: number) => `a multiple of ${step}`,
  within: (kind: string, range: string) => `${kind} in ${range}`,
  atLeast: (count: string) => `at least ${count}`,
  atMost: (count: string) => `at most ${count}`,
  fromTo: (least: string, most: string) => `${least} to ${most}`,
});

/** Longest piece of a file that a sentence quotes. */
const longestQuote = 40;

/** A number with every digit that it has, grouped where it is large. */
export function numberText(value: number): string {
  const size = Math.abs(value);
  const plain = size === 0 || (size >= 1e-6 && size < 1e15);
  const text = plain ? size.toLocaleString('en', { maximumFractionDigits: 20 }) : String(size).replace('-', minus);
  return value < 0 ? minus + text : text;
}

/** Longest way to a place that a sentence gives whole; in a sound case few have more than 60 letters. */
const longestPath = 70;

/** A text of a file may be as long as the file; beyond this nothing of it is shown, so nothing of it is looked at. */
const looksAt = 400;

/** What has no shape on a page, or turns the line around, is written as JSON escapes it. */
const visible = (text: string): string =>
  text.replace(/[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu, (hidden) =>
    [...Array(hidden.length).keys()].map((at) => `\\u${hidden.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
  );

/** The beginning of a piece of a file, safe to stand in a sentence. */
export function cut(text: string): string {
  const letters = [...visible(text.slice(0, looksAt))];
  return letters.length > longestQuote ? `${letters.slice(0, longestQuote).join('')}…` : letters.join('');
}

/** A name, or the way to a place, safe to stand in a sentence; of a long one the beginning and the end, which say the most. */
export function shortName(name: string, most = longestPath): string {
  const isLooked = name.length > 2 * looksAt ? `${name.slice(0, looksAt)}${name.slice(-looksAt)}` : name;
  const letters = [...visible(isLooked)];
  if (letters.length <= most) return letters.join('');
  return `${letters.slice(0, most - 30).join('')}…${letters.slice(-29).join('')}`;
}

const quoted = (text: string): string => `"${cut(JSON.stringify(text.slice(0, looksAt)).slice(1, -1))}"`;

/** What was found, short enough for a sentence. */
export function foundText(found: unknown): string {
  if (typeof found === 'number') return numberText(found);
  if (typeof found === 'string') return quoted(found);
  if (!Array.isArray(found)) return typeof found === 'object' && found !== null ? foundWords.group : String(found);
  const areFewNumbers = found.length <= 6 && found.every(Number.isFinite);
  return areFewNumbers ? `[${found.map(numberText).join(', ')}]` : foundWords.listOf(String(found.length));
}

type AllowedNumber = Extract<Allowed, { readonly kind: 'number' }>;

/** "−0.9…5"; null where the range has no end on one side. */
export function rangeText({ least, most }: AllowedNumber): string | null {
  if (least === null || most === null) return null;
  return least === most ? numberText(least) : `${numberText(least)}…${numberText(most)}`;
}

/** "1 to 20", "at most 200", "4". */
export function countText({ least, most }: { readonly least: number; readonly most: number | null }): string {
  if (most === null) return foundWords.atLeast(numberText(least));
  if (least === most) return numberText(most);
  return least === 0 ? foundWords.atMost(numberText(most)) : foundWords.fromTo(numberText(least), numberText(most));
}

/** What may stand at a place, to be read after "is not". */
export function allowedText(allowed: Allowed): string {
  switch (allowed.kind) {
    case 'number':
      return numberKind(allowed);
    case 'text':
      return allowed.least === 0 && allowed.most === null ? foundWords.text : foundWords.textOf(countText(allowed));
    case 'list':
      return foundWords.listOfValues(countText(allowed));
    case 'choice':
      return foundWords.oneOf(allowed.options.map(quoted));
    case 'flag':
      return foundWords.flag;
    case 'group':
      return foundWords.group;
    case 'id':
      return foundWords.id;
    case 'date':
      return foundWords.date;
  }
}

function numberKind(allowed: AllowedNumber): string {
  const { multipleOf } = allowed;
  const range = rangeText(allowed);
  if (allowed.least !== null && allowed.least === allowed.most) return numberText(allowed.least);
  const kind =
    multipleOf === null ? foundWords.number : multipleOf === 1 ? foundWords.whole : foundWords.multipleOf(multipleOf);
  return range === null ? kind : foundWords.within(kind, range);
}
