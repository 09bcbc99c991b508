import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { xmlText } from '../office/xml-text.ts';
import { addressOf } from './addresses.ts';
import type { Allowed, Book, Sheet } from './book.ts';
import { palette } from './styles.ts';

/** Zip files know no time zone: the same moment on every machine. */
const zipTime = new Date(1980, 0, 1);

/**
 * What the library can't write, put into its file: what may be typed into an input, the time of the stamp, and axes whose words
 * stand below the chart where lines go below zero.
 */
export function patched(bytes: Uint8Array, book: Book): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(bytes);
  const change = (path: string, with_: (xml: string) => string) => {
    const part = parts[path];
    if (part === undefined) throw new Error(`the workbook has no ${path}`);
    parts[path] = strToU8(with_(strFromU8(part)));
  };
  book.sheets.forEach((sheet, index) => {
    const rules = validations(sheet);
    if (rules !== '')
      change(`xl/worksheets/sheet${index + 1}.xml`, (xml) => replaced(xml, '</sheetData>', `</sheetData>${rules}`));
  });
  change('docProps/core.xml', (xml) =>
    xml.replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${book.created}`),
  );
  book.sheets
    .flatMap(({ charts }) => charts ?? [])
    .forEach(({ isLong = false }, index) => {
      change(`xl/charts/chart${index + 1}.xml`, (xml) => charted(xml, isLong));
    });
  return zipSync(parts, { level: 6, mtime: zipTime });
}

function replaced(xml: string, mark: string, by: string): string {
  if (!xml.includes(mark)) throw new Error(`the workbook has no ${mark}`);
  return xml.replace(mark, () => by);
}

const line = (colour: number) =>
  `<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="${colour.toString(16).padStart(6, '0')}"/></a:solidFill></a:ln></c:spPr>`;

/** Pale lines behind the data, words below it, and of many quarters the first of each year by name. */
const charted = (xml: string, isLong: boolean): string =>
  xml
    .replaceAll('<c:majorGridlines/>', `<c:majorGridlines>${line(palette.hair)}</c:majorGridlines>`)
    .replace(/<c:catAx>[\s\S]*?<\/c:catAx>/, (axis) => {
      const low = axis.replace('<c:tickLblPos val="nextTo"/>', '<c:tickLblPos val="low"/>');
      return !isLong
        ? low
        : low.replace(/<c:lblOffset val="100"\/>/, '$&<c:tickLblSkip val="4"/><c:tickMarkSkip val="4"/>');
    });

/** Cells that allow the same are one rule. */
function validations({ cells }: Sheet): string {
  const places = new Map<string, string[]>();
  for (const { row, column, allowed } of cells) {
    if (allowed === undefined) continue;
    const rule = ruleOf(allowed);
    places.set(rule, [...(places.get(rule) ?? []), addressOf(row, column)]);
  }
  if (places.size === 0) return '';
  const rules = [...places].map(([rule, addresses]) => rule.replace('sqref=""', `sqref="${addresses.join(' ')}"`));
  return `<dataValidations count="${places.size}">${rules.join('')}</dataValidations>`;
}

function ruleOf(allowed: Allowed): string {
  if (allowed.kind === 'options') {
    const options = xmlText(`"${allowed.options.join(',')}"`);
    return `<dataValidation type="list" allowBlank="0" showErrorMessage="1" sqref=""><formula1>${options}</formula1></dataValidation>`;
  }
  const { min, max, whole, said } = allowed;
  const type = whole ? 'whole' : 'decimal';
  return `<dataValidation type="${type}" operator="between" allowBlank="0" showErrorMessage="1" error="${xmlText(said)}" sqref=""><formula1>${min}</formula1><formula2>${max}</formula2></dataValidation>`;
}
