import type { Page } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { launchShellAlone, type ShellAlone } from '../support/shell-alone.ts';

/** Proved in a browser: a policy that reads well may be void. */
let outlay: ShellAlone;
afterEach(() => outlay?.close());

/** What the page was made with: its own module, and a script and a style written into it. */
const ran = (page: Page) =>
  page.evaluate(() => ({
    module: Reflect.get(window, 'moduleRan'),
    inline: Reflect.get(window, 'inlineScriptRan') === true,
    text: Reflect.get(window, 'textRan'),
    styled: getComputedStyle(document.body).color === 'rgb(1, 2, 3)',
  }));

/** Tries every way out that markup and script have; gives the directives by which each was refused. */
const refusals = (page: Page) =>
  page.evaluate(async () => {
    const refused = new Set<string>();
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, disposition }) => {
      if (disposition === 'enforce') refused.add(effectiveDirective);
    });
    const outside = 'https://example.org/x';
    const add = (tag: string, attributes: Record<string, string>) => {
      const element = Object.assign(document.createElement(tag));
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      document.body.append(element);
      return element;
    };
    add('iframe', { src: outside });
    add('img', { src: outside });
    add('object', { data: outside });
    add('script', { src: outside });
    add('link', { rel: 'stylesheet', href: outside });
    add('video', { src: outside });
    add('base', { href: 'https://example.org/' });
    add('form', { action: outside, method: 'post' }).submit();
    new FontFace('x', `url(${outside})`).load().catch(() => undefined);
    fetch(outside).catch(() => undefined);
    for (const attempt of [() => new WebSocket('wss://example.org/'), () => new Worker(outside)])
      try {
        attempt();
      } catch {
        // Refused at once instead of by an event.
      }
    await new Promise((later) => setTimeout(later, 300));
    return [...refused].sort();
  });

const everyWayOut = [
  ...['base-uri', 'connect-src', 'font-src', 'form-action', 'frame-src', 'img-src', 'media-src', 'object-src'],
  ...['script-src-elem', 'style-src-elem'],
];

test('own modules run; inline code, inline styles and code from text do not', async () => {
  outlay = await launchShellAlone();
  expect(await ran(outlay.page)).toEqual({ module: true, inline: false, text: false, styled: false });
});

test('fetch, socket, image, frame, form, font, video, object, style, script and base from elsewhere are refused', async () => {
  outlay = await launchShellAlone();
  expect(await refusals(outlay.page)).toEqual(everyWayOut);
});

describe('a policy that looks the same and is void lets them through, and these tests see it', () => {
  const colon = { from: /\} (?=\$\{sources\})/, to: '}: ' };
  const reporting = {
    from: '"content-security-policy": written',
    to: '"content-security-policy-report-only": written',
  };

  test.each([
    ['colons after the names', colon],
    ['a policy that only reports', reporting],
  ])('%s', async (_what, breach) => {
    outlay = await launchShellAlone({ breach });
    expect(await ran(outlay.page)).toEqual({ module: true, inline: true, text: true, styled: true });
    expect(await refusals(outlay.page)).not.toContain('img-src');
  });
});
