import { backingOf } from '../../../shared/provenance/grades.ts';
import { baseAssumptions } from '../../../shared/scenario/assumptions.ts';
import type { GroupId } from '../../../shared/scenario/driver-kinds.ts';
import { type Driver, driversOf } from '../../../shared/scenario/driver-list.ts';
import type { Assumptions } from '../../../shared/scenario/driver-tree.ts';
import { sameValue, valueAt } from '../../../shared/scenario/driver-value.ts';
import type { Scenario } from '../../document/case-document.ts';
import { rangeText } from '../../format/driver-units.ts';
import { formatWords } from '../../messages/format.ts';
import { inspectorWords } from '../../messages/inspector.ts';
import { told } from '../../messages/language.ts';
import { sourcesWords } from '../../messages/sources.ts';
import { windowWords } from '../../messages/window.ts';
import { workbookWords as words } from '../../messages/workbook.ts';
import { cleanText } from '../office/clean-text.ts';
import { fixedAddress } from './addresses.ts';
import { assumptionsName, type Part, sectionRow } from './assumptions-part.ts';
import { type Allowed, blank, type Cell, type Content, type DefinedName, number, type Sheet, text } from './book.ts';
import { derivedRows } from './derived-rows.ts';
import { cellValue, isFixed, nameOfDriver, pathTables, phasingTables } from './driver-cells.ts';
import { reportedTable, yearlyTable } from './input-tables.ts';
import { inputFormats, type StyleName } from './styles.ts';
import { tallRows } from './tall-rows.ts';

/** Every driver with its value, unit, grade and source; tables of lists; what follows from the inputs alone. */
export function assumptionsSheet(scenario: Scenario): {
  readonly sheet: Sheet;
  readonly names: readonly DefinedName[];
} {
  const { assumptions } = scenario;
  const headings: readonly Cell[] = words.assumptions.headings.map((heading, column) => ({
    row: 3,
    column,
    content: text(heading),
    style: column === 1 || column === 3 ? 'heading' : column === 0 ? 'headingLeft' : 'headingUnit',
  }));
  const cells: Cell[] = [
    { row: 0, column: 0, content: text(words.assumptions.title), style: 'title' },
    { row: 1, column: 0, content: text(words.assumptions.about), style: 'subtitle' },
    ...headings,
  ];
  const names: DefinedName[] = [];
  let row = 4;
  const add = (part: Part) => {
    cells.push(...part.cells);
    names.push(...part.names);
    row = part.nextRow;
  };
  for (const group of groupsInOrder()) add(groupPart(group, scenario, row));
  add(reportedTable(assumptions, row + 1));
  add(yearlyTable(phasingTables(assumptions), words.assumptions.phasingTable, row + 1));
  add(yearlyTable(pathTables(assumptions), words.assumptions.pathTable, row + 1));
  add(derivedRows(row + 1));
  return {
    sheet: {
      name: assumptionsName,
      cells,
      widths,
      tallRows: tallRows(cells, widths),
      freeze: { row: 4, column: 1 },
      repeat: { lastRow: 3 },
    },
    names,
  };
}

const widths = [40, 14, 13, 15, 14, 84];

const groupsInOrder = (): readonly GroupId[] => [...new Set(Object.keys(windowWords.groups) as GroupId[])];

function groupPart(group: GroupId, scenario: Scenario, from: number): Part {
  const drivers = driversOf(group);
  const cells: Cell[] = [...sectionRow(from + 1, windowWords.groups[group])];
  const names: DefinedName[] = [];
  drivers.forEach((driver, index) => {
    const row = from + 2 + index;
    cells.push(...driverRow(driver, scenario, row));
    if (isOneCell(driver, scenario.assumptions)) {
      names.push({ name: nameOfDriver(driver.path), place: `${assumptionsName}!${fixedAddress(row, 1)}` });
    }
  });
  return { cells, names, nextRow: from + 2 + drivers.length };
}

/** A driver of the kind of path that the scenario does not use has no cell; a list has a table. */
const isOneCell = (driver: Driver, assumptions: Assumptions): boolean =>
  driver.kind !== 'list' && valueAt(assumptions, driver.path) !== undefined;

function driverRow(driver: Driver, scenario: Scenario, row: number): readonly Cell[] {
  const { assumptions } = scenario;
  const backing = backingOf(driver, assumptions, scenario.preset);
  const isGiven = valueAt(assumptions, driver.path) !== undefined;
  const cell = (column: number, content: Content, style: StyleName): Cell => ({ row, column, content, style });
  const base = shownValue(driver, baseAssumptions);
  const isChanged = isGiven && !sameValue(valueAt(assumptions, driver.path), valueAt(baseAssumptions, driver.path));
  return [
    cell(0, text(told(driver.label)), 'label'),
    valueCell(driver, assumptions, row),
    cell(2, text('unit' in driver ? words.units[driver.unit] : ''), 'unit'),
    cell(3, isChanged ? base.content : blank, base.style),
    cell(4, text(isGiven ? sourcesWords.grades[backing.grade] : ''), 'unit'),
    cell(5, text(isGiven ? sourceText(driver, scenario) : inspectorWords.givenOtherwiseNote), 'wrapped'),
  ];
}

function valueCell(driver: Driver, assumptions: Assumptions, row: number): Cell {
  const { content, style } = shownValue(driver, assumptions);
  if (!isOneCell(driver, assumptions)) return { row, column: 1, content, style };
  const format = driver.kind === 'number' ? (` ${inputFormats[driver.unit]}` as const) : ' text';
  if (isFixed(driver.path)) return { row, column: 1, content, style: `fixed${format}` as StyleName };
  return { row, column: 1, content, style: `input${format}` as StyleName, allowed: allowedOf(driver) };
}

/** A driver's value as it stands in a column of values. */
function shownValue(
  driver: Driver,
  assumptions: Assumptions,
): { readonly content: Content; readonly style: StyleName } {
  const value = valueAt(assumptions, driver.path);
  if (value === undefined) return { content: text(inspectorWords.givenOtherwise), style: 'unit' };
  if (driver.kind === 'list') return { content: text(words.assumptions.inTable), style: 'unit' };
  const shown = cellValue(driver.path, value);
  if (typeof shown === 'string') return { content: text(shown), style: 'unit' };
  const format = driver.kind === 'number' ? inputFormats[driver.unit] : 'inputPlain';
  return { content: number(shown), style: `aside ${format}` };
}

function allowedOf(driver: Driver): Allowed {
  if (driver.kind === 'choice') return { kind: 'options', options: driver.options.map(({ label }) => told(label)) };
  if (driver.kind !== 'number') return { kind: 'options', options: [words.yes, words.no] };
  const { min, max, multipleOf } = driver;
  return { kind: 'range', min, max, whole: multipleOf === 1, said: words.allowed(rangeText(driver)) };
}

/** Why it is what it is: the user's own reason, the driver's, or the facts, which stand on a sheet of their own. */
function sourceText(driver: Driver, scenario: Scenario): string {
  const { from, facts } = backingOf(driver, scenario.assumptions, scenario.preset);
  const own = scenario.reasons?.[driver.path];
  const why = from === 'default' ? told(driver.reason ?? '') : (own ?? words.assumptions.from[from]);
  const fixed = isFixed(driver.path) ? words.assumptions.fixed : '';
  return cleanText([fixed, why, formatWords.list(facts)].filter((part) => part !== '').join(' · '), 500);
}
