import { expect, test } from 'vitest';
import { electronCurrency } from '../../../electron/packaging/electron-is-current.ts';

const published = [
  '42.0.1',
  '43.2.0',
  '44.1.0',
  '44.10.2',
  '44.9.9',
  '45.4.0',
  '45.4.1',
  '46.0.0-beta.3',
  '46.0.0-nightly.1',
];
const current = { kind: 'current' } as const;
const outdated = (newest: string) => ({ kind: 'outdated', newest }) as const;

test.each([
  ['the newest', '45.4.1', current],
  ['the newest of an older major that is still mended', '44.10.2', current],
  ['the oldest major that is still mended', '43.2.0', current],
  ['one that is behind in its major', '45.4.0', outdated('45.4.1')],
  ['one that is behind by number, though not by the alphabet', '44.9.9', outdated('44.10.2')],
  ['a major that is no longer mended', '42.0.1', outdated('45.4.1')],
])('%s', (_what, pinned, currency) => {
  expect(electronCurrency(pinned, published)).toEqual(currency);
});
