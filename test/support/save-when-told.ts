// Run as a program: says that it is ready, saves once when it is told to, and prints the result. What hinders it can come between.
import { once } from 'node:events';
import { isSaver, savers } from './savers.ts';

const [path = '', name, size = '0'] = process.argv.slice(2);
if (!isSaver(name)) throw new Error(`no such saver: ${name}`);
const bytes = new Uint8Array(Number(size)).fill(110);
process.stdout.write('ready\n');
await once(process.stdin, 'data');
process.stdout.write(`${JSON.stringify(await savers[name](path, bytes))}\n`);
process.exit();
