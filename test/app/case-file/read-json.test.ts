import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mostValues, readJson } from '../../../app/case-file/read-json.ts';

test('JSON is read as JSON.parse reads it', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), fc.constantFrom('', '  ', '\t'), (value, space) => {
      const text = JSON.stringify(value, null, space);
      fc.pre(!text.includes('"__proto__"'));
      expect(readJson(text)).toEqual({ kind: 'read', value: JSON.parse(text), problems: [] });
    }),
    { numRuns: 2000 },
  );
});

test('what JSON.parse refuses is refused', { timeout: 30_000 }, () => {
  const letter = fc.constantFrom(...'{}[],:"\\/ue0123456789.-+tfn \n');
  fc.assert(
    fc.property(fc.string({ unit: letter, maxLength: 12 }), (text) => {
      let isJson = true;
      try {
        JSON.parse(text);
      } catch {
        isJson = false;
      }
      const reading = readJson(text);
      const isRead = reading.kind === 'read' && reading.problems.length === 0;
      // The only texts that we refuse alone: keys given twice and numbers beyond all bounds.
      if (isRead !== isJson)
        expect({ text, isJson, reading }).toMatchObject({ isJson: true, reading: { kind: 'read' } });
    }),
    { numRuns: 20_000 },
  );
});

test('sixty thousand values are read, and not one more', () => {
  const list = (members: number) => `[${'0,'.repeat(members - 1)}0]`;
  expect(mostValues).toBe(60_000);
  expect(readJson(list(mostValues - 1))).toMatchObject({ kind: 'read', problems: [] });
  const problem = { kind: 'too-many-values', most: mostValues };
  expect(readJson(list(mostValues))).toEqual({ kind: 'refused', problem });
});

test('of what is wrong with single places the first thousand are noted', () => {
  const twice = (times: number) => {
    const reading = readJson(`{${'"a": 0, '.repeat(times)}"a": 0}`);
    return reading.kind === 'read' && reading.problems.length;
  };
  expect([999, 1000, 1001, 1002].map(twice)).toEqual([999, 1000, 1000, 1000]);
});

test('zero has no sign', () => {
  expect(readJson('[-0, -0.0e3, 0]')).toEqual({ kind: 'read', value: [0, 0, 0], problems: [] });
});

test('what other languages write for no number is known by the whole word only', () => {
  for (const found of ['NaN', '-NaN', '+NaN', 'Infinity', '-Infinity', '+Infinity']) {
    const problems = [{ kind: 'not-finite', path: '[0]', found }];
    expect(readJson(`[${found}]`)).toEqual({ kind: 'read', value: [Number.NaN], problems });
  }
  for (const found of ['NaNs', 'aNaN', 'Infinity1', '1nfinity', '--Infinity', 'nan'])
    expect(readJson(`[${found}]`)).toMatchObject({ kind: 'refused', problem: { kind: 'syntax' } });
});
