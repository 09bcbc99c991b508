import { resolve } from 'node:path';

/** The folder of package.json. start.ts also runs as out/start.js, which lies as deep as electron/. */
export const repository = resolve(import.meta.dirname, import.meta.dirname.endsWith('runner') ? '../..' : '..');
export const viteConfig = resolve(repository, 'renderer/vite.config.ts');
