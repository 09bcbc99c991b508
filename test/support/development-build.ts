import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBuilder, preview } from 'vite';
import { viteConfig } from '../../electron/runner/repository.ts';

/** The page as `npm run dev` serves it, with what is only there: built once instead of file by file, into a folder of its own. */
export async function developmentBuild(): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const outDir = mkdtempSync(join(tmpdir(), 'outlay-development-'));
  const common = {
    configFile: viteConfig,
    mode: 'development',
    logLevel: 'silent',
    environments: { client: { build: { outDir, minify: false } } },
  } as const;
  const builder = await createBuilder(common);
  const { client } = builder.environments;
  if (client === undefined) throw new Error('vite.config.ts has lost the page');
  await builder.build(client);
  const server = await preview({ ...common, preview: { port: 0, open: false } });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('nothing is served');
  const close = async () => {
    await server.close();
    await rm(outDir, { recursive: true });
  };
  return { url, close };
}
