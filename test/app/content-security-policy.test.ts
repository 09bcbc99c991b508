import { expect, test } from 'vitest';
import { developmentPageHeaders, headersOf, pageHeaders } from '../../app/content-security-policy.ts';

const directivesOf = (headers: typeof pageHeaders) =>
  headers['content-security-policy'].split('; ').map((directive) => {
    const [name = '', ...sources] = directive.split(' ');
    return [name, sources] as const;
  });
const directives = directivesOf(pageHeaders);

test('nothing is allowed that is not named, and nothing from elsewhere is named', () => {
  expect(new Map(directives).get('default-src')).toEqual(["'none'"]);
  expect(new Map(directives).get('connect-src')).toEqual(["'none'"]);
  const sources = directives.flatMap(([, named]) => named);
  expect(sources.filter((source) => /unsafe|\*|https?:|ws/.test(source))).toEqual([]);
});

test('each directive is a name and its sources, without a colon that would make it void', () => {
  for (const [name] of directives) expect(name).toMatch(/^[a-z-]+$/);
});

test('what is allowed is the page’s own scripts, workers, styles and fonts, and pictures that it makes; nothing more', () => {
  const allowed = directives.filter(([, sources]) => sources.join() !== "'none'");
  expect(allowed).toEqual([
    ['script-src', ["'self'"]],
    ['style-src', ["'self'", expect.stringMatching(/^'sha256-[A-Za-z0-9+/]{43}='$/)]],
    ['img-src', ["'self'", 'data:', 'blob:']],
    ['font-src', ["'self'"]],
    ['worker-src', ["'self'"]],
  ]);
  expect(directives).toHaveLength(12);
});

test('a file is what its header says it is, and nobody is told where the user came from', () => {
  expect(pageHeaders).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
});

test('only the worker that writes exports may compile a library and read our own files, and it may do nothing else', () => {
  const ofWorker = headersOf('app://outlay/assets/export-worker-Cx_1-b.js');
  expect(directivesOf(ofWorker)).toEqual([
    ['default-src', ["'none'"]],
    ['script-src', ["'self'", "'wasm-unsafe-eval'"]],
    ['connect-src', ["'self'"]],
  ]);
  const others = [
    '/',
    '/index.html',
    '/assets/trial-worker-a.js',
    '/export-worker-a.js',
    '/assets/export-worker-a.js?x',
    '/assets/export-worker-a.css',
  ];
  for (const address of others) expect(headersOf(address)).toBe(pageHeaders);
});

test('in development scripts and styles may be written in, any worker may compile, and one socket of this machine is allowed; all else is the same', () => {
  const relaxed = new Map([
    ['script-src', ["'self'", "'unsafe-inline'", "'wasm-unsafe-eval'"]],
    ['style-src', ["'self'", "'unsafe-inline'"]],
    ['connect-src', ["'self'", 'ws://127.0.0.1:*']],
  ]);
  expect(directivesOf(developmentPageHeaders)).toEqual(
    directives.map(([name, sources]) => [name, relaxed.get(name) ?? sources]),
  );
});
