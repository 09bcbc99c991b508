import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprint } from '../../../app/terminal/saving/fingerprint.ts';
import { Documents, saveOutcome } from '../../../electron/files/documents.ts';
import { type TemporaryFolder, temporaryFolder } from '../../support/temporary-folder.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

let folder: TemporaryFolder;
let file: string;
beforeEach(async () => {
  folder = await temporaryFolder();
  file = join(folder.path, 'case.outlay');
  await writeFile(file, 'version 0');
});
afterEach(() => folder.remove());

async function opened(documents: Documents) {
  const outcome = await documents.open(file);
  if (outcome.kind !== 'opened') throw new Error(outcome.kind);
  return outcome.file;
}

test('the page learns a file’s name and content, not its place', async () => {
  const outcome = await new Documents().open(file);
  expect(outcome).toMatchObject({ kind: 'opened', file: { name: 'case.outlay' }, bytes: bytesOf('version 0') });
  expect(JSON.stringify(outcome)).not.toContain(folder.path);
});

test('a file can be saved again and again', async () => {
  const documents = new Documents();
  const ref = await opened(documents);
  for (const text of ['one', 'two', 'three'])
    expect(await documents.save(ref, bytesOf(text))).toEqual({ kind: 'saved', file: ref, name: 'case.outlay' });
  expect(await readFile(file, 'utf8')).toBe('three');
});

test('fifty saves at once go one after the other; the last one asked for stays', async () => {
  const documents = new Documents();
  const ref = await opened(documents);
  const texts = Array.from({ length: 50 }, (_, index) => `version ${index}`);
  const outcomes = await Promise.all(texts.map((text) => documents.save(ref, bytesOf(text))));
  expect(outcomes.every((outcome) => outcome.kind === 'saved')).toBe(true);
  expect(await readFile(file, 'utf8')).toBe('version 49');
  expect(await readdir(folder.path)).toEqual(['case.outlay']);
});

test('of two windows on one file the second to save is refused; nobody’s work is lost', async () => {
  const [here, there] = [new Documents(), new Documents()];
  const [mine, theirs] = [await opened(here), await opened(there)];
  expect(await here.save(mine, bytesOf('mine'))).toMatchObject({ kind: 'saved' });
  expect(await there.save(theirs, bytesOf('theirs'))).toMatchObject({ problem: { kind: 'changed-outside' } });
  expect(await readFile(file, 'utf8')).toBe('mine');
});

test('after a refused save, putting the file back makes it savable again', async () => {
  const documents = new Documents();
  const ref = await opened(documents);
  await writeFile(file, 'someone else');
  expect(await documents.save(ref, bytesOf('mine'))).toMatchObject({ problem: { kind: 'changed-outside' } });
  await writeFile(file, 'version 0');
  expect(await documents.save(ref, bytesOf('mine'))).toMatchObject({ kind: 'saved' });
});

test('told of someone else’s version, the user may write over it, and over nothing that came later', async () => {
  const documents = new Documents();
  const ref = await opened(documents);
  await writeFile(file, 'theirs');
  expect(await documents.save(ref, bytesOf('mine'))).toMatchObject({ problem: { kind: 'changed-outside' } });
  await writeFile(file, 'theirs, later');
  expect(await documents.saveOver(ref, bytesOf('mine'))).toMatchObject({ problem: { kind: 'changed-outside' } });
  expect(await readFile(file, 'utf8')).toBe('theirs, later');
  expect(await documents.saveOver(ref, bytesOf('mine'))).toMatchObject({ kind: 'saved' });
  expect(await readFile(file, 'utf8')).toBe('mine');
  // What was agreed to is used up: the next change by someone else is asked about again.
  await writeFile(file, 'theirs, later');
  expect(await documents.saveOver(ref, bytesOf('mine'))).toMatchObject({ problem: { kind: 'changed-outside' } });
});

test('their version can be read instead; the window that does not take it still can’t write over it unasked', async () => {
  const documents = new Documents();
  const ref = await opened(documents);
  await writeFile(file, 'theirs');
  const outcome = await documents.reopen(ref);
  expect(outcome).toMatchObject({ kind: 'opened', bytes: bytesOf('theirs') });
  expect(await documents.save(ref, bytesOf('mine'))).toMatchObject({ problem: { kind: 'changed-outside' } });
  if (outcome.kind !== 'opened') throw new Error(outcome.kind);
  expect(await documents.save(outcome.file, bytesOf('ours'))).toMatchObject({ kind: 'saved' });
  expect(await documents.reopen({ id: 'made up', name: 'case.outlay' })).toMatchObject({
    problem: { kind: 'unknown-file' },
  });
});

test('a file that is not there is told by its name, and stays unopened', async () => {
  expect(await new Documents().open(join(folder.path, 'gone.outlay'))).toEqual({
    kind: 'failed',
    problem: { kind: 'not-found', name: 'gone.outlay', code: 'ENOENT' },
  });
});

test('a save that the disk has not confirmed is told as such, and not as saved', () => {
  const written = fingerprint(bytesOf('x'));
  const named = { file: { id: '1', name: 'a.outlay' }, name: 'a.outlay' };
  expect(saveOutcome({ kind: 'not-durable', written, code: 'EIO' }, named)).toEqual({
    kind: 'failed',
    problem: { kind: 'not-durable', name: 'a.outlay', code: 'EIO' },
  });
  expect(saveOutcome({ kind: 'saved', written, code: '' }, named)).toEqual({ kind: 'saved', ...named });
});

test('an id that was made up, or is another window’s, names no file', async () => {
  const [here, there] = [new Documents(), new Documents()];
  const theirs = await opened(there);
  for (const ref of [{ id: file, name: 'case.outlay' }, theirs])
    expect(await here.save(ref, bytesOf('x'))).toMatchObject({ problem: { kind: 'unknown-file' } });
  expect(await readFile(file, 'utf8')).toBe('version 0');
});
