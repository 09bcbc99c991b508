import { driverList } from '../../../shared/scenario/driver-list.ts';
import type { Assumptions } from '../../../shared/scenario/driver-tree.ts';
import { type DriverValue, valueAt } from '../../../shared/scenario/driver-value.ts';
import { told } from '../../messages/language.ts';
import { workbookWords as words } from '../../messages/workbook.ts';

/** The name of a driver's cell in formulas: `demand_growth_rate` of demand.growth.rate. */
export const nameOfDriver = (path: string): string =>
  path.replaceAll('.', '_').replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The only driver that the formulas can't follow: the sheets are as long as it says. */
const fixedPaths: readonly string[] = ['horizonQuarters'];

export const isFixed = (path: string): boolean => fixedPaths.includes(path);

/** A driver's value as its cell has it: choices and flags by their words. */
export function cellValue(path: string, value: DriverValue): number | string {
  const driver = driverList.find((one) => one.path === path);
  if (driver?.kind === 'choice') return optionLabel(path, String(value));
  if (driver?.kind === 'flag') return value === true ? words.yes : words.no;
  return Number(value);
}

/** The word of one of a driver's options. */
export function optionLabel(path: string, option: string): string {
  const driver = driverList.find((one) => one.path === path);
  const found = driver?.kind === 'choice' ? driver.options.find(({ value }) => value === option) : undefined;
  if (found === undefined) throw new Error(`${path} has no option ${option}`);
  return told(found.label);
}

/** Lists of drivers that stand in tables of their own, by fiscal year or by quarter. */
export interface ListTable {
  readonly path: string;
  /** What stands in its rows, filled up to the table's length. */
  readonly values: readonly number[];
  /** As many of them as are inputs; the rest repeats the last one. */
  readonly given: number;
}

/** Years that a path by year may have to cover: the longest horizon, what purchases look ahead, and the end of that year. */
const yearsInTable = 23;
/** Years of the longest programme. */
const programmeYears = 10;

/** Lists that have one value a fiscal year, the last one repeats: those paths that the scenario gives by year, and the phasing. */
const phasing = ['capex.phasing'];
const paths = ['demand.growth.rates', 'demand.aiShare.values', 'margins.ai.values', 'margins.core.values'];

export const phasingTables = (assumptions: Assumptions): readonly ListTable[] => tablesOf(phasing, assumptions);
export const pathTables = (assumptions: Assumptions): readonly ListTable[] => tablesOf(paths, assumptions);

function tablesOf(lists: readonly string[], assumptions: Assumptions): readonly ListTable[] {
  return lists.flatMap((path) => {
    const found = valueAt(assumptions, path);
    if (!Array.isArray(found)) return [];
    const list: readonly number[] = found;
    const last = list[list.length - 1] ?? 0;
    const years = phasing.includes(path) ? Math.max(programmeYears, list.length) : yearsInTable;
    const values = Array.from({ length: years }, (_, year) => list[year] ?? last);
    return [{ path, values, given: list.length }];
  });
}

/** Quarters of the longest list of reported capex; a shorter one has nothing on order in those before it. */
export const reportedQuarters = 8;

/** Reported quarters with the latest one last: revenue of four, capex of eight. */
export function reportedTables({ baseline }: Assumptions): readonly ListTable[] {
  const before = Array.from({ length: reportedQuarters - baseline.capex.length }, () => 0);
  return [
    { path: 'baseline.cloudRevenue', values: baseline.cloudRevenue, given: baseline.cloudRevenue.length },
    { path: 'baseline.capex', values: [...before, ...baseline.capex], given: reportedQuarters },
  ];
}
