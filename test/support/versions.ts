import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { errorCode } from '../../app/terminal/file-problem.ts';

const lines = 10_000;

/** A file in which every line tells the version: one that holds two of them, or is cut off, shows. */
export const bytesOfVersion = (version: number): Uint8Array => new TextEncoder().encode(`${version}\n`.repeat(lines));

/** What a program that saved version after version left behind when it was stopped. */
export interface Ending {
  /** The last version that it had said was saved. */
  readonly acknowledged: number;
  readonly found: number | 'torn' | 'empty' | 'missing';
  /** Files beside it that it had not finished. */
  readonly left: number;
}

export async function endingOf(path: string, acknowledged: number): Promise<Ending> {
  const left = (await readdir(dirname(path))).filter((name) => name !== basename(path)).length;
  return { acknowledged, found: await versionIn(path), left };
}

async function versionIn(path: string): Promise<Ending['found']> {
  try {
    const text = await readFile(path, 'latin1');
    if (text === '') return 'empty';
    const version = /^\d+(?=\n)/.exec(text)?.[0];
    return version !== undefined && text === `${version}\n`.repeat(lines) ? Number(version) : 'torn';
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return 'missing';
    throw error;
  }
}

const isWhole = ({ found }: Ending): boolean => typeof found === 'number';
const isOlder = ({ found, acknowledged }: Ending): boolean => typeof found === 'number' && found < acknowledged;

/** Endings that no save may have. */
export const unsound = (endings: readonly Ending[]): readonly Ending[] =>
  endings.filter((ending) => !isWhole(ending) || isOlder(ending));

export interface Toll {
  readonly whole: number;
  /** Torn, empty or missing. */
  readonly broken: number;
  /** Whole, but older than what was acknowledged. */
  readonly lost: number;
  readonly left: number;
}

export const tollOf = (endings: readonly Ending[]): Toll => ({
  whole: endings.filter(isWhole).length,
  broken: endings.filter((ending) => !isWhole(ending)).length,
  lost: endings.filter(isOlder).length,
  left: endings.reduce((sum, { left }) => sum + left, 0),
});
