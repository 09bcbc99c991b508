import { changedCase, handWritten } from '../../../support/changed-case.ts';

/** A file that can't be a case, and everything that is said of it, after the file's name and a colon. */
export interface BadFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly says: readonly string[];
}

export const bad = (name: string, content: string | Uint8Array, ...says: readonly string[]): BadFile => ({
  name,
  content,
  says,
});

/** The worked case, with another text in the place of one that stands in it. */
export function replaced(found: string, by: string): string {
  if (!handWritten.includes(found)) throw new Error(`the worked case has no ${found}`);
  return handWritten.replace(found, () => by);
}

/** The worked case with other values at some places. */
export const changed = (changes: Readonly<Record<string, unknown>>): string =>
  `${JSON.stringify(changedCase(changes), null, 2)}\n`;

/** The worked case with one other value; the sentence begins with its place. */
export const wrong = (name: string, place: string, value: unknown, says: string): BadFile =>
  bad(name, changed({ [place]: value }), `${place}: ${says}`);

/** The line of the worked case on which a text stands. */
export const lineOf = (found: string): number => handWritten.slice(0, handWritten.indexOf(found)).split('\n').length;

/** Those take a second among them; tests that run by the thousand leave them to large-files.test.ts. */
export const isLarge = ({ content }: { readonly content: string | Uint8Array }): boolean => content.length > 1_000_000;
