import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { mostBytes } from '../../../app/case-file/decode-text.ts';
import { handWritten, parseText, sentencesOf } from '../../support/changed-case.ts';

const untouched = Object.getOwnPropertyNames(Object.prototype).sort();
afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(untouched);
  expect(Object.getOwnPropertyNames(Array.prototype)).not.toContain('isAdmin');
});

/** Ways to every value of a JSON value. */
function placesOf(value: unknown, at: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [at];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [at, ...entries.flatMap(([key, member]) => placesOf(member, [...at, key]))];
}

const places = placesOf(JSON.parse(handWritten)).filter((place) => place.length > 0 && place[0] !== 'format');
const key = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'kind', 'id', 'length', '0'),
  fc.string(),
);
const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 3 },
    fc.oneof(fc.constantFrom(null, true, '', 'yearly', 'fade', 1e300, -1, 0.5), fc.double(), fc.string()),
    fc.array(tie('json'), { maxLength: 4 }),
    fc.array(fc.tuple(key, tie('json')), { maxLength: 4 }).map((entries) => Object.fromEntries(entries)),
  ),
}));

function withValueAt(place: readonly (string | number)[], value: unknown): unknown {
  const file = JSON.parse(handWritten);
  const holder = place.slice(0, -1).reduce((here, step) => here[step], file);
  Object.defineProperty(holder, place.at(-1) ?? '', { value, enumerable: true, configurable: true, writable: true });
  return file;
}

describe('whatever stands in a file', () => {
  test('each problem is a sentence about a place, and nothing breaks', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), json, (place, value) => {
        const parsed = parseText(JSON.stringify(withValueAt(place, value)));
        if (parsed.kind === 'refused') expect(parsed.problems.length).toBeGreaterThan(0);
        for (const sentence of sentencesOf(parsed)) {
          expect(sentence).not.toMatch(/undefined|\[object|NaN|does not go with the rest/);
          expect(sentence).toMatch(/^\S.*: \S/s);
        }
      }),
      { numRuns: 1500 },
    );
  });

  test.each([
    '{"length": {"toString": null}}',
    '{"length": [{"toString": null}]}',
    '{"length": {"valueOf": null, "toString": 1}}',
    '{"constructor": 1}',
  ])('an object that refuses to be measured, %s, is named like any other', (text) => {
    const value = JSON.parse(text);
    const places = [['title'], ['scenarios', 0, 'name'], ['actuals'], ['scenarios']] as const;
    for (const place of places) {
      const problems = sentencesOf(parseText(JSON.stringify(withValueAt(place, value))));
      expect(problems.some((problem) => /^\S+: a group of fields is not /.test(problem))).toBe(true);
    }
  });

  test('a field that is taken away is missed by name', () => {
    for (const place of places) {
      if (typeof place.at(-1) === 'number' || place[0] === 'version') continue;
      const parsed = parseText(JSON.stringify(withValueAt(place, undefined)));
      if (place.at(-1) === 'preset' || place.at(-1) === 'uncertainty') expect(parsed.kind).toBe('ok');
      else
        expect(sentencesOf(parsed).filter((sentence) => sentence.includes(': missing; allowed is '))).toHaveLength(1);
    }
  });
});

test('a case that is cut off anywhere is never opened', () => {
  // 97 has no part in the layout, so that the cuts fall everywhere: in keys, numbers, texts and between.
  for (let length = 0; length < handWritten.trimEnd().length; length += 97) {
    expect(parseText(handWritten.slice(0, length))).toMatchObject({ kind: 'refused' });
  }
});

test('more bytes than any case needs are not looked at, however they came', () => {
  expect(sentencesOf(parseText(handWritten.padEnd(mostBytes + 1)))).toEqual([
    'larger than 20 MB, which no case file is',
  ]);
});

describe('keys that mean something to the language', () => {
  const hostile = (key: string) => `{"${key}": {"isAdmin": true}, "prototype": {"isAdmin": true}}`;

  test.each(['__proto__', 'constructor', '\\u005f_proto__'])('%s is an unknown key everywhere', (key) => {
    const name = JSON.parse(`"${key}"`);
    const text = handWritten
      .replace('"growth": {', `"growth": {"${key}": ${hostile(key)},`)
      .replace('"simulation": {', `"simulation": {"${key}": {"isAdmin": true},`);
    const problems = sentencesOf(parseText(text));
    const start = [`scenarios[0].assumptions.demand.growth.${name}: unknown key`, `simulation.${name}: unknown key`];
    for (const one of start) expect(problems.some((problem) => problem.startsWith(one))).toBe(true);
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });

  test('they may name a scenario, whose results then stand under that name', () => {
    const text = handWritten
      .replace('"id": "base"', '"id": "constructor"')
      .replace(/\n}\n$/, ',\n"results": {"engine": "x", "scenarios": {"constructor": {"npv": 1}}}}');
    expect(parseText(text)).toMatchObject({
      kind: 'ok',
      document: { results: { scenarios: { constructor: { npv: 1 } } } },
    });
  });
});

describe('a file made to exhaust us is refused in time', () => {
  const start = '{"format": "outlay-case", "version": 1, ';
  test.each([
    ['five million brackets', `${start}"a": ${'['.repeat(5_000_000)}`],
    ['a million keys', `${start}${Array.from({ length: 1_000_000 }, (_, index) => `"k${index}": 0`).join(',')}}`],
    ['a million scenarios', `${start}"scenarios": [${'{},'.repeat(1_000_000)}{}]}`],
    ['twenty megabytes of blanks', handWritten.replace('{', '{'.padEnd(20_000_000)).replace('"CNY"', '"EUR"')],
    ['twenty megabytes of empty lines', `${'\n'.repeat(20_000_000)}x`],
    ['nearly too many keys given twice, deep down', `${start}${`"${'k'.repeat(1000)}":{`.repeat(60)}${twice(50_000)}`],
    ['nearly too many wrong reasons', handWritten.replace('"preset"', `"reasons": {${reasons(50_000)}}, "preset"`)],
    ['nearly too many wrong numbers', handWritten.replace('31.775', `${'-1,'.repeat(50_000)}31.775`)],
    ['a title of ten million letters', handWritten.replace('Alibaba RMB', 'x'.repeat(10_000_000))],
    ['a number of a million digits', handWritten.replace('380,', `${'9'.repeat(1_000_000)},`)],
  ])('%s', { timeout: 10_000 }, (_, text) => {
    const began = performance.now();
    const parsed = parseText(text);
    expect(parsed.kind).toBe('refused');
    expect(sentencesOf(parsed).join('').length).toBeGreaterThan(10);
    expect(performance.now() - began).toBeLessThan(2000);
  });

  function twice(count: number): string {
    return `${Array.from({ length: count }, () => `"${'k'.repeat(330)}": 0`).join(',')}${'}'.repeat(61)}`;
  }

  function reasons(count: number): string {
    return Array.from({ length: count }, (_, index) => `"reason${index}": ""`).join(',');
  }
});
