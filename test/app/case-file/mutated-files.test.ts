import { expect, test } from 'vitest';
import { expectKeptPromises } from '../../support/mutated-files/expect-kept-promises.ts';
import { mutantOf } from '../../support/mutated-files/mutant.ts';

test('2,000 damaged files: none crashes, none hangs, none opens as another case without a word', async () => {
  const { json, fates } = await expectKeptPromises(1, 2000);
  // Damage that is all seen at once, or never, would prove nothing.
  expect(json).toBeGreaterThan(600);
  for (const count of Object.values(fates)) expect(count).toBeGreaterThan(20);
}, 30_000);

test('a damaged file can be made again from its seed and its number, whatever was made before it', () => {
  const numbers = [...Array(300).keys()];
  const forwards = numbers.map((number) => mutantOf(1, number));
  const backwards = numbers.toReversed().map((number) => mutantOf(1, number));
  expect(backwards.toReversed()).toEqual(forwards);
});
