import { readFile } from 'node:fs/promises';

/** Chromium's own services ask at their own time, whatever switches turn them off; Electron has none of them. */
const chromiumsOwn = /(^|\.)(google\.com|googleapis\.com|gstatic\.com|gvt1\.com|googleusercontent\.com)$/;
const thisMachine = new Set(['127.0.0.1', 'localhost', '::1', '[::1]']);

/** The hosts that were looked up by name while Chromium wrote a network log, but for its own and this machine. */
export async function lookedUpHosts(netLog: string): Promise<readonly string[]> {
  const log: { readonly events: readonly { readonly params?: Readonly<Record<string, unknown>> }[] } = JSON.parse(
    await readFile(netLog, 'utf8'),
  );
  const names = log.events.flatMap(({ params = {} }) => [params.host, params.hostname, params.qname]);
  const hosts = names.filter((name) => typeof name === 'string').map(hostOf);
  return [...new Set(hosts)].filter((host) => !thisMachine.has(host) && !chromiumsOwn.test(host)).sort();
}

const hostOf = (name: string): string =>
  name
    .replace(/^[a-z]+:\/\//, '')
    .replace(/:\d+$/, '')
    .replace(/\.$/, '');
