import { expect, test } from 'vitest';
import { webPreferences } from '../../../electron/windows/web-preferences.ts';

test('what a window’s page may do is fixed, and as little as can be', () => {
  expect(Object.isFrozen(webPreferences)).toBe(true);
  const { preload, ...switches } = webPreferences;
  expect(preload).toMatch(/preload\.cjs$/);
  const on = Object.entries(switches).flatMap(([name, value]) => (value ? [name] : []));
  expect(on).toEqual(['sandbox', 'contextIsolation', 'webSecurity']);
});
