import { spawnSync } from 'node:child_process';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The terminal host as a user starts it, in a process of its own. */
export function runOutlay(...args: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['app/terminal/main.ts', ...args], {
    encoding: 'utf8',
    timeout: 10_000,
  });
  return { code: status, out: stdout, err: stderr };
}
