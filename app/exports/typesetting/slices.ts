/** Which characters each slice of a typeface has, as its package says: "U+4e00,U+4e02-4e05" by the slice's name. */
export type SliceRanges = Readonly<Record<string, string>>;

type Range = readonly [from: number, to: number];

/** Latin letters, marks and signs: our own typeface has them. */
const own: readonly Range[] = [
  [0, 0x36f],
  [0x2000, 0x22ff],
];

const isIn = (letter: number, ranges: readonly Range[]): boolean =>
  ranges.some(([from, to]) => letter >= from && letter <= to);

/** Names of the slices that have the other characters of a text: a typeface of thousands of letters comes in a hundred pieces. */
export function slicesFor(text: string, ranges: SliceRanges): readonly string[] {
  const letters = [...new Set(text)].map((letter) => letter.codePointAt(0) ?? 0).filter((letter) => !isIn(letter, own));
  if (letters.length === 0) return [];
  return Object.entries(ranges)
    .filter(([, said]) => letters.some((letter) => isIn(letter, rangesIn(said))))
    .map(([name]) => name.replace(/[[\]]/g, ''));
}

const rangesIn = (said: string): readonly Range[] =>
  said.split(',').map((range) => {
    const [from = '', to = from] = range.replace('U+', '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });
