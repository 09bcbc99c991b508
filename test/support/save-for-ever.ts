// Run as a program: saves version after version to a file and says each number once it is saved, until it is killed.
import { durableSave } from '../../electron/files/durable-save.ts';

const [path = ''] = process.argv.slice(2);
for (let version = 0; ; version++) {
  const bytes = new TextEncoder().encode(`${version}\n`.repeat(10_000));
  const result = await durableSave({ path, bytes, expected: null });
  if (result.kind !== 'saved') throw new Error(JSON.stringify(result));
  process.stdout.write(`${version}\n`);
}
