import { join } from 'node:path';

/** Tests that run the shell's sources give them, for Electron, one that only takes notes: for all of them alike, no module is mocked. */
export const electronOfSources = [{ find: /^electron$/, replacement: join(import.meta.dirname, 'source-electron.ts') }];
