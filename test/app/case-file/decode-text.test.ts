import { expect, test } from 'vitest';
import { decodeText, mostBytes } from '../../../app/case-file/decode-text.ts';
import { otherFile } from '../../../app/case-file/other-file.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const refused = (bytes: readonly number[] | Uint8Array) => {
  const decoded = decodeText(Uint8Array.from(bytes));
  return decoded.kind === 'refused' ? decoded.problem : decoded.text;
};

test('twenty megabytes are read, and not a byte more', () => {
  expect(decodeText(new Uint8Array(mostBytes).fill(32))).toMatchObject({ kind: 'decoded' });
  const problem = { kind: 'too-large', bytes: mostBytes + 1, most: mostBytes };
  expect(decodeText(new Uint8Array(mostBytes + 1).fill(32))).toEqual({ kind: 'refused', problem });
});

test('a byte-order mark of UTF-8 is no part of the text', () => {
  expect(refused([0xef, 0xbb, 0xbf, 0x7b])).toBe('{');
});

test.each([
  ['little-endian, marked', [0xff, 0xfe, 0x7b, 0], 'utf-16'],
  ['big-endian, marked', [0xfe, 0xff, 0, 0x7b], 'utf-16'],
  ['little-endian, not marked', [0x7b, 0], 'utf-16'],
  ['big-endian, not marked', [0, 0x7b], 'utf-16'],
  ['half a mark', [0xff, 0x7b], 'invalid-utf-8'],
  ['the other half', [0x7b, 0xfe], 'invalid-utf-8'],
  ['two marks of the same half', [0xfe, 0xfe], 'invalid-utf-8'],
  ['two marks of the other half', [0xff, 0xff], 'invalid-utf-8'],
  ['nothing but zeros', [0, 0, 0], 'nul-bytes'],
  ['one zero', [0], 'nul-bytes'],
  ['a zero within', [0x7b, 0x7d, 0], 'nul-bytes'],
  ['nothing', [], 'empty'],
])('%s is told apart', (_what, bytes, kind) => {
  expect(refused(bytes)).toMatchObject({ kind });
});

test.each([
  ['at once', [0xc3], 1],
  ['in the first line', [0x61, 0xff, 0x0a], 1],
  ['after a line end', [0x0a, 0xff], 2],
  ['before one', [0xff, 0x0a, 0x0a], 1],
  ['in a third line, in the midst of a character', [0x0a, 0x0a, 0xe9, 0x98, 0x61, 0x0a], 3],
  ['at the very end', [...bytesOf('阿\n里\n'), 0xe9], 3],
])('what is no UTF-8 %s is found there', (_where, bytes, line) => {
  expect(refused(bytes)).toEqual({ kind: 'invalid-utf-8', line });
});

test.each([
  ['picture', '\x89PNG\r\n\x1a\n'],
  ['picture', '\xff\xd8\xff'],
  ['picture', 'GIF89a'],
  ['pdf', '%PDF-1.7'],
  ['zip', 'PK\x03\x04'],
  ['old-office', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['gzip', '\x1f\x8b\x08'],
])('%s begins with %j, and with every letter of it', (what, beginning) => {
  const bytes = Uint8Array.from(beginning, (letter) => letter.charCodeAt(0));
  expect(otherFile(bytes)).toBe(what);
  expect(otherFile(bytes.subarray(0, 2))).toBeNull();
  expect(otherFile(bytes.with(1, 0))).toBeNull();
  expect(otherFile(bytesOf('{}'))).toBeNull();
});
