import { expect, test, vi } from 'vitest';
import { recorded } from '../../support/checklist/source-electron.ts';

test('in development the server of `npm run dev` is let through, and nothing else of the network', async () => {
  Object.assign(Object(recorded.module.app), { isPackaged: false });
  vi.stubEnv('VITE_DEV_SERVER_URL', 'http://127.0.0.1:5173/index.html');
  const { setupNetworkLock } = await import('../../../electron/protection/network.ts');
  setupNetworkLock();
  const stopped: boolean[] = [];
  for (const url of [
    'http://127.0.0.1:5173/app.tsx',
    'ws://127.0.0.1:5173/',
    'http://127.0.0.1:80/',
    'https://example.org/',
  ])
    recorded.cancels?.({ url }, ({ cancel }) => stopped.push(cancel === true));
  expect(stopped).toEqual([false, false, true, true]);
  vi.unstubAllEnvs();
});
