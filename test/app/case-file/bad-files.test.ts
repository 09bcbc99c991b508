import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseCaseFile } from '../../../app/case-file/parse.ts';
import { workedCase } from '../../../app/document/worked-case.ts';
import { fileProblemSentence } from '../../../app/messages/file-problems.ts';
import { loadCase } from '../../../app/terminal/load-case.ts';
import { readRegularFile } from '../../../app/terminal/read-file.ts';
import { asNobody } from '../../support/as-nobody.ts';
import { sentencesOf } from '../../support/changed-case.ts';
import { type TemporaryFolder, temporaryFolder } from '../../support/temporary-folder.ts';
import { isLarge } from './bad-files/bad-file.ts';
import * as brokenRules from './bad-files/broken-rules.ts';
import { notFiles } from './bad-files/not-files.ts';
import * as notJson from './bad-files/not-json.ts';
import { notOurs } from './bad-files/not-ours.ts';
import { notText } from './bad-files/not-text.ts';
import { oddButGood } from './bad-files/odd-but-good.ts';
import * as wrongKeys from './bad-files/wrong-keys.ts';
import * as wrongValues from './bad-files/wrong-values.ts';

const themes = { notText, notOurs, ...notJson, ...wrongKeys, ...wrongValues, ...brokenRules };
const badFiles = Object.values(themes).flat();

let folder: TemporaryFolder;
let file: string;
beforeEach(async () => {
  folder = await temporaryFolder();
  file = join(folder.path, 'case.outlay');
});
afterEach(() => folder.remove());

const namesOfPrototypes = () => [Object, Array, String, Number].map(({ prototype }) => Reflect.ownKeys(prototype));
const untouched = namesOfPrototypes();
afterEach(() => expect(namesOfPrototypes()).toEqual(untouched));

const afterName = (sentence: string) => sentence.replace(`${file}: `, '');

describe.each(Object.entries(themes))('%s', (_, files) => {
  test.each(files.filter((one) => !isLarge(one)))('$name', async ({ content, says }) => {
    await writeFile(file, content);
    const loaded = await loadCase(file);
    expect(loaded.kind === 'refused' ? loaded.problems.map(afterName) : 'opened').toEqual(says);
  });
});

describe('what is no file to be read', () => {
  test.each(notFiles)('$name', { timeout: 2000 }, async ({ make, says, asNobody: isNobody }) => {
    const path = (await make(file)) ?? file;
    const read = await (isNobody ? asNobody(() => readRegularFile(path)) : readRegularFile(path));
    const said =
      read.kind === 'failed'
        ? [fileProblemSentence(read.problem)]
        : sentencesOf(parseCaseFile(read.bytes)).map((sentence) => `${basename(path)}: ${sentence}`);
    expect(said).toEqual([says]);
  });
});

describe('a file that looks odd opens all the same', () => {
  test.each(oddButGood.filter((one) => !isLarge(one)))('$name', { timeout: 30_000 }, async ({ content, says }) => {
    await writeFile(file, content);
    const loaded = await loadCase(file);
    expect(loaded).toMatchObject({ kind: 'loaded', document: workedCase });
    expect(loaded.kind === 'loaded' && loaded.warnings.map(afterName)).toEqual(says);
  });
});

describe('the sentences', () => {
  const all = [...badFiles.flatMap(({ says }) => says), ...notFiles.map(({ says }) => says)];

  test('are of at least 250 bad files, no two of one name', () => {
    const names = [...badFiles, ...notFiles].map(({ name }) => name);
    expect(names.length).toBeGreaterThanOrEqual(250);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(badFiles.map(({ content }) => content)).size).toBe(badFiles.length);
  });

  test('can be read: no more than 300 letters, none of them invisible, no words of a programmer', () => {
    for (const sentence of all) {
      expect(sentence.length).toBeLessThan(300);
      expect(sentence).toMatch(/^[^\p{C}\p{Zl}\p{Zp}]+$/u);
      expect(sentence).not.toMatch(/undefined is|\[object|NaN is outside|does not go with the rest/);
    }
  });
});
