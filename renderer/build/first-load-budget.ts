import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** Bytes of script, as gzip leaves them, that may come before the window answers. */
const budget = 250_000;

/** Ends the build when the page's first scripts, with all that they ask for at once, have grown over the budget. */
export const firstLoadBudget: Plugin = {
  name: 'first-load-budget',
  // A build for development has React's own checks in it, and is given to nobody.
  apply: (_, { mode }) => mode === 'production',
  generateBundle(_, bundle) {
    const first = Object.values(bundle).find((one) => one.type === 'chunk' && one.isEntry && one.name === 'index');
    if (first === undefined) return;
    const sizes = new Map<string, number>();
    const add = (fileName: string): void => {
      const chunk = bundle[fileName];
      if (chunk?.type !== 'chunk' || sizes.has(fileName)) return;
      sizes.set(fileName, gzipSync(chunk.code).length);
      chunk.imports.forEach(add);
    };
    add(first.fileName);
    const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
    const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
    if (total <= budget) return this.info(`first load: ${kilobytes(total)} gzip of ${kilobytes(budget)}`);
    const largest = [...sizes].sort(([, one], [, other]) => other - one).slice(0, 5);
    const list = largest.map(([name, size]) => `${name} ${kilobytes(size)}`).join(', ');
    this.error(`The first load is ${kilobytes(total)} gzip, over its budget of ${kilobytes(budget)}: ${list}, …`);
  },
};
