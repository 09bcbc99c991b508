import type { OtherFile } from './problems.ts';

/** The bytes that files of a kind begin with: what a person may choose, or rename, by mistake. */
const beginnings: readonly (readonly [what: OtherFile, beginning: string])[] = [
  ['picture', '\x89PNG\r\n\x1a\n'],
  ['picture', '\xff\xd8\xff'],
  ['picture', 'GIF8'],
  ['pdf', '%PDF-'],
  ['zip', 'PK\x03\x04'],
  ['old-office', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['gzip', '\x1f\x8b\x08'],
];

/** What kind of file begins like this, if it is one that we know; none of them can be a case. */
export function otherFile(bytes: Uint8Array): OtherFile | null {
  const begins = (text: string) => [...text].every((letter, at) => bytes[at] === letter.charCodeAt(0));
  return beginnings.find(([, beginning]) => begins(beginning))?.[0] ?? null;
}
