import { expect, test } from 'vitest';
import { isObject, placeText, valueAtPlace } from '../../../app/case-file/place.ts';

test.each([
  [[], ''],
  [['title'], 'title'],
  [['scenarios', 1, 'assumptions', 'rate'], 'scenarios[1].assumptions.rate'],
  [[0], '[0]'],
  [['reasons', 'no such driver'], 'reasons["no such driver"]'],
  [['reasons', ''], 'reasons[""]'],
  [['a', '1b'], 'a["1b"]'],
  [['a', 'b-c'], 'a["b-c"]'],
  [['a', 'b"c'], 'a["b\\"c"]'],
  [['a', '_b1'], 'a._b1'],
  [['x'.repeat(80)], 'x'.repeat(80)],
  [['a', `${'x'.repeat(40)}y${'z'.repeat(40)}`], `a["${'x'.repeat(40)}…${`y${'z'.repeat(40)}`.slice(-39)}"]`],
])('%j is written %s', (place, text) => {
  expect(placeText(place)).toBe(text);
});

test('what stands at a place is found by own keys and indices only', () => {
  const value = { list: [{ a: 1 }], text: 'abc', nothing: null };
  expect(valueAtPlace(value, [])).toBe(value);
  expect(valueAtPlace(value, ['list', 0, 'a'])).toBe(1);
  expect(valueAtPlace(value, ['nothing'])).toBeNull();
  for (const place of [
    ['list', 1],
    ['list', 'length'],
    ['text', 0],
    ['text', 'length'],
    ['nothing', 'a'],
    ['toString'],
    ['list', 0, 'constructor'],
  ])
    expect([place, valueAtPlace(value, place)]).toEqual([place, undefined]);
  expect(valueAtPlace({ 0: 'key' }, [0])).toBe('key');
});

test('an object is what has keys: no list, no nothing, no text', () => {
  expect([{}, Object.create(null)].map(isObject)).toEqual([true, true]);
  expect([[], null, undefined, 'a', 1, () => 1].map(isObject)).toEqual(new Array(6).fill(false));
});
