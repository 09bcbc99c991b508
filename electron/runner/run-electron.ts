import { spawn } from 'node:child_process';
import { commandWords } from '../../app/messages/commands.ts';
import { repository } from './repository.ts';

/** 'failed': it ended by itself before a window could have been used – a library is missing, the display refused. */
export type ElectronRun =
  | { readonly kind: 'ended'; readonly code: number }
  | { readonly kind: 'failed'; readonly reason: string };

const soon = 5_000;

export function runElectron(executable: string, args: readonly string[]): Promise<ElectronRun> {
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  if (asRoot) console.log(commandWords.start.asRoot);
  const child = spawn(executable, [...(asRoot ? ['--no-sandbox'] : []), repository, ...args], { stdio: 'inherit' });
  const started = Date.now();
  let stopped = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      stopped = true;
      child.kill(signal);
    });
  }
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ kind: 'failed', reason: error.message }));
    child.on('exit', (code, signal) => {
      const wrong = code !== 0 && !stopped;
      if (wrong && Date.now() - started < soon) resolve({ kind: 'failed', reason: signal ?? `exit code ${code}` });
      else resolve({ kind: 'ended', code: wrong ? (code ?? 1) : 0 });
    });
  });
}
