import type { Breach, RecordedShell } from './recorded-shell.ts';

/** An item of Electron's security checklist (docs/tutorial/security.md in its repository, by its numbers). */
export interface ChecklistItem {
  readonly number: number;
  readonly title: string;
  /** Throws where it does not hold. */
  readonly holds: (shell: RecordedShell) => void | Promise<void>;
  readonly breaches: readonly Breach[];
}

export const inMain = (what: string, from: string | RegExp, to: string): Breach => ({
  what,
  file: 'main.js',
  from,
  to,
});
export const inPreload = (what: string, from: string | RegExp, to: string): Breach => ({
  ...{ what, from, to },
  file: 'preload.cjs',
});
