import type { Page } from 'playwright-core';

/** Errors that the page's console or its scripts report from now on; a test expects none, or says which. */
export function watchProblems(page: Page): string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  return problems;
}
