import fc from 'fast-check';
import { expect } from 'vitest';
import { hostile, page } from './addresses.ts';
import { type ChecklistItem, inMain } from './item.ts';
import type { RecordedShell } from './recorded-shell.ts';

const served = async ({ electron }: RecordedShell, url: string, method = 'GET'): Promise<Response> => {
  // Not a real Request: that would tidy up the address before anybody sees it.
  try {
    return (await electron.serve?.({ url, method } as Request)) ?? Response.error();
  } catch {
    // What fails is not refused: whoever got so far has been let in.
    return Response.error();
  }
};

/** Ways out of a folder, in every spelling, put together at random. */
const parts = fc.constantFrom(
  ...[
    '..',
    '.',
    '%2e%2e',
    '%2E%2e',
    '..%2f',
    '%2f',
    '/',
    '//',
    '\\',
    '%5c',
    '%00',
    '\0',
    '?',
    '#',
    ':',
    '@',
    'C:',
    '~',
  ],
  ...[
    'index.html',
    'INDEX.HTML',
    'assets',
    'main.js',
    'preload.cjs',
    'package.json',
    'etc',
    'passwd',
    'outlay',
    'app:',
  ],
);
const address = fc.tuple(
  fc.constantFrom(
    'app://outlay',
    'app://outlay/',
    'app://outlay/assets/',
    'app://',
    'app:',
    'app://evil/',
    'file://',
    '',
  ),
  fc.array(parts, { maxLength: 8 }),
  fc.constantFrom('', '/'),
);

/** What the app's own scheme serves, and under which policy. */
export const schemeItems: readonly ChecklistItem[] = [
  {
    number: 7,
    title: 'every answer of the app’s scheme has the content policy, and it allows nothing from elsewhere',
    holds: async (shell) => {
      for (const url of [page, 'app://outlay/nothing.html']) {
        const policy = (await served(shell, url)).headers.get('content-security-policy') ?? '';
        const directives = new Map(policy.split('; ').map((one) => [one.split(' ')[0] ?? '', one.split(' ').slice(1)]));
        expect(directives.get('script-src')).toEqual(["'self'"]);
        for (const name of ['default-src', 'connect-src', 'object-src', 'frame-src', 'base-uri', 'form-action'])
          expect([name, directives.get(name)]).toEqual([name, ["'none'"]]);
        expect(policy).not.toMatch(/unsafe|\*|https?:|ws/);
      }
    },
    breaches: [
      inMain(
        'scripts in the page’s text',
        `"script-src": "'self'",\n\t"style-src": "'self' 'sha`,
        `"script-src": "'self' 'unsafe-inline'",\n\t"style-src": "'self' 'sha`,
      ),
      inMain('colons, which make a directive void', /\} (?=\$\{sources\})/, '}: '),
      inMain(
        'a policy that only reports',
        '"content-security-policy": written',
        '"content-security-policy-report-only": written',
      ),
      inMain('no policy where there is no file', /status: 404,\s*headers: pageHeaders/, 'status: 404'),
      inMain('fetches', `"connect-src": "'none'"`, `"connect-src": "'self'"`),
    ],
  },
  {
    number: 18,
    title: 'the page’s files are looked up in a fixed list; no address leads to another file',
    holds: async (shell) => {
      const [own] = shell.electron.privileges;
      expect(shell.electron.privileges).toHaveLength(1);
      expect(own).toEqual({ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } });
      expect((await served(shell, page)).status).toBe(200);
      expect((await served(shell, page, 'POST')).status).toBe(404);
      for (const url of hostile) expect([url, (await served(shell, url)).status]).toEqual([url, 404]);
      await fc.assert(
        fc.asyncProperty(address, async ([start, rest, joint]) => {
          const url = `${start}${rest.join(joint)}`;
          const isPage = url.replace(/#.*$/s, '') === page;
          expect([url, (await served(shell, url)).status]).toEqual([url, isPage ? 200 : 404]);
        }),
        { numRuns: 10_000 },
      );
    },
    breaches: [
      inMain(
        'a path made of the address',
        'files.get(withoutFragment(request.url))',
        '({ path: join(import.meta.dirname, "renderer", decodeURIComponent(new URL(request.url).pathname)), mediaType: "text/html" })',
      ),
      inMain('addresses with a query', 'url.replace(/#.*/s, "")', 'url.replace(/[?#].*/s, "")'),
      inMain(
        'other hosts',
        'withoutFragment(request.url)',
        'withoutFragment(request.url).replace("app://evil", "app://outlay")',
      ),
      inMain('any method', 'request.method === "GET" ? ', 'true ? '),
      inMain(
        'a scheme that the policy does not bind',
        'supportFetchAPI: true',
        'supportFetchAPI: true, bypassCSP: true',
      ),
    ],
  },
];
