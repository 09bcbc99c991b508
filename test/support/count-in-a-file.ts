// Run as a program: adds 1 to the number in a file, so many times. A save that finds another's number there begins again from that one.
import { readFile } from 'node:fs/promises';
import { durableSave } from '../../app/terminal/saving/durable-save.ts';
import { fingerprint } from '../../app/terminal/saving/fingerprint.ts';

const [path = '', times = '0'] = process.argv.slice(2);
let refused = 0;
for (let done = 0; done < Number(times); ) {
  const now = await readFile(path);
  const bytes = new TextEncoder().encode(String(Number(now) + 1));
  const result = await durableSave({ path, bytes, expected: fingerprint(now) });
  if (result.kind === 'saved') done++;
  else if (result.kind === 'failed' && result.problem.kind === 'changed-outside') refused++;
  else throw new Error(JSON.stringify(result));
}
process.stdout.write(String(refused));
