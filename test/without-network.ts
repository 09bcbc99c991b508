// Runs a command, the tests, where there is no network at all; says so where the system does not allow that.
import { spawnSync } from 'node:child_process';
import { findBrowser } from './support/find-browser.ts';

const [command = '', ...args] = process.argv.slice(2);
// A browser may have to be installed, and that needs the network.
const environment = { ...process.env, OUTLAY_CHROMIUM: findBrowser() };

/** Root may leave the network; others first become root in a namespace of their own, where the kernel lets them. */
const leaving = process.getuid?.() === 0 ? ['-n'] : ['-rn'];
const loopUp = 'ip link set lo up';
const canLeave = spawnSync('unshare', [...leaving, 'sh', '-c', loopUp], { stdio: 'ignore' }).status === 0;

if (!canLeave) console.log('This system does not let us leave the network (unshare and ip); the tests run with it.');
const [program, parameters] = canLeave
  ? ['unshare', [...leaving, 'sh', '-c', `${loopUp} && exec "$@"`, 'sh', command, ...args]]
  : [command, args];
const { status } = spawnSync(program, parameters, {
  stdio: 'inherit',
  env: environment,
  shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;
