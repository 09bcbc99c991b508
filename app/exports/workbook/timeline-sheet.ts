import { quarterName } from '../../format/quarters.ts';
import { workbookWords as words } from '../../messages/workbook.ts';
import { blank, type Cell, type Content, formula, number, type Sheet, text } from './book.ts';
import type { StyleName } from './styles.ts';
import {
  columnOfQuarter,
  filled,
  headerRow,
  lookAhead,
  openingColumn,
  type Places,
  quarterRow,
  type Row,
  rowOf,
  type Timeline,
} from './timeline.ts';

/** A timeline as a sheet. */
export function timelineSheet(
  timeline: Timeline,
  places: Places,
  said: { readonly title: string; readonly about: string },
): Sheet {
  const cells: Cell[] = [];
  const put = (row: number, column: number, content: Content, style: StyleName) => {
    cells.push({ row, column, content, style });
  };
  const last = places.quarters + (isLong(timeline) ? lookAhead : 0);
  put(0, 0, text(said.title), 'title');
  put(1, 0, text(said.about), 'subtitle');
  header(last, places.quarters, put);

  const { sheet } = timeline;
  const titles = places.sheets.get(sheet)?.titles ?? [];
  const names = [
    ...(timeline.settings.length > 0 ? [words.settings] : []),
    ...timeline.sections.map(({ title }) => title),
  ];
  for (const [at, name] of names.entries()) {
    for (let column = 0; column <= columnOfQuarter(last); column++) {
      put(titles[at] ?? 0, column, column === 0 ? text(name) : { kind: 'blank' }, 'section');
    }
  }
  for (const { key, label, unit, formula: template, format } of timeline.settings) {
    const row = rowOf(places, sheet, `$${key}`);
    put(row, 0, text(label), 'label');
    put(row, 1, text(unit), 'unit');
    put(row, openingColumn, formula(filled(template, places, { sheet })), `plain ${format}`);
  }
  for (const row of timeline.sections.flatMap(({ rows }) => rows)) timelineRow(row, sheet, places, put);

  return {
    name: sheet,
    cells,
    widths: [42, 12, 9.5],
    freeze: { row: quarterRow + 1, column: 2 },
    repeat: { lastRow: quarterRow, lastColumn: 1 },
    pagesWide: Math.max(1, Math.ceil(last / 16)),
  };
}

type Put = (row: number, column: number, content: Content, style: StyleName) => void;

const isLong = ({ sections }: Timeline): boolean =>
  sections.some(({ rows }) => rows.some(({ span }) => span === 'long'));

function header(last: number, quarters: number, put: Put): void {
  put(headerRow, 0, text(words.amountsIn), 'headingLeft');
  put(headerRow, 1, text(''), 'headingLeft');
  put(quarterRow, 0, text(words.quarterNumber), 'note');
  for (let quarter = -3; quarter <= last; quarter++) {
    const column = columnOfQuarter(quarter);
    put(headerRow, column, text(quarterName(quarter)), 'heading');
    const style = quarter <= 0 ? 'reported count' : quarter > quarters ? 'ahead count' : 'note count';
    put(quarterRow, column, number(quarter), style);
  }
}

function timelineRow(row: Row, sheet: string, places: Places, put: Put): void {
  const at = rowOf(places, sheet, row.key);
  const look = row.look ?? 'plain';
  put(at, 0, text(row.label), look === 'plain' ? 'label' : look);
  put(at, 1, text(row.unit), look === 'total' ? 'unitOfTotal' : 'unit');
  for (let quarter = -3; quarter <= 0; quarter++) {
    const column = columnOfQuarter(quarter);
    const template = row.opening?.[quarter];
    if (template === undefined) put(at, column, blank, look === 'total' ? 'total' : 'label');
    else put(at, column, formula(filled(template, places, { sheet, column })), `reported ${row.format}`);
  }
  const last = places.quarters + (row.span === 'long' ? lookAhead : 0);
  for (let quarter = 1; quarter <= last; quarter++) {
    const column = columnOfQuarter(quarter);
    const style: StyleName = quarter > places.quarters ? `ahead ${row.format}` : `${look} ${row.format}`;
    put(at, column, formula(filled(row.formula, places, { sheet, column })), style);
  }
}
