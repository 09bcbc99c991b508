import { type PreviewServer, preview } from 'vite';
import { viteConfig } from './repository.ts';

export interface BrowserEdition {
  readonly url: string;
  readonly close: () => Promise<void>;
}

export interface ServeOptions {
  readonly port: number;
  /** Take the next free port when this one is in use. */
  readonly orNext: boolean;
}

/** Serves out/renderer to this machine only, by Vite's preview server, with the headers that vite.config.ts gives it. */
export async function serveBrowserEdition({ port, orNext }: ServeOptions): Promise<BrowserEdition> {
  const server = await preview({
    configFile: viteConfig,
    logLevel: 'silent',
    preview: { host: '127.0.0.1', port, strictPort: !orNext, open: false },
  });
  return { url: addressOf(server), close: () => server.close() };
}

function addressOf(server: PreviewServer): string {
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('the preview server has no port');
  return `http://127.0.0.1:${address.port}/`;
}
