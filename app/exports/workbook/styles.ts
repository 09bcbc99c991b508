import type { Unit } from '../../../shared/scenario/driver-kinds.ts';

/** How numbers are written; a dash where there is nothing. */
export const numberFormats = {
  amount: '#,##0.0_);(#,##0.0);"–"_)',
  fine: '#,##0.000_);(#,##0.000);"–"_)',
  percent: '0.0%_);(0.0%);"–"_)',
  years: '0.00_)',
  count: '#,##0_)',
  factor: '0.0000_)',
  tiny: '0.0E+00_)',
  difference: '0.000000_);(0.000000);"–"_)',
  dollars: '#,##0.00_);(#,##0.00)',
  inputAmount: '#,##0.0##_)',
  inputPercent: '0.0##%_)',
  inputPlain: '0.0##_)',
  text: 'General',
} as const;

export type NumberFormat = keyof typeof numberFormats;

/** What a cell is; together with its number format this is a style. */
export const looks = [
  'title',
  'subtitle',
  'section',
  'heading',
  'headingLeft',
  'headingUnit',
  'label',
  'part',
  'total',
  'note',
  'aside',
  'plain',
  'strong',
  'input',
  'fixed',
  'reported',
  'ahead',
  'unit',
  'unitOfTotal',
  'wrapped',
  'good',
  'key',
] as const;

export type Look = (typeof looks)[number];

/** "plain amount", "input inputPercent"; a text needs no format. */
export type StyleName = Look | `${Look} ${NumberFormat}`;

export function partsOf(style: StyleName): { readonly look: Look; readonly format: NumberFormat | null } {
  const [look, format] = style.split(' ');
  return { look: look as Look, format: (format as NumberFormat | undefined) ?? null };
}

/** How an input of a unit is written. */
export const inputFormats: Readonly<Record<Unit, NumberFormat>> = {
  'rmb-bn': 'inputAmount',
  'usd-bn': 'inputAmount',
  'usd-per-ads': 'inputAmount',
  'ads-bn': 'inputAmount',
  percent: 'inputPercent',
  'percent-a-year': 'inputPercent',
  years: 'inputPlain',
  quarters: 'count',
  'rmb-per-rmb': 'inputPlain',
  times: 'inputPlain',
  'cny-per-usd': 'inputPlain',
  weight: 'inputPlain',
  none: 'inputPlain',
};

export const fontName = 'Arial';

/** Colours as the light window has them, which a test compares; blue on a pale fill is what analysts read as an input. */
export const palette = {
  ink: 0x17191c,
  ink2: 0x474c53,
  ink3: 0x666b72,
  hair: 0xe3e1dc,
  rule: 0x17191c,
  accent: 0x0d5c9c,
  input: 0x0000ff,
  inputFill: 0xfff9e5,
  headFill: 0xeef1f4,
  reportedFill: 0xf6f5f2,
  without: 0x7a7f86,
  ai: 0xb3581c,
} as const;
