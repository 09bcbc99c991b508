import type { Assumptions } from '../../../shared/scenario/assumptions.ts';
import type { GroupId, Unit } from '../../../shared/scenario/driver-kinds.ts';
import { type Driver, driverList } from '../../../shared/scenario/driver-list.ts';
import { sameValue, valueAt } from '../../../shared/scenario/driver-value.ts';
import { timePathOf } from '../../document/path-edits.ts';
import { fieldText, unitScale, unitSuffix } from '../../format/driver-units.ts';
import { decimal, narrowSpace, shortest } from '../../format/numbers.ts';
import { compareWords as words } from '../../messages/compare.ts';
import { told } from '../../messages/language.ts';
import { windowWords } from '../../messages/window.ts';
import { inPanelOrder } from '../driver-order.ts';
import type { CompareColumn } from './comparison.ts';

export interface DriverCell {
  readonly text: string;
  /** All of it, where the text is cut. */
  readonly whole?: string;
  readonly differs: boolean;
}

export interface DriverLine {
  readonly path: string;
  readonly label: string;
  /** Stands behind the label, where the cells don't say it. */
  readonly unit: string;
  readonly group: GroupId;
  readonly cells: readonly DriverCell[];
}

/** Drivers of the scenarios beside each other, in the order of the driver panel; the first column is what others differ from. */
export function driverLines(columns: readonly CompareColumn[], which: 'differing' | 'all'): readonly DriverLine[] {
  const sets = columns.map(({ assumptions }) => assumptions);
  const lines = inPanelOrder.flatMap((driver) => lineOf(driver, sets) ?? []);
  return which === 'all' ? lines : lines.filter(({ cells }) => cells.some(({ differs }) => differs));
}

/** The part of a path over time that stands for the whole where another scenario has it by year. */
const leads = (path: string) => /\.(rate|target)$/.test(path);

function lineOf(driver: Driver, sets: readonly Assumptions[]): DriverLine | null {
  const timePath = timePathOf(driver.path);
  const hasOwn = sets.map((one) => valueAt(one, driver.path) !== undefined);
  if (!hasOwn.includes(true)) return null;
  // Given by year beside a curve: the years stand in the row of the curve's first value.
  if (timePath !== null && driver.kind === 'list' && hasOwn.includes(false)) return null;
  const [reference] = sets;
  if (reference === undefined) return null;
  const cells = sets.map((one): DriverCell => {
    const found = valueIn(one, driver, timePath);
    if (found === undefined) return { text: words.byYear, differs: false };
    const differs = !sameValue(found.value, valueIn(reference, driver, timePath)?.value ?? found.value);
    return { ...textOf(found.driver, found.value), differs };
  });
  const unit = driver.kind === 'number' || driver.kind === 'list' ? unitWords(driver.unit) : '';
  return { path: driver.path, label: told(driver.label), unit, group: driver.group, cells };
}

function valueIn(assumptions: Assumptions, driver: Driver, timePath: string | null) {
  const value = valueAt(assumptions, driver.path);
  if (value !== undefined) return { value, driver };
  if (timePath === null || !leads(driver.path)) return undefined;
  const yearly = driverList.find((one) => one.kind === 'list' && one.path.startsWith(`${timePath}.`));
  const values = yearly === undefined ? undefined : valueAt(assumptions, yearly.path);
  return yearly === undefined || values === undefined ? undefined : { value: values, driver: yearly };
}

const isPercent = (unit: Unit) => unit === 'percent' || unit === 'percent-a-year';

const unitWords = (unit: Unit): string =>
  unit === 'percent-a-year' ? words.aYear : unit === 'percent' ? '' : unitSuffix(unit);

const withPercent = (text: string, unit: Unit) => (isPercent(unit) ? `${text}${narrowSpace}%` : text);

function textOf(driver: Driver, value: unknown): Omit<DriverCell, 'differs'> {
  switch (driver.kind) {
    case 'number':
      return { text: withPercent(fieldText(driver, Number(value)), driver.unit) };
    case 'choice':
      return { text: told(driver.options.find((option) => option.value === value)?.label ?? String(value)) };
    case 'flag':
      return { text: value === true ? windowWords.driver.on : windowWords.driver.off };
    case 'list':
      return listText(driver.unit, Array.isArray(value) ? value.map(Number) : []);
  }
}

/** Most characters of a list that stand in a cell; of a longer one its first and last value. */
const mostListed = 18;

/** "28, 34, 38 %": values by year; weights as their shares, "even" where they are all the same. */
function listText(unit: Unit, values: readonly number[]): Omit<DriverCell, 'differs'> {
  const sum = values.reduce((all, value) => all + value, 0);
  if (unit === 'weight' && values.every((value) => value === values[0])) return { text: words.even };
  const shares = unit === 'weight' && sum > 0;
  const texts = values.map((value) =>
    shares ? decimal((value / sum) * 100) : shortest(value * unitScale(unit), isPercent(unit) ? 1 : 2),
  );
  const end = shares || isPercent(unit) ? `${narrowSpace}%` : '';
  const whole = `${texts.join(', ')}${end}`;
  return whole.length <= mostListed ? { text: whole } : { text: `${texts[0]} … ${texts.at(-1)}${end}`, whole };
}
