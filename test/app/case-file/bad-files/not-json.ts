import { handWritten } from '../../../support/changed-case.ts';
import { type BadFile, bad, lineOf, replaced } from './bad-file.ts';

const cutOff = 'the text ends before the case is complete; cut off or damaged';
const notACase = 'not an Outlay case: there is no "format": "outlay-case" in it';
const valueExpected = (found: string) => `a value belongs here, not ${found}`;
const keyExpected = (found: string) => `a key in double quotes belongs here, not ${found}`;
const commaExpected = (found: string) => `a comma or a closing bracket belongs here, not ${found}`;
const noControls = 'a text has a control character that is not written with a backslash';
const noBackslash = 'a text has a backslash that begins nothing JSON knows';

/** Where the first growth rate of the worked case stands, and the case with something else there. */
const rateLine = lineOf('"rate": 0.267,');
const atRate = (column: number, says: string) => `line ${rateLine}, column ${column}: ${says}`;
const rate = (written: string) => replaced('"rate": 0.267,', `"rate": ${written},`);

const cutAfter = (text: string) => handWritten.slice(0, handWritten.indexOf(text) + text.length);
const nested = (levels: number) => `${'{"a":'.repeat(levels - 1)}{}${'}'.repeat(levels - 1)}`;

export const cutOffOrGlued: readonly BadFile[] = [
  bad('only its first letter', '{', `line 1, column 2: ${cutOff}`),
  bad('nothing but spaces and line ends', '  \n\n', `line 3, column 1: ${cutOff}`),
  bad('cut off after a key', cutAfter('"rate"'), `line ${rateLine}, column 19: ${cutOff}`),
  bad('cut off after a colon', cutAfter('"rate":'), `line ${rateLine}, column 20: ${cutOff}`),
  bad('cut off inside a number', cutAfter('"rate": 0.2'), `line ${rateLine}, column 24: ${cutOff}`),
  bad('cut off after a comma', cutAfter('"rate": 0.267,'), `line ${rateLine}, column 27: ${cutOff}`),
  bad(
    'cut off inside a text',
    cutAfter('"title": "Alib'),
    'line 4, column 12: a text has no closing double quote on its line',
  ),
  bad(
    'cut off before its last bracket',
    handWritten.slice(0, -3),
    `line ${lineOf('"simulation"') + 3}, column 4: ${cutOff}`,
  ),
  bad(
    'cut off in the middle of a word',
    '{"format": "outlay-case", "a": tru',
    `line 1, column 32: ${valueExpected('tru')}`,
  ),
  bad(
    'two cases glued together',
    handWritten + handWritten,
    `line ${handWritten.split('\n').length}, column 1: the case has ended, but the text goes on with {`,
  ),
  bad(
    'a case, and a word after it',
    '{"a": 1} x',
    'line 1, column 10: the case has ended, but the text goes on with x',
  ),
  bad('a closing bracket too many', '{"a": 1}}', 'line 1, column 9: the case has ended, but the text goes on with }'),
  bad(
    'a conflict that git left',
    replaced('    "seed": 7,', '<<<<<<< HEAD\n    "seed": 7,\n=======\n    "seed": 8,\n>>>>>>> theirs'),
    `line ${lineOf('    "seed": 7,')}, column 1: ${keyExpected('<<<<<<<')}`,
  ),
];

