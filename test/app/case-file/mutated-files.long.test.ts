import { test } from 'vitest';
import { expectKeptPromises } from '../../support/mutated-files/expect-kept-promises.ts';

test('100,000 damaged files: none crashes, none hangs, none opens as another case without a word', async () => {
  await expectKeptPromises(2, 100_000);
});
