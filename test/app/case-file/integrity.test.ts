import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { parseCaseFile } from '../../../app/case-file/parse.ts';
import { serializeCase } from '../../../app/case-file/serialize.ts';
import { workedCase } from '../../../app/document/worked-case.ts';

const text = serializeCase(workedCase);
const open = (changed: string) => parseCaseFile(new TextEncoder().encode(changed));

describe('the integrity of a case file', () => {
  test('is the SHA-256 of the same text without its last key', () => {
    const without = text.replace(/,\n {2}"integrity": "[^"]*"\n/, '\n');
    const hash = createHash('sha256').update(without).digest('base64');
    expect(JSON.parse(text).integrity).toBe(`sha256-${hash}`);
  });

  test('a file written by hand has none, and is fine', () => {
    const { integrity: _, ...file } = JSON.parse(text);
    expect(open(JSON.stringify(file))).toEqual({ kind: 'ok', document: workedCase, integrity: 'absent' });
  });

  test.each([
    ['another number', text.replace('"programme": 380', '"programme": 381')],
    ['another word', text.replace('"title": "Alibaba', '"title": "alibaba')],
    ['another order of keys', text.replace('"seed": 7,\n    "trials": 10000', '"trials": 10000,\n    "seed": 7')],
    ['another hash', text.replace('"sha256-', '"sha256-A')],
    ['a hash of nothing', text.replace(/"sha256-[^"]*"/, '""')],
  ])('%s is seen, and the file is opened all the same', (_, changed) => {
    expect(changed).not.toBe(text);
    expect(open(changed)).toMatchObject({ kind: 'ok', integrity: 'mismatch' });
  });
});
