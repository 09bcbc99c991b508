import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { headersOf, pageHeaders } from '../../app/content-security-policy.ts';
import { appOrigin, appScheme } from '../page-address.ts';
import { servedFiles } from './served-files.ts';

/** Before the app is ready: app:// behaves like https, with an origin of its own, workers and a content policy. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** The page's files in the folder, looked up by their whole address: nothing that is written in an address can lead elsewhere. */
export function setupAppScheme(folder: string): void {
  const files = servedFiles(folder, appOrigin);
  protocol.handle(appScheme, async (request) => {
    const file = request.method === 'GET' ? files.get(withoutFragment(request.url)) : undefined;
    if (file === undefined) return new Response(null, { status: 404, headers: pageHeaders });
    const body = new Uint8Array(await readFile(file.path));
    return new Response(body, { headers: { ...headersOf(request.url), 'content-type': file.mediaType } });
  });
}

const withoutFragment = (url: string): string => url.replace(/#.*/s, '');
