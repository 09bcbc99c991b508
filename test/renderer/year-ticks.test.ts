import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { yearTicks } from '../../renderer/charts/year-ticks.ts';

/** The widest name at eleven pixels, "FY2034", is 38 pixels in the typeface. */
const nameWidth = 38;

describe('names of fiscal years thin out as the plot narrows or the horizon grows', () => {
  test.each([
    [8, 300, 'FY2026 FY2027'],
    [40, 1600, 'FY2026 FY2027 FY2028 FY2029 FY2030 FY2031 FY2032 FY2033 FY2034 FY2035'],
    [40, 460, 'FY2026 FY2027 FY2028 FY2029 FY2030 FY2031 FY2032 FY2033 FY2034 FY2035'],
    [40, 459, 'FY2026 FY2028 FY2030 FY2032 FY2034'],
    [80, 500, 'FY2026 FY2028 FY2030 FY2032 FY2034 FY2036 FY2038 FY2040 FY2042 FY2044'],
    [80, 300, 'FY2026 FY2031 FY2036 FY2041'],
    [100, 300, 'FY2026 FY2031 FY2036 FY2041 FY2046'],
  ])('%d quarters on %d pixels: %s', (quarters, width, names) => {
    expect(
      yearTicks(quarters, width)
        .names.map(({ text }) => text)
        .join(' '),
    ).toBe(names);
  });
});

test('quarters have ticks of their own only where they stand well apart', () => {
  expect(yearTicks(8, 300).quarters).toEqual([1, 2, 3, 5, 6, 7]);
  expect(yearTicks(12, 1100).quarters).toHaveLength(9);
  expect(yearTicks(40, 1070).quarters).toEqual([]);
});

test('from 2 to 25 years and 300 to 1600 pixels names stand clear of each other, each in the middle of its year', () => {
  const plots = fc.record({ quarters: fc.integer({ min: 8, max: 100 }), width: fc.integer({ min: 300, max: 1600 }) });
  fc.assert(
    fc.property(plots, ({ quarters, width }) => {
      const { years, names, quarters: between } = yearTicks(quarters, width);
      const places = names.map(({ middle }) => (middle * width) / quarters);
      for (const [index, place] of places.entries()) {
        if (index > 0) expect(place - (places[index - 1] ?? 0)).toBeGreaterThan(nameWidth + 6);
      }
      expect(names.length).toBeGreaterThanOrEqual(2);
      expect(names.every(({ middle }) => middle % 4 === 2 && middle + 2 <= quarters)).toBe(true);
      const ticks = [...years, ...between].toSorted((one, other) => one - other);
      expect(ticks.every((at, index) => index === 0 || ((at - (ticks[index - 1] ?? 0)) * width) / quarters >= 5)).toBe(
        true,
      );
      expect(years[0]).toBe(0);
    }),
    { numRuns: 2000 },
  );
});
