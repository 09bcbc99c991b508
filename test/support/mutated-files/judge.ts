import { type ParsedCase, parseCaseFile } from '../../../app/case-file/parse.ts';
import { serializeCase } from '../../../app/case-file/serialize.ts';
import { caseProblemSentence, integritySentences } from '../../../app/messages/case-problems.ts';
import type { Mutant } from './mutant.ts';
import { originalFiles } from './original-files.ts';

/** What became of a mutant: opened without a word, opened as changed or as without its integrity line, or refused with reasons. */
export type Fate = 'as-saved' | 'mismatch' | 'absent' | 'refused';

/** A promise that is not kept. */
export class Breach extends Error {}

const prototypes: readonly object[] = [Object.prototype, Array.prototype, String.prototype, Function.prototype];
const namesOfPrototypes = () => prototypes.reduce((sum, prototype) => sum + Reflect.ownKeys(prototype).length, 0);
const untouched = namesOfPrototypes();

/** A value as text; the order of keys does not count, and −0 is 0. */
function meaning(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(meaning).join(',')}]`;
  const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${meaning(member)}`).join(',')}}`;
}

/** Damage may put one of the original files in the place of another. */
const saved = new Set(originalFiles.map(meaning));

/** The whole way of a file, from its bytes to the sentences; throws a breach, or whatever the program itself throws. */
export function judge({ bytes }: Mutant): Fate {
  const parsed = parseCaseFile(bytes);
  const sentences = sentencesOf(parsed);
  if (namesOfPrototypes() !== untouched) throw new Breach('a prototype has been changed');
  for (const sentence of sentences) requireReadable(sentence, bytes);
  if (parsed.kind === 'refused') {
    if (sentences.length === 0) throw new Breach('refused without a word');
    return 'refused';
  }
  requireAllOfIt(parsed.document, bytes);
  if (parsed.integrity !== 'valid') {
    if (sentences.length === 0) throw new Breach('opened without a word, though its integrity is not sure');
    requireSaved(parsed.document);
    return parsed.integrity;
  }
  if (!saved.has(meaning(parsed.document))) throw new Breach('what nobody saved is opened without a word');
  return 'as-saved';
}

const sentencesOf = (parsed: ParsedCase): readonly string[] => {
  if (parsed.kind === 'refused') return parsed.problems.map((problem) => caseProblemSentence(problem));
  return parsed.integrity === 'valid' ? [] : [integritySentences[parsed.integrity]];
};

function requireReadable(sentence: string, bytes: Uint8Array): void {
  if (!/^\S/.test(sentence) || sentence.length >= 300) throw new Breach(`unreadable: ${sentence}`);
  if (/[\p{C}\p{Zl}\p{Zp}]/u.test(sentence)) throw new Breach(`invisible letters: ${JSON.stringify(sentence)}`);
  const slip = /undefined|\[object|NaN|does not go with the rest/.exec(sentence)?.[0];
  // A word of ours that slipped in; the file's own words may be quoted.
  if (slip !== undefined && !new TextDecoder().decode(bytes).includes(slip)) throw new Breach(`a slip: ${sentence}`);
}

/** What is opened is what the file says by another reader of JSON: nothing dropped, filled in, clamped or replaced. */
function requireAllOfIt(document: unknown, bytes: Uint8Array): void {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const file: Readonly<Record<string, unknown>> = JSON.parse(text);
  // That reader takes the last of two keys without a word.
  if (keysWritten(text) !== keysIn(file)) throw new Breach('opened though a key is given twice');
  const { format: _format, version: _version, integrity: _integrity, ...said } = file;
  if (meaning(document) !== meaning(said)) throw new Breach('opened as something else than the file says');
}

const keysWritten = (text: string): number =>
  [...text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/g)].filter(([, colon]) => colon !== undefined).length;

function keysIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const own = Array.isArray(value) ? 0 : Object.keys(value).length;
  return Object.values(value).reduce((sum: number, member) => sum + keysIn(member), own);
}

/** What opens can be saved, and opens as the same without a word. */
function requireSaved(document: Parameters<typeof serializeCase>[0]): void {
  const again = parseCaseFile(new TextEncoder().encode(serializeCase(document)));
  const isSame = again.kind === 'ok' && again.integrity === 'valid' && meaning(again.document) === meaning(document);
  if (!isSame) throw new Breach('opened, but could not be saved and opened again');
}
