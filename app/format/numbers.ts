/** Numbers as the product writes them: true minus, comma thousands, a narrow no-break space before a percent sign. */
export const minus = '−';
export const narrowSpace = '\u202f';

const formats = new Map<string, Intl.NumberFormat>();

/** Formats are kept: making one costs more than a drawing may take. */
function format(least: number, most: number): Intl.NumberFormat {
  const key = `${least} ${most}`;
  const found =
    formats.get(key) ?? new Intl.NumberFormat('en', { minimumFractionDigits: least, maximumFractionDigits: most });
  formats.set(key, found);
  return found;
}

/** Nothing that rounds to zero keeps a sign. */
export function decimal(value: number, places = 0): string {
  const text = format(places, places).format(Math.abs(value));
  const isZero = !/[1-9]/.test(text);
  return value < 0 && !isZero ? `${minus}${text}` : text;
}

/** The number that `decimal` shows: what a reader who goes on calculating has in hand. */
export const asShown = (value: number, places = 0): number =>
  Number(decimal(value, places).replace(minus, '-').replaceAll(',', ''));

/** With a plus where it is above zero: for changes and for amounts that may be either. */
export function signed(value: number, places = 0): string {
  const text = decimal(value, places);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** As few places as say the number, at most `most`: 380, 26.7, 0.267. */
export function shortest(value: number, most = 4): string {
  const text = format(0, most).format(Math.abs(value));
  return value < 0 && text !== '0' ? `${minus}${text}` : text;
}

export const percent = (share: number, places = 0): string => `${decimal(share * 100, places)}${narrowSpace}%`;

/** A rate with no more places than it needs: 9 %, 10.6 %. */
export const shortPercent = (share: number): string => `${shortest(share * 100, 2)}${narrowSpace}%`;

const short = new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 });

/** "12.5M" of 12,500,000. */
export const compact = (value: number): string => `${value < 0 ? minus : ''}${short.format(Math.abs(value))}`;
