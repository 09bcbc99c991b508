// Run as a program: saves version after version to a file and says each number once it is saved, until it is stopped.
import { isSaver, savers } from './savers.ts';
import { bytesOfVersion } from './versions.ts';

const [path = '', name, first = '0'] = process.argv.slice(2);
if (!isSaver(name)) throw new Error(`no such saver: ${name}`);
for (let version = Number(first); ; version++) {
  const said = await savers[name](path, bytesOfVersion(version));
  if (said.kind !== 'saved') throw new Error(JSON.stringify(said));
  process.stdout.write(`${version}\n`);
}
