import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readJson } from '../../../app/case-file/read-json.ts';

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
