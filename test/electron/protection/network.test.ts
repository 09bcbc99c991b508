import { expect, test } from 'vitest';
import { setupNetworkLock } from '../../../electron/protection/network.ts';
import { recorded } from '../../support/checklist/source-electron.ts';

function isStopped(url: string): boolean {
  let stopped: boolean | undefined;
  recorded.cancels?.({ url }, ({ cancel }) => {
    stopped = cancel;
  });
  if (stopped === undefined) throw new Error(`nothing was said of ${url}`);
  return stopped;
}

test('the page’s own files, what it makes itself and the developer tools’ files are let through', () => {
  setupNetworkLock();
  const local = [
    'app://outlay/index.html',
    'blob:app://outlay/1',
    'data:,x',
    'devtools://devtools/bundled/inspector.html',
  ];
  expect(local.filter(isStopped)).toEqual([]);
});

test('a request for anywhere else is stopped, for this machine’s own servers too', () => {
  setupNetworkLock();
  const elsewhere = [
    'https://example.org/',
    'http://127.0.0.1:5173/',
    'http://localhost/',
    'file:///etc/passwd',
    'ws://x/',
  ];
  expect(elsewhere.filter((url) => !isStopped(url))).toEqual([]);
});