export const badSyntax: readonly BadFile[] = [
  bad('a line comment at the top', `// mine\n${handWritten}`, 'line 1, column 1: comments are not allowed'),
  bad('a block comment', '{"a": 1 /* one */}', 'line 1, column 9: comments are not allowed'),
  bad('a block comment that never ends', '{"a": 1 /* one }', 'line 1, column 9: comments are not allowed'),
  bad('a comma after the last field', '{"a": 1,}', 'line 1, column 9: a comma before a closing bracket is not allowed'),
  bad(
    'a comma after the last of a list',
    '{"a": [1, ]}',
    'line 1, column 11: a comma before a closing bracket is not allowed',
  ),
  bad('a comma before anything', '{,}', `line 1, column 2: ${keyExpected(',')}`),
  bad('a comma before anything in a list', '{"a": [,]}', `line 1, column 8: ${valueExpected(',')}`),
  bad('two commas', '{"a": [1,,2]}', `line 1, column 10: ${valueExpected(',')}`),
  bad('no comma between lines', '{"a": 1\n "b": 2}', `line 2, column 2: ${commaExpected('"b"')}`),
  bad('keys without quotes', '{a: 1}', `line 1, column 2: ${keyExpected('a')}`),
  bad('single quotes', "{'a': 1}", `line 1, column 2: ${keyExpected("'a'")}`),
  bad('curly quotes of a word processor', '{“a”: 1}', `line 1, column 2: ${keyExpected('“a”')}`),
  bad('an equals sign', '{"a" = 1}', 'line 1, column 6: a colon belongs here, not ='),
  bad('a colon of a Chinese keyboard', '{"a"：1}', 'line 1, column 5: a colon belongs here, not ：1'),
  bad('a key without a value', '{"a"}', 'line 1, column 5: a colon belongs here, not }'),
  bad('a colon without a value', '{"a":}', `line 1, column 6: ${valueExpected('}')}`),
  bad('a list closed as an object', '{"a": [1}', `line 1, column 9: ${commaExpected('}')}`),
  bad('an object closed as a list', '{"a": 1]', `line 1, column 8: ${commaExpected(']')}`),
  bad('spaces that are no spaces of JSON', '{\u00a0"a": 1}', `line 1, column 2: ${keyExpected('\\u00a0')}`),
  bad(
    'a line break inside a text',
    replaced('Alibaba RMB', 'Alibaba\nRMB'),
    'line 4, column 12: a text has no closing double quote on its line',
  ),
  bad('a tab inside a text', replaced('Alibaba RMB', 'Alibaba\tRMB'), `line 4, column 12: ${noControls}`),
  bad('a bell inside a text', replaced('Alibaba RMB', 'Alibaba\u0007RMB'), `line 4, column 12: ${noControls}`),
  bad(
    'a path of Windows with single backslashes',
    replaced('Alibaba RMB', 'C:\\Quarters'),
    `line 4, column 12: ${noBackslash}`,
  ),
  bad('an escape with two digits', '{"a": "\\u12"}', `line 1, column 7: ${noBackslash}`),
  bad('an escape of another language', '{"a": "\\x41"}', `line 1, column 7: ${noBackslash}`),

  bad('a rate with a decimal comma', rate('0,267'), atRate(23, keyExpected('267'))),
  bad('a rate in percent', rate('26.7%'), atRate(25, commaExpected('%'))),
  bad('a rate with a plus sign', rate('+0.267'), atRate(21, valueExpected('+0.267'))),
  bad('a rate without its zero', rate('.267'), atRate(21, valueExpected('.267'))),
  bad('a rate that ends with its point', rate('1.'), atRate(21, '1. is not a whole number or decimal')),
  bad('a rate with a power of nothing', rate('1e'), atRate(21, '1e is not a whole number or decimal')),
  bad('a rate with a zero before it', rate('00.267'), atRate(22, commaExpected('0.267'))),
  bad('a minus sign alone', rate('-'), atRate(21, valueExpected('-'))),
  bad('a minus sign of a book', rate('−0.1'), atRate(21, valueExpected('−0.1'))),
  bad('a number in hexadecimal', rate('0x1f'), atRate(22, commaExpected('x1f'))),
  bad('a number with thousands marked', rate('1_000'), atRate(22, commaExpected('_000'))),
  bad('undefined', rate('undefined'), atRate(21, valueExpected('undefined'))),
  bad('None, of another language', rate('None'), atRate(21, valueExpected('None'))),
  bad('True with a capital', rate('True'), atRate(21, valueExpected('True'))),
  bad('a formula', rate('=B2*1.1'), atRate(21, valueExpected('=B2*1.1'))),
  bad('a template that was not filled', rate('{{rate}}'), atRate(22, keyExpected('{'))),

  bad('a word that turns the line around', rate('\u202egnp.exe'), atRate(21, valueExpected('\\u202egnp.exe'))),
  bad('a word with colours of a terminal', rate('\u001b[31mred'), atRate(21, valueExpected('\\u001b'))),
  bad('a word that is not to be seen', rate('\u200b\u2066'), atRate(21, valueExpected('\\u200b\\u2066'))),
  bad('half a character outside of a text', rate('x\ud83d'), atRate(21, valueExpected('x\ufffd'))),
  bad('a word of ten million letters', rate('z'.repeat(10_000_000)), atRate(21, valueExpected(`${'z'.repeat(40)}…`))),
  bad('a word of emoji', rate('😀'.repeat(50)), atRate(21, valueExpected(`${'😀'.repeat(40)}…`))),
];

export const nestedOrFlooded: readonly BadFile[] = [
  bad('64 levels of something else', nested(64), notACase),
  bad('65 levels', nested(65), 'line 1, column 321: nested more than 64 levels deep'),
  bad('two million brackets', `{"a":${'['.repeat(2_000_000)}`, 'line 1, column 69: nested more than 64 levels deep'),
  bad(
    'three million reported quarters',
    `{"format": "outlay-case", "version": 1, "actuals": [${'0,'.repeat(3_000_000)}0]}`,
    'more than 60,000 values, which no case has',
  ),
  bad(
    'a million keys',
    `{${Array.from({ length: 1_000_000 }, (_, index) => `"k${index}": 0`).join(',')}}`,
    'more than 60,000 values, which no case has',
  ),
];
