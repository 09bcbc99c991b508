import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './electron-here.ts';

export const tokenSheet: string = readFileSync(join(repository, 'renderer/style/tokens.css'), 'utf8');

/** The declarations of custom properties between a place in the sheet and the end of its rule. */
function declared(from: string): readonly (readonly [name: string, value: string])[] {
  const start = tokenSheet.indexOf(from);
  if (start === -1) throw new Error(`no ${from} in tokens.css`);
  const body = tokenSheet.slice(start, tokenSheet.indexOf('\n}', start));
  return [...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value] as const);
}

const common = declared(':root {');
const light = declared('[data-theme="light"] {');

/** What each token is in each theme, as tokens.css says it. */
export const themeTokens = {
  light: new Map([...common, ...light]),
  dark: new Map([...common, ...light, ...declared('[data-theme="dark"] {')]),
} as const;

export type ThemeName = keyof typeof themeTokens;

/** A token that is a colour of six digits. */
export function hexOf(theme: ThemeName, token: string): string {
  const value = themeTokens[theme].get(token) ?? '';
  if (!/^#[0-9a-f]{6}$/.test(value)) throw new Error(`${token} is no colour: ${value}`);
  return value;
}
