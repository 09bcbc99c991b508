// `npm run compare-savers`: ways to save a file under the same faults, as the table of docs/reliability.md. Printed, never asserted.
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CannotHere } from './support/cannot-here.ts';
import { fileSystems } from './support/cuttable-disk.ts';
import { hinderedSaves } from './support/hindered-save.ts';
import { killWhileSaving } from './support/kill-while-saving.ts';
import { cutPower } from './support/power-cuts.ts';
import { type Said, type Saver, savers } from './support/savers.ts';
import { smallDisk } from './support/small-disk.ts';
import { temporaryFolder } from './support/temporary-folder.ts';
import { type Ending, tollOf } from './support/versions.ts';

const kills = 300;
const cuts = 120;
const manifest: { readonly devDependencies: Readonly<Record<string, string>> } = JSON.parse(
  await readFile(new URL('../package.json', import.meta.url), 'utf8'),
);
const versions = manifest.devDependencies;
const contestants: readonly { readonly saver: Saver; readonly title: string }[] = [
  { saver: 'Outlay', title: 'Outlay' },
  { saver: 'write-file-atomic', title: `write-file-atomic ${versions['write-file-atomic']}` },
  { saver: 'atomically', title: `atomically ${versions.atomically}` },
  { saver: 'fs.writeFile', title: `fs.writeFile of Node ${process.versions.node}` },
];

const line = (cells: readonly string[]): void => console.log(`| ${cells.join(' | ')} |`);

/** A column of each way to save, and a row of each title. */
async function rows(titles: readonly string[], column: (saver: Saver) => Promise<readonly string[]>): Promise<void> {
  const columns: (readonly string[])[] = [];
  for (const { saver } of contestants) columns.push(await columnOrReason(() => column(saver)));
  for (const [row, title] of titles.entries()) line([title, ...columns.map((cells) => cells[row] ?? '')]);
}

async function columnOrReason(column: () => Promise<readonly string[]>): Promise<readonly string[]> {
  try {
    return await column();
  } catch (error) {
    if (error instanceof CannotHere) return [`not here: ${error.message}`];
    throw error;
  }
}

const tollTitles = (fault: string, times: number): readonly string[] => [
  `${fault}, ${times} times: whole, and no older than it said`,
  '… whole, but older than it had said was saved',
  '… torn, empty or missing',
  '… unfinished files left beside it',
];

function tollCells(endings: readonly Ending[]): readonly string[] {
  const { whole, broken, lost, left } = tollOf(endings);
  return [whole - lost, lost, broken, left].map(String);
}

const words = ({ kind, code }: Said): string => {
  if (kind === 'saved') return '“saved”';
  return kind === 'failed' ? `failed, ${code}` : `in its place but not flushed, ${code}`;
};

/** 200 KB onto a disk of 64 KB. */
async function filledUp(saver: Saver, folder: string): Promise<readonly string[]> {
  const mount = join(await mkdtemp(join(folder, 'full-')), 'disk');
  const disk = await smallDisk(mount);
  if (disk.kind === 'refused') throw new CannotHere(disk.why);
  try {
    const file = join(mount, 'case.outlay');
    await writeFile(file, 'old');
    const said = await savers[saver](file, new Uint8Array(200_000));
    const { length } = await readFile(file);
    return [words(said), length === 3 ? 'the old one' : `a fragment of ${length} bytes`];
  } finally {
    disk.unmount();
  }
}

async function unflushable(saver: Saver, folder: string): Promise<readonly string[]> {
  const fault = (at: number) => `error=EIO:when=${at}`;
  const runs = await hinderedSaves(folder, { saver, call: 'fsync', fault });
  const cell = (run: (typeof runs)[number] | undefined): string =>
    run === undefined ? 'makes none' : `${words({ kind: run.said ?? 'failed', code: run.code })}; ${run.content} file`;
  return [cell(runs[0]), cell(runs[1])];
}

const folder = await temporaryFolder();
try {
  line(['', ...contestants.map(({ title }) => title)]);
  line(['---', ...contestants.map(() => '---')]);
  await rows(['200 KB onto a disk of 64 KB: what it says', '… the file after it'], (saver) =>
    filledUp(saver, folder.path),
  );
  await rows(['first fsync fails: what it says; the file after it', '… second fsync fails'], (saver) =>
    unflushable(saver, folder.path),
  );
  await rows(tollTitles('killed', kills), async (saver) => tollCells(await killWhileSaving(saver, kills, folder.path)));
  for (const fileSystem of fileSystems) {
    await rows(tollTitles(`power cut, ${fileSystem}`, cuts), async (saver) =>
      tollCells(await cutPower({ fileSystem, saver, cuts }, folder.path)),
    );
  }
} finally {
  await folder.remove();
}
