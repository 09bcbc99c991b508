import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { allowedBy, keysAt, schemaAt } from '../../../app/case-file/allowed.ts';

const circle = z.strictObject({ kind: z.literal('circle'), radius: z.number() });
const box = z.strictObject({ kind: z.enum(['square', 'oblong']), side: z.number().min(1).max(9).multipleOf(0.25) });
const shape = z.discriminatedUnion('kind', [circle, box]);
const toy = z
  .strictObject({
    shapes: z.array(shape).min(1).max(3),
    reasons: z.record(z.string(), z.string().max(5)),
    note: z.string().optional(),
    size: z.strictObject({ width: z.int().min(0) }).nullable(),
    upper: z.string().transform((text) => text.toUpperCase()),
  })
  .refine(() => true);

describe('what a schema allows', () => {
  test.each([
    ['any number', z.number(), { kind: 'number', least: null, most: null, multipleOf: null }],
    ['a range', z.number().min(-1.5).max(2), { kind: 'number', least: -1.5, most: 2, multipleOf: null }],
    ['only a least', z.number().min(3), { kind: 'number', least: 3, most: null, multipleOf: null }],
    ['only a most', z.number().max(3), { kind: 'number', least: null, most: 3, multipleOf: null }],
    ['steps', z.number().multipleOf(0.25).min(0), { kind: 'number', least: 0, most: null, multipleOf: 0.25 }],
    ['whole numbers', z.int().min(1).max(9), { kind: 'number', least: 1, most: 9, multipleOf: 1 }],
    ['any whole number', z.int(), { kind: 'number', least: -9007199254740991, most: 9007199254740991, multipleOf: 1 }],
    ['a date', z.iso.date(), { kind: 'date' }],
    ['any text', z.string(), { kind: 'text', least: 0, most: null }],
    ['a text of some length', z.string().min(1).max(80), { kind: 'text', least: 1, most: 80 }],
    ['an id', z.string().regex(/^[a-z]+$/), { kind: 'id' }],
    ['any list', z.array(z.number()), { kind: 'list', least: 0, most: null }],
    ['a list of some length', z.array(z.number()).min(2).max(4), { kind: 'list', least: 2, most: 4 }],
    ['a list of some length or more', z.array(z.number()).min(2), { kind: 'list', least: 2, most: null }],
    ['a list of some length at most', z.array(z.number()).max(4), { kind: 'list', least: 0, most: 4 }],
    ['words', z.enum(['a', 'b']), { kind: 'choice', options: ['a', 'b'] }],
    ['one word', z.literal('a'), { kind: 'choice', options: ['a'] }],
    ['numbers to choose from', z.literal([1, 2]), { kind: 'choice', options: ['1', '2'] }],
    ['yes or no', z.boolean(), { kind: 'flag' }],
    ['a group', z.strictObject({}), { kind: 'group' }],
    [
      'what may be absent or nothing',
      z.number().max(2).nullable().optional(),
      { kind: 'number', least: null, most: 2, multipleOf: null },
    ],
    ['what is changed afterwards', z.string().max(2).transform(Number), { kind: 'text', least: 0, most: 2 }],
  ] as const)('%s', (_what, schema, allowed) => {
    expect(allowedBy(schema)).toEqual(allowed);
  });

  test('the name of a form is one of all forms’ names; any other key of a form is what that key allows', () => {
    expect(allowedBy(z.literal('circle'), shape, 'kind')).toEqual({
      kind: 'choice',
      options: ['circle', 'square', 'oblong'],
    });
    expect(allowedBy(z.literal('circle'), shape.optional(), 'kind')).toMatchObject({
      options: ['circle', 'square', 'oblong'],
    });
    expect(allowedBy(z.boolean(), shape, 'radius')).toEqual({ kind: 'flag' });
    expect(allowedBy(z.boolean(), circle, 'kind')).toEqual({ kind: 'flag' });
  });
});

test('a form that is told by having no name adds none to the choice', () => {
  const shapeOrNone = z.discriminatedUnion('kind', [circle, z.strictObject({ kind: z.null() })]);
  expect(allowedBy(z.null(), shapeOrNone, 'kind')).toEqual({ kind: 'choice', options: ['circle'] });
  expect(keysAt(shapeOrNone, { kind: null }, [])).toEqual([]);
});

describe('the schema of a place', () => {
  const value = {
    shapes: [{ kind: 'circle' }, { kind: 'oblong' }, { kind: 'none' }, 7],
    reasons: { a: 'b' },
    size: null,
  };
  const allowedAt = (...place: readonly (string | number)[]) => {
    const found = schemaAt(toy, value, place);
    return found === undefined ? undefined : allowedBy(found);
  };

  test('is the schema itself at no step, and of each key, list, record and form after one or more', () => {
    expect(allowedAt()).toEqual({ kind: 'group' });
    expect(allowedAt('shapes')).toEqual({ kind: 'list', least: 1, most: 3 });
    expect(allowedAt('shapes', 0, 'radius')).toMatchObject({ kind: 'number', least: null });
    expect(allowedAt('shapes', 1, 'side')).toEqual({ kind: 'number', least: 1, most: 9, multipleOf: 0.25 });
    expect(allowedAt('reasons', 'anything')).toEqual({ kind: 'text', least: 0, most: 5 });
    expect(allowedAt('note')).toEqual({ kind: 'text', least: 0, most: null });
    expect(allowedAt('size', 'width')).toMatchObject({ kind: 'number', least: 0, multipleOf: 1 });
    expect(allowedAt('upper')).toEqual({ kind: 'text', least: 0, most: null });
  });

  test('of a form that none of them is, or of what is no form at all, is that of the first', () => {
    for (const index of [2, 3, 4]) {
      expect(allowedAt('shapes', index, 'radius')).toMatchObject({ kind: 'number', least: null });
      expect(allowedAt('shapes', index, 'side')).toBeUndefined();
    }
  });

  test('where there can be nothing is none, whatever every object has', () => {
    expect(allowedAt('shape')).toBeUndefined();
    expect(allowedAt('toString')).toBeUndefined();
    expect(allowedAt('note', 'length')).toBeUndefined();
    expect(allowedAt('shapes', 0, 'radius', 'more', 'still')).toBeUndefined();
  });

  test('has the keys of its group, of a form that is named those of the form, and otherwise none', () => {
    expect(keysAt(toy, value, [])).toEqual(['shapes', 'reasons', 'note', 'size', 'upper']);
    expect(keysAt(toy, value, ['size'])).toEqual(['width']);
    expect(keysAt(toy, value, ['shapes', 1])).toEqual(['kind', 'side']);
    for (const place of [['shapes'], ['shapes', 2], ['shapes', 3], ['reasons'], ['nothing']])
      expect([place, keysAt(toy, value, place)]).toEqual([place, []]);
  });
});
