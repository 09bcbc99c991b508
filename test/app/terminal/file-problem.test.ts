import { expect, test } from 'vitest';
import { errorCode, fileProblem, problemKind } from '../../../app/terminal/file-problem.ts';

test.each([
  ['ENOENT', 'not-found'],
  ['ENOTDIR', 'not-found'],
  ['EACCES', 'denied'],
  ['EPERM', 'denied'],
  ['EROFS', 'read-only'],
  ['EISDIR', 'not-a-file'],
  ['ENXIO', 'not-a-file'],
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EFBIG', 'disk-full'],
  ['EIO', 'io'],
  ['EMFILE', 'io'],
])('%s is told as %s', (code, kind) => {
  expect(problemKind(code)).toBe(kind);
  expect(fileProblem(Object.assign(new Error(), { code }), 'a')).toEqual({ kind, name: 'a', code });
});

test('what is no error of the system is a mistake of ours, and thrown on', () => {
  for (const error of [new Error('x'), Object.assign(new Error(), { code: 7 }), { code: 'ENOENT' }, 'ENOENT', null])
    expect(() => errorCode(error)).toThrow();
});
