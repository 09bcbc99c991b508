import { fiscalYearOf } from '../../../shared/model/calendar.ts';
import { type Driver, driverAt } from '../../../shared/scenario/driver-list.ts';
import type { Assumptions } from '../../../shared/scenario/driver-tree.ts';
import { rangeText } from '../../format/driver-units.ts';
import { quarterName, yearName } from '../../format/quarters.ts';
import { formatWords } from '../../messages/format.ts';
import { told } from '../../messages/language.ts';
import { workbookWords as words } from '../../messages/workbook.ts';
import { addressOf, fixedAddress } from './addresses.ts';
import { assumptionsName, type Part, sectionRow } from './assumptions-part.ts';
import { type Allowed, type Cell, type DefinedName, formula, number, text } from './book.ts';
import { type ListTable, nameOfDriver, reportedQuarters, reportedTables } from './driver-cells.ts';
import { inputFormats, type NumberFormat } from './styles.ts';

/** The name of the quarters' numbers beside the reported capex. */
const reportedQuarterName = 'reported_quarter';

type ListOfDriver = Driver & { readonly kind: 'list' };

function listDriver(path: string): ListOfDriver {
  const driver = driverAt(path);
  if (driver?.kind !== 'list') throw new Error(`not a list: ${path}`);
  return driver;
}

const formatOf = (driver: ListOfDriver): NumberFormat => inputFormats[driver.unit];

const allowed = (driver: ListOfDriver): Allowed => ({
  kind: 'range',
  min: driver.min,
  max: driver.max,
  whole: false,
  said: words.allowed(rangeText(driver)),
});

/** What was reported before the programme: a row a quarter, the latest last. */
export function reportedTable(assumptions: Assumptions, from: number): Part {
  const tables = reportedTables(assumptions);
  const first = from + 2;
  const cells: Cell[] = [...sectionRow(from, words.assumptions.reportedTable), ...columnHeads(tables, from + 1, 2)];
  const names: DefinedName[] = [{ name: reportedQuarterName, place: rangeOf(1, first, first + reportedQuarters - 1) }];
  for (let at = 0; at < reportedQuarters; at++) {
    const quarter = at + 1 - reportedQuarters;
    cells.push({ row: first + at, column: 0, content: text(quarterName(quarter)), style: 'label' });
    cells.push({ row: first + at, column: 1, content: number(quarter), style: 'aside count' });
  }
  tables.forEach(({ path, values }, index) => {
    const driver = listDriver(path);
    const top = first + reportedQuarters - values.length;
    values.forEach((value, at) => {
      cells.push({
        row: top + at,
        column: 2 + index,
        content: number(value),
        style: `input ${formatOf(driver)}`,
        allowed: allowed(driver),
      });
    });
    names.push({ name: nameOfDriver(path), place: rangeOf(2 + index, top, first + reportedQuarters - 1) });
  });
  return { cells, names, nextRow: first + reportedQuarters };
}

/** Lists with a value a fiscal year: the inputs in blue, then each year takes over the one before it. */
export function yearlyTable(tables: readonly ListTable[], title: string, from: number): Part {
  if (tables.length === 0) return { cells: [], names: [], nextRow: from - 1 };
  const first = from + 2;
  const cells: Cell[] = [...sectionRow(from, title), ...columnHeads(tables, from + 1, 1)];
  const names: DefinedName[] = [];
  const years = Math.max(...tables.map(({ values }) => values.length));
  for (let year = 0; year < years; year++) {
    const name = yearName(fiscalYearOf(1) + year);
    cells.push({ row: first + year, column: 0, content: text(name), style: 'label' });
  }
  tables.forEach((table, index) => {
    const column = index + 1;
    cells.push(...yearlyColumn(table, first, column));
    names.push({ name: nameOfDriver(table.path), place: rangeOf(column, first, first + table.values.length - 1) });
  });
  return { cells, names, nextRow: first + years };
}

function yearlyColumn({ path, values, given }: ListTable, first: number, column: number): readonly Cell[] {
  const driver = listDriver(path);
  return values.map((value, year) => {
    const row = first + year;
    if (year < given) {
      return { row, column, content: number(value), style: `input ${formatOf(driver)}`, allowed: allowed(driver) };
    }
    return { row, column, content: formula(addressOf(row - 1, column)), style: `aside ${formatOf(driver)}` };
  });
}

const columnHeads = (tables: readonly ListTable[], row: number, from: number): readonly Cell[] => [
  { row, column: 0, content: text(''), style: 'headingLeft' },
  ...tables.map(({ path }, index): Cell => {
    const { short, unit } = listDriver(path);
    // Percentages say themselves what they are.
    const said = inputFormats[unit] === 'inputPercent' ? '' : words.units[unit];
    return {
      row,
      column: from + index,
      content: text(said === '' ? told(short) : formatWords.qualified(told(short), said)),
      style: 'heading',
    };
  }),
];

const rangeOf = (column: number, top: number, bottom: number): string =>
  `${assumptionsName}!${fixedAddress(top, column)}:${fixedAddress(bottom, column)}`;
