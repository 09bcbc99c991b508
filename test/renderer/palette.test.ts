import { describe, expect, test } from 'vitest';
import { readable } from '../../renderer/charts/colours.ts';
import { channelsOf, contrast, distance, type Eyes, eyes, laidOver } from '../support/colour-vision.ts';
import { hexOf, type ThemeName, themeTokens } from '../support/theme-tokens.ts';

const themes: readonly ThemeName[] = ['light', 'dark'];
const scenarios = [...themeTokens.light.keys()].filter((name) => /^--s-\d-/.test(name));

/** `rgb(1, 2, 3)` as six digits. */
const hexed = (colour: string): string =>
  colour.startsWith('#')
    ? colour
    : `#${(colour.match(/\d+/g) ?? []).map((channel) => Number(channel).toString(16).padStart(2, '0')).join('')}`;

describe('the measures themselves', () => {
  test('black on white is 21 to 1, and a colour on itself 1 to 1', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 6);
    expect(contrast('#0d5c9c', '#0d5c9c')).toBe(1);
  });

  test('black and white are a hundred apart to all eyes; red and green are near to those that see no red', () => {
    for (const to of Object.keys(eyes) as Eyes[]) expect(distance('#000000', '#ffffff', to)).toBeCloseTo(100, 0);
    // Two of the same lightness.
    expect(distance('#d04a4a', '#5a8a3c', 'usual')).toBeGreaterThan(20);
    expect(distance('#b3581c', '#6f7a1c', 'deuteranopia')).toBeLessThan(distance('#b3581c', '#6f7a1c', 'usual') / 2);
    expect(channelsOf('#ff0080')[2]).toBeCloseTo(0.502, 3);
  });
});

describe.each(themes)('in the %s theme', (theme) => {
  const hex = (token: string) => hexOf(theme, token);
  const share = (token: string) => Number(themeTokens[theme].get(token));
  const below = (least: number, pairs: readonly (readonly [what: string, one: string, other: string])[]) =>
    pairs
      .map(([what, one, other]) => `${what} ${contrast(one, other).toFixed(2)}`)
      .filter((text) => Number(text.split(' ').at(-1)) < least);
  const on = (names: readonly string[], grounds: readonly string[]) =>
    names.flatMap((name) => grounds.map((ground) => [`${name} on ${ground}`, hex(name), hex(ground)] as const));

  test.each(Object.keys(eyes) as Eyes[])('two scenarios differ by 10.7 at least to eyes of %s', (to) => {
    expect(scenarios).toHaveLength(7);
    const near = scenarios.flatMap((one, index) =>
      scenarios
        .slice(index + 1)
        .map((other) => ({ pair: `${one} ${other}`, apart: distance(hex(one), hex(other), to) }))
        .filter(({ apart }) => apart < 10.7),
    );
    expect(near).toEqual([]);
  });

  test('words have 4.5 to 1 on what they stand on', () => {
    const everywhere = ['--surface', '--chrome', '--raised', '--hover', '--select'];
    const words = [
      ...on(['--ink', '--ink-2', '--ink-3'], [...everywhere, '--shade-flat', '--mid']),
      ...on(['--accent', '--problem'], everywhere),
      ...on(['--on-accent'], ['--accent']),
      ...scenarios.map((name) => {
        const label = readable(hex(name), { surface: hex('--surface'), ink: hex('--ink') });
        return [`label of ${name}`, hexed(label), hex('--surface')] as const;
      }),
    ];
    expect(below(4.5, words)).toEqual([]);
  });

  test('words on a fill have 4.5 to 1 in the better of two inks', () => {
    const weak = scenarios.flatMap((name) =>
      ['--fill-1', '--fill-2'].flatMap((fill) => {
        const ground = laidOver(hex(name), hex('--surface'), share(fill));
        const best = Math.max(contrast(hex('--on-pale'), ground), contrast(hex('--on-deep'), ground));
        return best < 4.5 ? [`${name} ${fill} ${best.toFixed(2)}`] : [];
      }),
    );
    expect(weak).toEqual([]);
  });

  test('marks have 3 to 1 on what they stand on', () => {
    const marks = [
      ...on(
        ['--control', '--focus', '--accent', '--problem'],
        ['--surface', '--chrome', '--raised', '--select', '--hover'],
      ),
      // A piece of a line beside a name has the surface around it; areas and bars have an edge in their own colour.
      ...on(
        [...scenarios, '--baseline', '--zero', '--pos', '--neg'],
        [theme === 'light' ? '--paper' : '--surface', '--surface'],
      ),
    ];
    expect(below(3, marks)).toEqual([]);
  });
});
