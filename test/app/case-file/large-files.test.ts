import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { workedCase } from '../../../app/document/worked-case.ts';
import { loadCase } from '../../../app/terminal/load-case.ts';
import { type TemporaryFolder, temporaryFolder } from '../../support/temporary-folder.ts';
import { isLarge } from './bad-files/bad-file.ts';
import * as brokenRules from './bad-files/broken-rules.ts';
import * as notJson from './bad-files/not-json.ts';
import { notOurs } from './bad-files/not-ours.ts';
import { notText } from './bad-files/not-text.ts';
import { oddButGood } from './bad-files/odd-but-good.ts';
import * as wrongKeys from './bad-files/wrong-keys.ts';
import * as wrongValues from './bad-files/wrong-values.ts';

/** The largest of the files of bad-files.test.ts and of those that look odd. */
const badFiles = Object.values({ notText, notOurs, ...notJson, ...wrongKeys, ...wrongValues, ...brokenRules }).flat();

let folder: TemporaryFolder;
let file: string;
beforeEach(async () => {
  folder = await temporaryFolder();
  file = join(folder.path, 'case.outlay');
});
afterEach(() => folder.remove());

const afterName = (sentence: string) => sentence.replace(`${file}: `, '');

test.each(badFiles.filter(isLarge))('$name', { timeout: 30_000 }, async ({ content, says }) => {
  await writeFile(file, content);
  const loaded = await loadCase(file);
  expect(loaded.kind === 'refused' ? loaded.problems.map(afterName) : 'opened').toEqual(says);
});

test.each(oddButGood.filter(isLarge))(
  '$name, and opens all the same',
  { timeout: 30_000 },
  async ({ content, says }) => {
    await writeFile(file, content);
    const loaded = await loadCase(file);
    expect(loaded).toMatchObject({ kind: 'loaded', document: workedCase });
    expect(loaded.kind === 'loaded' && loaded.warnings.map(afterName)).toEqual(says);
  },
);
