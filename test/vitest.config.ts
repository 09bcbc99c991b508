import { defineConfig } from 'vitest/config';
import { electronOfSources } from './support/checklist/electron-of-sources.ts';
import { repository } from './support/electron-here.ts';

const endToEnd = {
  root: repository,
  globalSetup: 'test/support/end-to-end-setup.ts',
  // What is waited for comes from workers and a browser, on a machine that is busy.
  expect: { poll: { timeout: 10_000 } },
};

export default defineConfig({
  test: {
    root: repository,
    projects: [
      {
        resolve: { alias: electronOfSources },
        test: {
          name: 'unit',
          root: repository,
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.{e2e,long,torture}.test.ts'],
        },
      },
      {
        test: {
          ...endToEnd,
          // Each file starts an app or a browser, and waits for it half of the time: three at once, on any machine.
          maxWorkers: 3,
          name: 'e2e',
          include: ['test/**/*.e2e.test.ts'],
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          ...endToEnd,
          // These measure, or make faults of the machine's: one after the other.
          fileParallelism: false,
          name: 'long',
          include: ['test/**/*.long.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        // By the hour; each says in its name how much it does.
        test: {
          name: 'torture',
          root: repository,
          include: ['test/**/*.torture.test.ts'],
          testTimeout: 6 * 3_600_000,
        },
      },
    ],
  },
});
