// Run as a program: says that it is ready, saves once when it is told to, and prints the result. What hinders it can come between.
import { once } from 'node:events';
import { durableSave } from '../../electron/files/durable-save.ts';

const [path = '', size = '0'] = process.argv.slice(2);
const bytes = new Uint8Array(Number(size)).fill(110);
process.stdout.write('ready\n');
await once(process.stdin, 'data');
process.stdout.write(`${JSON.stringify(await durableSave({ path, bytes, expected: null }))}\n`);
process.exit();
