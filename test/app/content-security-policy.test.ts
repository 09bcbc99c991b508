import { expect, test } from 'vitest';
import { pageHeaders } from '../../app/content-security-policy.ts';

const directives = new Map(
  pageHeaders['content-security-policy'].split('; ').map((directive) => {
    const [name = '', ...sources] = directive.split(' ');
    return [name, sources];
  }),
);

test('nothing is allowed that is not named, and nothing from elsewhere is named', () => {
  expect(directives.get('default-src')).toEqual(["'none'"]);
  expect(directives.get('connect-src')).toEqual(["'none'"]);
  const sources = [...directives.values()].flat();
  expect(sources.filter((source) => /unsafe|\*|https?:|ws/.test(source))).toEqual([]);
});

test('each directive is a name and its sources, without a colon that would make it void', () => {
  for (const name of directives.keys()) expect(name).toMatch(/^[a-z-]+$/);
});
