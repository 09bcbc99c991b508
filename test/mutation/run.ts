import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { repository } from '../support/electron-here.ts';
import { confined, isRoot, reachesBeyond } from './confined.ts';
import type { Report } from './report.ts';
import { reportFile } from './stryker.config.ts';
import { survivors } from './survivors/survivors.ts';
import { verdictOn } from './verdict.ts';

/** `npm run mutate`: makes the mutants, lets the tests at them and judges what came of it. Ends with 1 where that is not good enough. */
const report = join(repository, reportFile);
// Of an earlier run it would be judged in place of one that broke off.
rmSync(report, { force: true });
const stryker = join(repository, 'node_modules/@stryker-mutator/core/bin/stryker.js');
const config = join(repository, 'test/mutation/stryker.config.ts');
const started = Date.now();
const folder = join(repository, dirname(reportFile));
mkdirSync(folder, { recursive: true });
// Vite bundles its configuration into the one and keeps results in the other.
const passing = ['.vite-temp', '.vite'].map((name) => join(repository, 'node_modules', name));
if (isRoot() && reachesBeyond({ folder, passing })) {
  console.error(
    'Mutants would run as root and could change this machine, and unshare and mount do not keep them from it.',
  );
  process.exit(1);
}
const command = [process.execPath, stryker, 'run', config, ...process.argv.slice(2)];
const [program = '', ...rest] = confined({ folder, passing }, command);
const run = spawnSync(program, rest, { cwd: repository, stdio: 'inherit' });
if (run.status !== 0) process.exit(run.status ?? 1);

const { counts, complaints } = verdictOn(JSON.parse(readFileSync(report, 'utf8')) as Report, survivors);
console.log('group       mutants  killed  timeout  survived  no tests  broken   score');
for (const [name, { mutants, killed, timeout, survived, noCoverage, broken, score }] of counts) {
  const numbers = [mutants, killed, timeout, survived, noCoverage, broken];
  const widths = [7, 6, 7, 8, 8, 6];
  const cells = numbers.map((number, index) => String(number).padStart(widths[index] ?? 0));
  console.log([name.padEnd(10), ...cells, `${score.toFixed(1)} %`.padStart(7)].join('  '));
}
console.log(
  `In ${Math.round((Date.now() - started) / 1000)} seconds; each mutant in ${reportFile.replace('.json', '.html')}.`,
);
for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length === 0 ? 0 : 1;
