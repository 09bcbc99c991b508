import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { temporaryFolder } from '../support/temporary-folder.ts';

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

interface Figures {
  readonly microseconds: number;
  /** Milliseconds for 10,000 trials, by what was done. */
  readonly parts: Readonly<Record<string, number>>;
}

interface Timed {
  readonly name: string;
  readonly microseconds: number;
}

/**
 * The same 10,000 trials of the base case by the product's kernel, by C with vector instructions and by NumPy, each in a process of
 * its own on one core; then the parts of a live run.
 */
export async function benchTrials(): Promise<void> {
  const folder = await temporaryFolder();
  try {
    const at = (name: string) => join(folder.path, name);
    await bundle('figures', folder.path);
    await bundle('worker', folder.path);
    const own = [at('figures.mjs'), at('rows'), at('ours'), at('worker.mjs')];
    const { microseconds, parts }: Figures = JSON.parse(execFileSync(process.execPath, own, { encoding: 'utf8' }));
    const peers = [byC(folder.path), byNumPy(folder.path)];
    const found = peers.filter((peer) => typeof peer !== 'string');
    for (const { name } of found) agree(at('ours'), at(name), name);
    console.log(
      'a trial of the base case, nine drivers: NPV, payback and peak funding, one core, median of five rounds',
    );
    for (const peer of [{ name: 'Outlay', microseconds }, ...peers]) {
      console.log(typeof peer === 'string' ? peer : line(peer, microseconds));
    }
    console.log('10,000 trials, one thread but where it says two, milliseconds:');
    for (const [name, ms] of Object.entries(parts)) console.log(`  ${ms.toFixed(2).padStart(7)}  ${name}`);
  } finally {
    await folder.remove();
  }
}

/** One file, as in the product, whose constants the compiler sees. */
async function bundle(name: 'figures' | 'worker', folder: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: {
        input: { [name]: here(`trial-${name}.ts`) },
        // Constants at the top stay constants, so that the compiler knows their values.
        output: { entryFileNames: '[name].mjs', topLevelVar: false },
      },
    },
  });
}

const line = ({ name, microseconds }: Timed, ours: number): string =>
  `  ${name.padEnd(8)} ${microseconds.toFixed(3)} µs, ${Math.round(1e6 / microseconds)} trials/s, ${(microseconds / ours).toFixed(2)} × Outlay’s time`;

function byC(folder: string): Timed | string {
  const program = join(folder, 'peer');
  try {
    execFileSync('gcc', ['-Ofast', '-march=native', here('peers/trials.c'), '-o', program, '-lm'], { stdio: 'ignore' });
  } catch {
    return '  C        left out: there is no gcc here that compiles it';
  }
  return timed('C', program, [], folder);
}

function byNumPy(folder: string): Timed | string {
  try {
    execFileSync('python3', ['-c', 'import numpy'], { stdio: 'ignore' });
  } catch {
    return '  NumPy    left out: there is no Python with NumPy here';
  }
  return timed('NumPy', 'python3', [here('peers/trials.py')], folder);
}

const timed = (name: string, program: string, first: readonly string[], folder: string): Timed => ({
  name,
  microseconds: Number(
    execFileSync(program, [...first, join(folder, 'rows'), join(folder, name)], { encoding: 'utf8' }),
  ),
});

const numbersIn = (path: string): Float64Array => new Float64Array(new Uint8Array(readFileSync(path)).buffer);

/** Figures of different models are not compared. */
function agree(oursPath: string, theirsPath: string, name: string): void {
  const [ours, theirs] = [numbersIn(oursPath), numbersIn(theirsPath)];
  const isSame = ours.every((npv, trial) => Math.abs(npv - (theirs[trial] ?? 0)) <= 1e-6 * Math.max(1, Math.abs(npv)));
  if (!isSame || ours.length !== theirs.length) throw new Error(`${name} has another NPV on the same rows`);
}
