import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// Before anything else is loaded: a loop over two hundred scenarios starts two hundred times.
enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/outlay-terminal'));
const { run } = await import('./run.ts');

// A reader that has seen enough (`| head`) closes the pipe; that is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

const { code, out, err } = await run(process.argv.slice(2));
process.stderr.write(err);
process.stdout.write(out);
process.exitCode = code;
