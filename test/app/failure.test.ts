import { expect, test } from 'vitest';
import { failureOf, isFrame } from '../../app/failure.ts';

test('what is told of an error is its kind and the places in the program, and nothing that its message quotes', () => {
  const error = new RangeError('title "Secret case"\n    at the third line of the message');
  const { name, frames } = failureOf(error);
  expect(name).toBe('RangeError');
  expect(frames[0]).toContain('failure.test.ts');
  expect(frames.length).toBeGreaterThan(1);
  expect(frames.length).toBeLessThanOrEqual(20);
  expect(frames.every(isFrame)).toBe(true);
  expect(JSON.stringify(failureOf(error))).not.toMatch(/Secret|third line/);
});

test('whatever is thrown has a kind, and a name that was made up is none', () => {
  expect(failureOf('text')).toEqual({ name: 'string', code: '', frames: [] });
  expect(failureOf(undefined)).toEqual({ name: 'undefined', code: '', frames: [] });
  const odd = Object.assign(new Error('x'), { name: 'Secret case of ours', stack: 'at x\nno place' });
  expect(failureOf(odd)).toEqual({ name: 'Error', code: '', frames: [] });
});

test('the system’s own word is told, and nothing that only looks like one', () => {
  expect(failureOf(Object.assign(new Error('x'), { code: 'ENOSPC' })).code).toBe('ENOSPC');
  for (const code of ['Secret case', 'enospc', 7, 'X'.repeat(40)])
    expect(failureOf(Object.assign(new Error('x'), { code })).code).toBe('');
});
