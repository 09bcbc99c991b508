import { defineConfig } from 'vitest/config';
import { electronOfSources } from '../support/checklist/electron-of-sources.ts';
import { repository } from '../support/electron-here.ts';
import { QuickFirst } from './quick-first.ts';

const inShort = {
  root: repository,
  // Counting what is met makes some tests three times as slow.
  testTimeout: 20_000,
  setupFiles: 'test/mutation/properties-in-short.ts',
  // It lies among the dependencies, which are read-only here: after a new one was installed it could not be cleared, and the run broke off.
  fsModuleCache: false,
};
const elsewhere = 'test/**/*.{e2e,long,torture}.test.ts';

/** The quick tests of what is mutated. What goes on in other processes is not seen from here, so tests that start some are left out. */
export default defineConfig({
  test: {
    root: repository,
    fsModuleCache: false,
    sequence: { sequencer: QuickFirst },
    projects: [
      {
        resolve: { alias: electronOfSources },
        test: {
          ...inShort,
          name: 'shell',
          include: [
            'test/electron/*.test.ts',
            'test/electron/{files,ipc,journal,protection,windows}/*.test.ts',
            'test/app/terminal/saving/*.test.ts',
          ],
          exclude: [elsewhere, 'test/**/{two-processes,every-call-of-a-save,killed-while-saving}.test.ts'],
        },
      },
      {
        test: {
          ...inShort,
          name: 'case and model',
          include: [
            'test/app/case-file/*.test.ts',
            'test/app/terminal/{read-file,file-problem}.test.ts',
            'test/app/content-security-policy.test.ts',
            'test/shared/model/*.test.ts',
          ],
          exclude: [elsewhere, 'test/**/{mutated-files,hostile-files,large-files,round-trip,laws}.test.ts'],
          // They share nothing that a test changes; the process is a new one for each mutant all the same.
          isolate: false,
        },
      },
    ],
  },
});
