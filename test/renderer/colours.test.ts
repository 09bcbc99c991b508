import { expect, test } from 'vitest';
import { channels, inkOn, withAlpha } from '../../renderer/charts/colours.ts';

test('a colour that the build has written short is the same colour', () => {
  expect([channels('#fff'), channels('#ffffff'), channels('#0d5c9c')]).toEqual([
    [255, 255, 255],
    [255, 255, 255],
    [13, 92, 156],
  ]);
  expect(withAlpha('#abc', 0.5)).toBe(withAlpha('#aabbcc', 0.5));
});

test('words on a pale fill are dark, on white paper too', () => {
  const colours = { onPale: 'dark', onDeep: 'light' };
  for (const surface of ['#fff', '#ffffff', '#fefefc']) {
    // A quarter of black over it is pale, nine tenths are not.
    const on = (alpha: number) => inkOn('#3b434b', { ...colours, surface } as Parameters<typeof inkOn>[1], alpha);
    expect([surface, on(0.32), on(0.84)]).toEqual([surface, 'dark', 'light']);
  }
});
