import { readdirSync } from 'node:fs';
import { extname, join } from 'node:path';

export interface ServedFile {
  readonly path: string;
  readonly mediaType: string;
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.wasm': 'application/wasm',
};

/** Every file of the folder under the address that it is served at. Files of unknown kind are not served. */
export function servedFiles(folder: string, origin: string): ReadonlyMap<string, ServedFile> {
  const files = new Map<string, ServedFile>();
  const walk = (inside: string, address: string) => {
    // Level by level: a packed archive does not list recursively.
    for (const entry of readdirSync(inside, { withFileTypes: true })) {
      const path = join(inside, entry.name);
      const at = `${address}/${encodeURIComponent(entry.name)}`;
      const mediaType = mediaTypes[extname(entry.name)];
      if (entry.isDirectory()) walk(path, at);
      else if (mediaType !== undefined) files.set(at, { path, mediaType });
    }
  };
  walk(folder, origin);
  return files;
}
