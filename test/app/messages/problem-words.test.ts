import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { FileProblem } from '../../../app/host.ts';
import { ruleWords } from '../../../app/messages/case-rules.ts';
import { fileProblemSentence } from '../../../app/messages/file-problems.ts';
import { rules } from '../../../shared/scenario/rules.ts';

test('every rule of a case has its sentence', async () => {
  const sources = ['app/document/case-document.ts', 'shared/scenario/uncertainty.ts'];
  const texts = await Promise.all(sources.map((source) => readFile(source, 'utf8')));
  const named = texts.flatMap((text) => [...text.matchAll(/rule: '([a-z0-9-]+)'/g)].map(([, id]) => id));
  expect(named.length).toBeGreaterThan(8);
  expect(Object.keys(ruleWords)).toEqual(expect.arrayContaining([...named, ...rules.map(({ id }) => id)]));
});

test.each<[kind: FileProblem['kind'], code: string, sentence: string]>([
  ['not-found', 'ENOENT', 'a.outlay is not there; it was moved, renamed or deleted'],
  ['not-a-file', 'EISDIR', 'a.outlay is a folder; choose a file in it'],
  ['not-a-file', 'ENXIO', 'a.outlay is a pipe, a socket or a device, not a file that can be kept'],
  ['too-large', 'EFBIG', 'a.outlay is larger than 20 MB, which no case file is'],
  ['disk-full', 'ENOSPC', 'a.outlay was not saved: the disk is full; free some space or choose another place'],
  ['io', 'EIO', 'a.outlay could not be read or written: the system reports EIO'],
  ['io', 'ELOOP', 'a.outlay is a link that leads back to itself; choose the file that it was meant for'],
  ['io', 'EBUSY', 'a.outlay is open in another program; close it there and try again'],
  ['io', 'NoModificationAllowedError', 'a.outlay is open in another program; close it there and try again'],
  ['io', 'ENAMETOOLONG', 'a.outlay is too long a name for this disk; choose a shorter one'],
])('a file problem is a sentence: %s (%s)', (kind, code, sentence) => {
  expect(fileProblemSentence({ kind, code, name: 'a.outlay' })).toBe(sentence);
});

test('a file without a name is called the file', () => {
  expect(fileProblemSentence({ kind: 'unknown-file', code: '', name: '' })).toBe(
    'the file is no longer open here; choose the file again',
  );
});
