import { strToU8, zipSync } from 'fflate';
import { deckWords as words } from '../../messages/deck.ts';
import { element, xmlDocument } from '../office/xml.ts';
import { xmlText } from '../office/xml-text.ts';
import type { Cell, ExportTable } from '../table/export-table.ts';
import type { NativeChart } from './native-chart.ts';

/** The sheet that the chart reads. */
export const sheetName = 'Chart';

/** "A", "B", … "AA" of the columns from 0 on. */
export const columnName = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : columnName(Math.floor(index / 26) - 1) + columnName(index % 26);

const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const documents = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What a chart is drawn from, as "Edit data" opens it: its series, and on a second sheet its numbers as the app has them. */
export function chartWorkbook({ categories, time, series, numbers }: NativeChart): Uint8Array {
  const drawn: ExportTable = {
    head: ['', ...series.map(({ name }) => name)],
    rows: categories.map((category, index) => [
      time?.days[index] ?? category,
      ...series.map(({ values }) => values[index] ?? null),
    ]),
  };
  const sheets = [
    { name: sheetName, table: drawn, hasDays: time !== null },
    { name: words.numbers, table: numbers, hasDays: false },
  ];
  const types = element(
    'Types',
    { xmlns: `${packages}/content-types` },
    element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    element('Override', { PartName: '/xl/workbook.xml', ContentType: `${sheetType}.sheet.main+xml` }),
    element('Override', { PartName: '/xl/styles.xml', ContentType: `${sheetType}.styles+xml` }),
    ...sheets.map((_, index) =>
      element('Override', {
        PartName: `/xl/worksheets/sheet${index + 1}.xml`,
        ContentType: `${sheetType}.worksheet+xml`,
      }),
    ),
  );
  const book = element(
    'workbook',
    { xmlns: spreadsheet, 'xmlns:r': documents },
    element(
      'sheets',
      {},
      ...sheets.map(({ name }, index) => element('sheet', { name, sheetId: index + 1, 'r:id': `rId${index + 1}` })),
    ),
  );
  const files = {
    '[Content_Types].xml': types,
    '_rels/.rels': relationships([`${documents}/officeDocument`, 'xl/workbook.xml']),
    'xl/workbook.xml': book,
    'xl/_rels/workbook.xml.rels': relationships(
      ...sheets.map((_, index): Related => [`${documents}/worksheet`, `worksheets/sheet${index + 1}.xml`]),
      [`${documents}/styles`, 'styles.xml'],
    ),
    'xl/styles.xml': styles,
    ...Object.fromEntries(
      sheets.map(({ table, hasDays }, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheet(table, hasDays)]),
    ),
  };
  const parts = Object.entries(files).map(([name, root]) => [name, strToU8(xmlDocument(root))] as const);
  return zipSync(Object.fromEntries(parts), { mtime: new Date(1980, 0, 1), level: 6 });
}

type Related = readonly [type: string, target: string];

/** The relationships of a part, numbered from 1. */
export const relationships = (...related: readonly Related[]): string =>
  element(
    'Relationships',
    { xmlns: `${packages}/relationships` },
    ...related.map(([Type, Target], index) => element('Relationship', { Id: `rId${index + 1}`, Type, Target })),
  );

function sheet({ head, rows }: ExportTable, hasDays: boolean): string {
  const row = (cells: readonly Cell[], index: number) =>
    element(
      'row',
      { r: index + 1 },
      ...cells.map((cell, column) =>
        cellXml(cell, `${columnName(column)}${index + 1}`, hasDays && column === 0 ? dayStyle : plainStyle),
      ),
    );
  return element('worksheet', { xmlns: spreadsheet }, element('sheetData', {}, ...[head, ...rows].map(row)));
}

const [plainStyle, dayStyle] = [0, 1];

/** Format 15 of those that every spreadsheet has is a day, 1-Jan-26. */
const styles = element(
  'styleSheet',
  { xmlns: spreadsheet },
  element('fonts', { count: 1 }, element('font', {}, element('sz', { val: 11 }), element('name', { val: 'Arial' }))),
  element(
    'fills',
    { count: 2 },
    ...['none', 'gray125'].map((patternType) => element('fill', {}, element('patternFill', { patternType }))),
  ),
  element('borders', { count: 1 }, element('border')),
  element('cellStyleXfs', { count: 1 }, element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })),
  element(
    'cellXfs',
    { count: 2 },
    element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }),
    element('xf', { numFmtId: 15, fontId: 0, fillId: 0, borderId: 0, xfId: 0, applyNumberFormat: 1 }),
  ),
);

/** Texts are texts, whatever they begin with. */
function cellXml(cell: Cell, r: string, s: number): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return element('c', { r, s }, `<v>${cell}</v>`);
  return element('c', { r, t: 'inlineStr' }, element('is', {}, `<t xml:space="preserve">${xmlText(cell)}</t>`));
}
