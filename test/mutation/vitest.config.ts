import { defineConfig } from 'vitest/config';
import { electronOfSources } from '../support/checklist/electron-of-sources.ts';
import { repository } from '../support/electron-here.ts';

/** The quick tests of what is mutated. What goes on in other processes is not seen from here, so those that start some are left out. */
export default defineConfig({
  resolve: { alias: electronOfSources },
  test: {
    root: repository,
    include: [
      'test/electron/*.test.ts',
      'test/electron/{files,ipc,journal,protection,windows}/*.test.ts',
      'test/app/case-file/*.test.ts',
      'test/app/terminal/read-file.test.ts',
      'test/app/content-security-policy.test.ts',
      'test/shared/model/{measures,vectors}.test.ts',
    ],
    exclude: [
      'test/**/*.{e2e,long,torture}.test.ts',
      'test/**/{two-processes,every-call-of-a-save,killed-while-saving,mutated-files,hostile-files,round-trip}.test.ts',
    ],
  },
});
