import { handWritten } from '../../../support/changed-case.ts';
import { type BadFile, bad } from './bad-file.ts';

const bytes = (...values: readonly number[]) => new Uint8Array(values);
const latin = (text: string) => new Uint8Array([...text].map((letter) => letter.charCodeAt(0)));
const joined = (...parts: readonly (string | Uint8Array)[]) =>
  new Uint8Array(parts.flatMap((part) => [...(typeof part === 'string' ? new TextEncoder().encode(part) : part)]));

function utf16(text: string, first: 'little' | 'big'): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let at = 0; at < text.length; at++) view.setUint16(2 * at, text.charCodeAt(at), first === 'little');
  return new Uint8Array(view.buffer);
}

/** The worked case whose title holds these bytes; it stands on line 4. */
const titled = (...values: readonly number[]) => {
  const [before = '', after = ''] = handWritten.split('Alibaba');
  return joined(before, bytes(...values), after);
};

const empty = 'the file is empty';
const utf16Says = 'saved as UTF-16; save it as UTF-8';
const nulSays = 'has NUL bytes: damaged, or not a text at all';
const notUtf8 = (line: number) => `line ${line}: not valid UTF-8; damaged, or saved in another encoding`;

export const notText: readonly BadFile[] = [
  bad('nothing at all', bytes(), empty),
  bad('a block of zeros, as a disk leaves it after a power cut', new Uint8Array(4096), nulSays),
  bad('a case whose end became zeros', joined(handWritten.slice(0, 20_480), new Uint8Array(4096)), nulSays),
  bad('a case followed by zeros', joined(handWritten, bytes(0, 0, 0)), nulSays),
  bad('a case with one NUL in its title', titled(0x41, 0, 0x42), nulSays),

  bad('UTF-16 with its mark, little end first', joined(bytes(0xff, 0xfe), utf16(handWritten, 'little')), utf16Says),
  bad('UTF-16 with its mark, big end first', joined(bytes(0xfe, 0xff), utf16(handWritten, 'big')), utf16Says),
  bad('UTF-16 without a mark, little end first', utf16(handWritten, 'little'), utf16Says),
  bad('UTF-16 without a mark, big end first', utf16(handWritten, 'big'), utf16Says),

  bad('saved as Latin-1, é in the title', titled(0x43, 0x61, 0x66, 0xe9), notUtf8(4)),
  bad('saved as Windows-1252, a curly quote in the title', titled(0x93, 0x41, 0x94), notUtf8(4)),
  bad('saved as GB 18030, 阿里 in the title', titled(0xb0, 0xa2, 0xc0, 0xef), notUtf8(4)),
  bad('a byte that continues no character', titled(0x41, 0x80), notUtf8(4)),
  bad('a byte that no UTF-8 has', titled(0xff), notUtf8(4)),
  bad('a slash in two bytes, a known disguise', titled(0xc0, 0xaf), notUtf8(4)),
  bad('half a character in three bytes', titled(0xed, 0xa0, 0xbd), notUtf8(4)),
  bad('cut off inside a character', joined('{"title": "', bytes(0xe4, 0xba)), notUtf8(1)),

  bad('a PNG picture', latin('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), 'a picture, not an Outlay case'),
  bad('a JPEG picture', latin('\xff\xd8\xff\xe0\0\x10JFIF'), 'a picture, not an Outlay case'),
  bad('a GIF picture', latin('GIF89a\x01\0\x01\0'), 'a picture, not an Outlay case'),
  bad('a PDF document', latin('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n'), 'a PDF document, not an Outlay case'),
  bad(
    'an Excel workbook',
    latin('PK\x03\x04\x14\0\x06\0\b\0[Content_Types].xml'),
    'a ZIP archive or an Office document, not an Outlay case',
  ),
  bad(
    'a workbook of an old Excel',
    latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0\0\0'),
    'a workbook or document of an old Office, not an Outlay case',
  ),
  bad(
    'a case compressed with gzip',
    latin('\x1f\x8b\b\0\0\0\0\0\0\x03'),
    'a compressed file (gzip), not an Outlay case',
  ),
  bad('a program of Linux', latin('\x7fELF\x02\x01\x01\0\0\0'), nulSays),
];
