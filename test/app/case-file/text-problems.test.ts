import { describe, expect, test } from 'vitest';
import { mostBytes } from '../../../app/case-file/decode-text.ts';
import { parseCaseFile } from '../../../app/case-file/parse.ts';
import { handWritten, parseText, sentencesOf } from '../../support/changed-case.ts';

const said = (text: string) => sentencesOf(parseText(text));
const saidOfBytes = (...bytes: number[]) => sentencesOf(parseCaseFile(new Uint8Array(bytes)));
const utf16 = (text: string, littleEndian: boolean) =>
  [...text].flatMap((letter) => {
    const code = letter.charCodeAt(0);
    return littleEndian ? [code & 255, code >> 8] : [code >> 8, code & 255];
  });

describe('bytes that are no text', () => {
  test.each([
    ['none at all', [], 'the file is empty'],
    ['UTF-16 with its mark, little end first', [0xff, 0xfe, ...utf16('{}', true)], 'saved as UTF-16; save it as UTF-8'],
    ['UTF-16 with its mark, big end first', [0xfe, 0xff, ...utf16('{}', false)], 'saved as UTF-16; save it as UTF-8'],
    ['UTF-16 without a mark', utf16('{"format"', true), 'saved as UTF-16; save it as UTF-8'],
    ['UTF-16 without a mark, big end first', utf16('{"format"', false), 'saved as UTF-16; save it as UTF-8'],
    ['a block of zeros', [0, 0, 0, 0], 'has NUL bytes: damaged, or not a text at all'],
    ['zeros at the end', [0x7b, 0x7d, 0, 0], 'has NUL bytes: damaged, or not a text at all'],
    [
      'Latin-1',
      [0x7b, 0x0a, 0x0a, 0x22, 0xe9, 0x22, 0x7d],
      'line 3: not valid UTF-8; damaged, or saved in another encoding',
    ],
    [
      'a character cut in half',
      [0x7b, 0x22, 0xe2, 0x88],
      'line 1: not valid UTF-8; damaged, or saved in another encoding',
    ],
    [
      'a picture',
      [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
      'line 1: not valid UTF-8; damaged, or saved in another encoding',
    ],
  ])('%s', (_, bytes, sentence) => {
    expect(saidOfBytes(...bytes)).toEqual([sentence]);
  });

  test('more than any case needs', () => {
    const bytes = new TextEncoder().encode(handWritten.padEnd(mostBytes + 1));
    expect(parseCaseFile(bytes.subarray(0, mostBytes))).toMatchObject({ kind: 'ok' });
    expect(sentencesOf(parseCaseFile(bytes))).toEqual(['larger than 20 MB, which no case file is']);
    // Twenty megabytes take their time on a busy machine.
  }, 30_000);
});

describe('text that is no case', () => {
  test.each([
    '<!doctype html>',
    'PK',
    'hello',
    '[]',
    'null',
    '{}',
    '{"format": "other"}',
    '{"format": ["outlay-case"]}',
    '"outlay-case"',
  ])('%s', (text) => {
    expect(said(text)).toEqual(['not an Outlay case: there is no "format": "outlay-case" in it']);
  });

  test('of a newer version is not looked into', () => {
    expect(said('{"format": "outlay-case", "version": 2, "views": []}')).toEqual([
      'made by a newer Outlay: the file is version 2, this program reads up to version 1',
    ]);
  });
});

describe('text that is not JSON is told with line and column', () => {
  test.each([
    ['{', '1, column 2: the text ends before the case is complete; cut off or damaged'],
    ['{"a": [1, 2\n', '2, column 1: the text ends before the case is complete; cut off or damaged'],
    ['{"a": 1}\n{"a": 1}', '2, column 1: the case has ended, but the text goes on with {'],
    ['{"a": 1,}', '1, column 9: a comma before a closing bracket is not allowed'],
    ['{"a": [1, ]}', '1, column 11: a comma before a closing bracket is not allowed'],
    ['{,}', '1, column 2: a key in double quotes belongs here, not ,'],
    ['{a: 1}', '1, column 2: a key in double quotes belongs here, not a'],
    ["{'a': 1}", "1, column 2: a key in double quotes belongs here, not 'a'"],
    ['{"a" 1}', '1, column 6: a colon belongs here, not 1'],
    ['{"a"}', '1, column 5: a colon belongs here, not }'],
    ['{"a":}', '1, column 6: a value belongs here, not }'],
    ['{"a": [,]}', '1, column 8: a value belongs here, not ,'],
    ['{"a": yes}', '1, column 7: a value belongs here, not yes'],
    ['{"a": +1}', '1, column 7: a value belongs here, not +1'],
    ['{"a": .5}', '1, column 7: a value belongs here, not .5'],
    ['{"a": -}', '1, column 7: a value belongs here, not -'],
    ['{"a": 1\n "b": 2}', '2, column 2: a comma or a closing bracket belongs here, not "b"'],
    ['{"a": [1}', '1, column 9: a comma or a closing bracket belongs here, not }'],
    ['{"a": 01}', '1, column 8: a comma or a closing bracket belongs here, not 1'],
    ['{"a": 1.}', '1, column 7: 1. is not a whole number or decimal'],
    ['{"a": 1e}', '1, column 7: 1e is not a whole number or decimal'],
    ['{"a": "x\ny"}', '1, column 7: a text has no closing double quote on its line'],
    ['{"a": "\\q"}', '1, column 7: a text has a backslash that begins nothing JSON knows'],
    ['{"a": "\\u12"}', '1, column 7: a text has a backslash that begins nothing JSON knows'],
    ['{"a": "\t"}', '1, column 7: a text has a control character that is not written with a backslash'],
    ['// mine\n{}', '1, column 1: comments are not allowed'],
    ['{"a": 1 /* one */}', '1, column 9: comments are not allowed'],
    ['{\u00a0"a": 1}', '1, column 2: a key in double quotes belongs here, not \u00a0'],
  ])('%j', (text, sentence) => {
    expect(said(text)).toEqual([`line ${sentence}`]);
  });

  test('a case that is cut off anywhere is never opened', () => {
    for (let length = 0; length < handWritten.trimEnd().length; length += 97) {
      expect(parseText(handWritten.slice(0, length))).toMatchObject({ kind: 'refused' });
    }
  });
});

describe('JSON that means more than it says', () => {
  test('keys given twice are told with both lines', () => {
    const twice = handWritten.replace('"rate": 0.267,', '"rate": 0.05,\n            "rate": 0.5,');
    const line = handWritten.split('\n').findIndex((one) => one.includes('"rate": 0.267')) + 1;
    expect(said(twice)).toEqual([
      `scenarios[0].assumptions.demand.growth.rate: given twice, on lines ${line} and ${line + 1}`,
    ]);
  });

  test.each(['NaN', 'Infinity', '-Infinity', '1e999', '-1e999'])('%s is no number', (found) => {
    expect(said(handWritten.replace('"rate": 0.267,', `"rate": ${found},`))).toEqual([
      `scenarios[0].assumptions.demand.growth.rate: ${found} is not a number that can be stored`,
    ]);
  });

  test('they are told together with everything else', () => {
    const text = handWritten
      .replace('"rate": 0.267,', '"rate": 1e999,')
      .replace('"currency": "CNY"', '"currency": "CNY", "currency": "EUR"')
      .replace('"notes": "",', '"notes": 0, "__proto__": {"isAdmin": true},');
    expect(said(text)).toEqual([
      '__proto__: unknown key',
      'currency: given twice, on lines 6 and 6',
      'scenarios[0].assumptions.demand.growth.rate: 1e999 is not a number that can be stored',
      'notes: 0 is not text of at most 20,000 characters',
      'currency: "EUR" is not one of "CNY", "USD"',
    ]);
  });

  test('64 levels are read, 65 are not', () => {
    const nested = (levels: number) => `${'{"a":'.repeat(levels - 1)}{}${'}'.repeat(levels - 1)}`;
    expect(said(nested(64))).toEqual(['not an Outlay case: there is no "format": "outlay-case" in it']);
    expect(said(nested(65))).toEqual(['line 1, column 321: nested more than 64 levels deep']);
    expect(said(`{"a":${'['.repeat(2_000_000)}`)).toEqual(['line 1, column 69: nested more than 64 levels deep']);
  });

  test('more values than any case has are not read to their end', () => {
    const flood = `{"format": "outlay-case", "version": 1, "actuals": [${'0,'.repeat(3_000_000)}0]}`;
    expect(said(flood)).toEqual(['more than 60,000 values, which no case has']);
  });
});
