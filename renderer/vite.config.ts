import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { type BuildEnvironmentOptions, defineConfig, type Plugin } from 'vite';
import { developmentPageHeaders, headersOf } from '../app/content-security-policy.ts';
import { firstLoadBudget } from './build/first-load-budget.ts';
import { spokenLanguagesOnly } from './build/spoken-languages-only.ts';
import { startChunk } from './build/start-chunk.ts';
import { thisBuild } from './build/this-build.ts';

const inRepository = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** A single file for Electron or Node: everything is bundled, so nothing is looked up in node_modules at run time. */
const singleFile = (file: { from: string; to: string; format: 'es' | 'cjs'; target: string; external: string[] }) => ({
  consumer: 'server' as const,
  resolve: { noExternal: true as const },
  build: {
    outDir: inRepository('out'),
    emptyOutDir: false,
    copyPublicDir: false,
    ssr: true,
    target: file.target,
    minify: false,
    rolldownOptions: {
      platform: 'node',
      external: [...file.external, /^node:/],
      input: inRepository(file.from),
      output: { format: file.format, entryFileNames: file.to, codeSplitting: false },
    },
  } satisfies BuildEnvironmentOptions,
});

/** Each file with the headers that Electron's edition serves it with. */
const servedWithPolicy: Plugin = {
  name: 'served-with-policy',
  configurePreviewServer: ({ middlewares }) => {
    middlewares.use(({ url = '' }, response, next) => {
      for (const [name, value] of Object.entries(headersOf(url))) response.setHeader(name, value);
      next();
    });
  },
};

export default defineConfig({
  root: inRepository('renderer'),
  base: './',
  // An address that is not a file is an error here, not another page of one big page.
  appType: 'mpa',
  plugins: [react(), spokenLanguagesOnly, thisBuild, servedWithPolicy, firstLoadBudget],
  // Constants at the top stay constants: the trial kernel takes a quarter longer where its compiler does not know their values.
  worker: { format: 'es', rolldownOptions: { output: { topLevelVar: false } } },
  server: { host: '127.0.0.1', port: 5173, cors: false, headers: developmentPageHeaders },
  // Without headers of its own it would take those of development.
  preview: { host: '127.0.0.1', cors: false, headers: {} },
  builder: {},
  environments: {
    client: {
      build: {
        outDir: inRepository('out/renderer'),
        emptyOutDir: true,
        // The window, and the page without one that draws for the terminal.
        rolldownOptions: {
          input: ['index', 'drawing-room'].map((page) => inRepository(`renderer/${page}.html`)),
          output: { codeSplitting: { groups: [startChunk(inRepository('renderer/main.tsx'))] } },
        },
        target: 'chrome150',
        // Named in the page, so that they are fetched together and not one after the other.
        modulePreload: { polyfill: false },
        // A small font written into the style sheet would be a data: address, which the page may not load.
        assetsInlineLimit: 0,
        chunkSizeWarningLimit: 900,
      },
    },
    main: singleFile({
      from: 'electron/main.ts',
      to: 'main.js',
      format: 'es',
      target: 'node24',
      external: ['electron'],
    }),
    // A sandboxed preload has to be one CommonJS file.
    preload: singleFile({
      from: 'electron/preload.ts',
      to: 'preload.cjs',
      format: 'cjs',
      target: 'chrome150',
      external: ['electron'],
    }),
    // `npm start` has to run on a Node that can't read TypeScript by itself.
    start: singleFile({
      from: 'electron/start.ts',
      to: 'start.js',
      format: 'es',
      target: 'node20.19',
      external: ['vite'],
    }),
  },
});
