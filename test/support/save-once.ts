// Run as a program: saves so many bytes to a file and prints the result, for a test that has to hinder a whole process.
import { durableSave } from '../../app/terminal/saving/durable-save.ts';

const [path = '', size = '0'] = process.argv.slice(2);
const bytes = new Uint8Array(Number(size)).fill(110);
console.log(JSON.stringify(await durableSave({ path, bytes, expected: null })));
