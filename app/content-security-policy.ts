/**
 * What a page of Outlay may load and do: its own files, nothing from anywhere else. The shell's app:// handler and the
 * browser edition's server send the very same headers.
 */
const policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  // React Aria writes one inline <style> of fixed text (touch-action for pressable things); the hash admits exactly that.
  'style-src': "'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'none'",
  'worker-src': "'self'",
  'object-src': "'none'",
  'frame-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

const written = (directives: Readonly<Record<string, string>>): string =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');

const headers = (directives: Readonly<Record<string, string>>) => ({
  'content-security-policy': written(directives),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
});

export const pageHeaders = headers(policy);

/**
 * The worker that writes files for export runs two compiled libraries, and fetches them from our own files. A worker has the
 * policy that it was served with, so that neither the page nor any other worker may do the same.
 */
const exportWorkerHeaders = headers({
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'connect-src': "'self'",
});

/** As the build names it. */
const exportWorker = /\/assets\/export-worker-[\w-]+\.js$/;

/** What a file of ours is served with, by its address. */
export const headersOf = (address: string) => (exportWorker.test(address) ? exportWorkerHeaders : pageHeaders);

/** Only for `npm run dev`: hot reloading writes inline scripts and styles and keeps a socket to Vite's server. */
export const developmentPageHeaders = headers({
  ...policy,
  'script-src': "'self' 'unsafe-inline' 'wasm-unsafe-eval'",
  'style-src': "'self' 'unsafe-inline'",
  'connect-src': "'self' ws://127.0.0.1:*",
});
