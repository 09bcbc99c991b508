import type { PartialStrykerOptions } from '@stryker-mutator/api/core';
import { groups } from './groups.ts';

const built = 'out/mutation';
export const reportFile = `${built}/report.json`;

export default {
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  // Processes and not threads: a test that gives up its rights can do so for a whole process only.
  vitest: { configFile: 'test/mutation/vitest.config.ts', pool: 'forks' },
  mutate: Object.values(groups).flat(),
  coverageAnalysis: 'perTest',
  // It would be read with a compiler of its own, and there is nothing in it that these tests need.
  tsconfigFile: 'none.json',
  disableTypeChecks: false,
  concurrency: 2,
  timeoutMS: 4000,
  tempDirName: `${built}/sandbox`,
  ignorePatterns: ['out', 'dist', 'docs/images'],
  reporters: ['json', 'html', 'progress-append-only'],
  jsonReporter: { fileName: reportFile },
  htmlReporter: { fileName: `${built}/report.html` },
  allowEmpty: false,
  allowConsoleColors: false,
} satisfies PartialStrykerOptions & Record<string, unknown>;
