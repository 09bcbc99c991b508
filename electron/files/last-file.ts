import { existsSync } from 'node:fs';
import type { Preferences } from '../../app/preferences/preferences.ts';
import type { RecentFiles } from './recent-files.ts';

/** The file that was open last, where the user wants it again and it is still there. */
export function lastFile(recent: RecentFiles, { reopenLast }: Preferences): string | null {
  const path = reopenLast ? recent.newest() : null;
  return existsSync(path ?? '') ? path : null;
}
