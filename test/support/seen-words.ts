import type { Page } from 'playwright-core';

/** Before the page is loaded: what is written on a canvas is remembered, since nothing else tells what stands on it. */
export const rememberCanvasWords = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const seen = new Set<string>();
    Reflect.set(globalThis, 'canvasWords', seen);
    const { prototype } = CanvasRenderingContext2D;
    const { fillText } = prototype;
    prototype.fillText = function remembering(this: CanvasRenderingContext2D, text, ...rest) {
      seen.add(text);
      return fillText.call(this, text, ...rest);
    };
  });

/** All that is read or heard now: texts, accessible names, titles, hints, values of fields, and the words of charts. */
export const seenWords = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const attributes = ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'placeholder', 'alt'];
    for (const element of document.querySelectorAll('body *')) {
      if (element instanceof HTMLScriptElement || element instanceof HTMLStyleElement) continue;
      for (const name of attributes) found.push(element.getAttribute(name) ?? '');
      for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) found.push(node.textContent ?? '');
      const isField = element instanceof HTMLInputElement && /^(?:text|search|number)$/.test(element.type);
      if (isField || element instanceof HTMLTextAreaElement) found.push(element.value);
    }
    const canvas = Reflect.get(globalThis, 'canvasWords') as Set<string> | undefined;
    found.push(document.title, ...(canvas ?? []));
    canvas?.clear();
    return [...new Set(found.map((text) => text.trim()).filter((text) => text !== ''))];
  });
