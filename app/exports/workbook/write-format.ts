import { Color, Format, FormatAlign, FormatBorder } from 'wasm-xlsxwriter/web';
import { fontName, type Look, numberFormats, palette, partsOf, type StyleName } from './styles.ts';

/** The library's format of each style, made once a workbook. */
export function formatsIn(): (style: StyleName) => Format {
  const made = new Map<StyleName, Format>();
  return (style) => {
    const found = made.get(style) ?? formatOf(style);
    made.set(style, found);
    return found;
  };
}

function formatOf(style: StyleName): Format {
  const { look, format } = partsOf(style);
  const plain = new Format()
    .setFontName(fontName)
    .setFontSize(9)
    .setFontColor(Color.rgb(palette.ink))
    .setAlign(FormatAlign.VerticalCenter);
  const looked = looks[look](plain);
  if (format === null) return look === 'part' ? looked.setIndent(1) : looked;
  return aligned(look, looked.setNumFormat(numberFormats[format]));
}

/** Numbers and the words in their place stand on the right. */
const aligned = (look: Look, format: Format): Format =>
  look === 'heading' ? format : format.setAlign(FormatAlign.Right);

const ink = (format: Format, colour: number): Format => format.setFontColor(Color.rgb(colour));
const fill = (format: Format, colour: number): Format => format.setBackgroundColor(Color.rgb(colour));
const underlined = (format: Format, colour: number): Format =>
  format.setBorderBottom(FormatBorder.Thin).setBorderBottomColor(Color.rgb(colour));
const overlined = (format: Format, colour: number): Format =>
  format.setBorderTop(FormatBorder.Thin).setBorderTopColor(Color.rgb(colour));
const hairline = (format: Format): Format =>
  format.setBorderBottom(FormatBorder.Hair).setBorderBottomColor(Color.rgb(palette.hair));

const looks: Readonly<Record<Look, (format: Format) => Format>> = {
  title: (format) => format.setFontSize(16).setBold(),
  subtitle: (format) => ink(format, palette.ink2),
  section: (format) => underlined(ink(format.setBold(), palette.accent), palette.accent),
  heading: (format) => underlined(fill(format.setBold(), palette.headFill), palette.rule).setAlign(FormatAlign.Right),
  headingLeft: (format) => underlined(fill(format.setBold(), palette.headFill), palette.rule),
  headingUnit: (format) => underlined(fill(format.setBold(), palette.headFill), palette.rule).setIndent(1),
  label: hairline,
  part: (format) => hairline(ink(format, palette.ink2)),
  total: (format) => overlined(format.setBold(), palette.ink3),
  note: (format) => ink(format, palette.ink3),
  aside: (format) => hairline(ink(format, palette.ink3)),
  plain: hairline,
  strong: (format) => format.setBold(),
  key: (format) => hairline(format.setBold()),
  input: (format) => hairline(fill(ink(format, palette.input), palette.inputFill)),
  fixed: (format) => hairline(ink(format, palette.ink2)),
  reported: (format) => fill(ink(format, palette.ink2), palette.reportedFill),
  ahead: (format) => ink(format.setItalic(), palette.ink3),
  unit: (format) => hairline(ink(format, palette.ink3)).setIndent(1),
  unitOfTotal: (format) => overlined(ink(format, palette.ink3), palette.ink3).setIndent(1),
  wrapped: (format) => hairline(ink(format, palette.ink2)).setTextWrap().setIndent(1),
  good: (format) => hairline(format.setBold()).setAlign(FormatAlign.Right),
};
