import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { TestContext } from 'vitest';
import { CannotHere, skippedWhereImpossible } from './cannot-here.ts';
import type { Said, Saver } from './savers.ts';

const program = join(import.meta.dirname, 'save-when-told.ts');

/** The system calls that a save makes on files, by what Node makes of them on Linux. */
export const fileCalls = [
  'openat',
  'statx',
  'readlink',
  'lstat',
  'read',
  'pread64',
  'write',
  'pwrite64',
  'fsync',
  'chmod',
  'fchmod',
  'chown',
  'fchown',
  'rename',
  'close',
  'unlink',
  'getdents64',
] as const;
export type FileCall = (typeof fileCalls)[number];

const oldContent = 'old';
const newSize = 50_000;

export interface HinderedSave {
  /** What the save said of itself; null where the process died before it could. */
  readonly said: Said['kind'] | null;
  readonly code: string;
  readonly content: 'old' | 'new' | 'torn';
  /** Whether the hindrance struck; not where the save made fewer such calls. */
  readonly struck: boolean;
  /** Temporary files that it left beside the file. */
  readonly left: number;
}

/**
 * Saves over a file, in a folder of its own, in a process of its own to which strace is attached just before: what it counts begins with the save. One
 * thread does all file calls, because it counts by thread.
 */
async function hinderedSave(folder: string, { saver, call, fault }: Hindrance, at: number): Promise<HinderedSave> {
  const own = await mkdtemp(join(folder, 'save-'));
  const file = join(own, 'case.outlay');
  await writeFile(file, oldContent);
  const env = { ...process.env, UV_THREADPOOL_SIZE: '1' };
  const child = spawn(process.execPath, [program, file, saver, String(newSize)], {
    env,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  let output = '';
  child.stdout.on('data', (text) => {
    output += text;
  });
  const closed = once(child, 'close');
  await once(child.stdout, 'data');
  const log = `${own}.calls`;
  const tracer = spawn(
    'strace',
    ['-f', '-o', log, '-e', `trace=${call}`, '-e', `inject=${call}:${fault(at)}`, '-p', String(child.pid)],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const detached = new Promise((resolve) => tracer.on('close', resolve));
  const said = await firstWordOf(tracer);
  if (!said.includes('attached')) {
    child.kill('SIGKILL');
    throw new CannotHere(said);
  }
  child.stdin.on('error', () => undefined);
  child.stdin.write('now\n');
  await closed;
  await detached;
  const line = /^\{.*\}$/m.exec(output)?.[0];
  const result: Said | null = line === undefined ? null : JSON.parse(line);
  return {
    said: result?.kind ?? null,
    code: result?.code ?? '',
    content: contentOf(await readFile(file)),
    left: (await readdir(own)).length - 1,
    struck: /\(INJECTED\)|\+\+\+ killed by SIGKILL/.test(await readFile(log, 'utf8')),
  };
}

/** What strace says first, or why it could not be started. */
const firstWordOf = (tracer: ChildProcessByStdio<null, null, Readable>): Promise<string> =>
  new Promise((resolve) => {
    tracer.stderr.once('data', (text) => resolve(String(text)));
    tracer.once('error', (error) => resolve(error.message));
  });

export interface Hindrance {
  readonly saver: Saver;
  readonly call: FileCall;
  /** In the words of strace, at the call of that number. */
  readonly fault: (at: number) => string;
}

/** The save hindered at its first such call, its second, and so on until it makes no more. */
export async function hinderedSaves(folder: string, hindrance: Hindrance): Promise<readonly HinderedSave[]> {
  const runs: HinderedSave[] = [];
  for (let at = 1; ; at++) {
    const run = await hinderedSave(folder, hindrance, at);
    if (!run.struck) return runs;
    runs.push(run);
  }
}

/** The same of Outlay's saves, for a test. */
export const hinderedRuns = (
  context: TestContext,
  folder: string,
  call: FileCall,
  fault: Hindrance['fault'],
): Promise<readonly HinderedSave[]> =>
  skippedWhereImpossible(context, () => hinderedSaves(folder, { saver: 'Outlay', call, fault }));

function contentOf(bytes: Uint8Array): HinderedSave['content'] {
  if (new TextDecoder().decode(bytes) === oldContent) return 'old';
  return bytes.length === newSize && bytes.every((byte) => byte === 110) ? 'new' : 'torn';
}
