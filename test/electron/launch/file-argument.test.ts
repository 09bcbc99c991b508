import { expect, test } from 'vitest';
import { fileArgument } from '../../../electron/launch/file-argument.ts';

const linux = { folder: '/home/ada', windows: false };
const windows = { folder: 'C:\\Users\\Ada', windows: true };

test.each([
  ['nothing', [], null],
  ['a name, from the folder the command was given in', ['a.outlay'], '/home/ada/a.outlay'],
  ['a name with folders and dots', ['../eve/./a.outlay'], '/home/eve/a.outlay'],
  ['an absolute path', ['/cases/a.outlay'], '/cases/a.outlay'],
  ['a name with spaces and other letters', ['Fäll 1.outlay'], '/home/ada/Fäll 1.outlay'],
  ['an ending in capitals', ['A.OUTLAY'], '/home/ada/A.OUTLAY'],
  ['another kind of file', ['a.json'], null],
  ['a name that only begins like one', ['a.outlay.bak'], null],
  ['the ending alone', ['.outlay'], null],
  ['the app’s own folder, as in development', ['/opt/outlay'], null],
  ['switches', ['--no-sandbox', '--user-data-dir=/x.outlay', '-r'], null],
  ['a file among switches', ['--flag', 'a.outlay', '--other'], '/home/ada/a.outlay'],
  ['two files: the first', ['a.outlay', 'b.outlay'], '/home/ada/a.outlay'],
  ['a name with a dash after --', ['--', '--odd.outlay'], '/home/ada/--odd.outlay'],
  ['a name with a dash without --', ['--odd.outlay'], null],
  ['a file before --', ['a.outlay', '--', 'b.outlay'], '/home/ada/a.outlay'],
  ['a file’s address, as Linux desktops write it', ['file:///cases/F%C3%A4ll%201.outlay'], '/cases/Fäll 1.outlay'],
  ['an address of another machine', ['file://elsewhere/a.outlay'], '/home/ada/file:/elsewhere/a.outlay'],
  ['an address with a coded slash', ['file:///cases%2fa.outlay'], '/home/ada/file:/cases%2fa.outlay'],
  ['an address of the web', ['https://example.org/a'], null],
])('%s', (_what, args, expected) => {
  expect(fileArgument({ arguments: args, ...linux })).toBe(expected);
});

test.each([
  [['a.outlay'], 'C:\\Users\\Ada\\a.outlay'],
  [['file:///D:/cases/a.outlay'], 'D:\\cases\\a.outlay'],
  [['D:\\cases\\a.outlay'], 'D:\\cases\\a.outlay'],
  [['\\\\server\\share\\a.outlay'], '\\\\server\\share\\a.outlay'],
])('on Windows %j', (args, expected) => {
  expect(fileArgument({ arguments: args, ...windows })).toBe(expected);
});
