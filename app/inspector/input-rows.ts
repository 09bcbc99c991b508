import { driversIn } from '../../shared/provenance/drivers-behind.ts';
import { backingOf, gradeOfFigure } from '../../shared/provenance/grades.ts';
import type { Driver } from '../../shared/scenario/driver-list.ts';
import { driverAt } from '../../shared/scenario/driver-list.ts';
import { valueAt } from '../../shared/scenario/driver-value.ts';
import { driverText } from '../format/driver-text.ts';
import { formatWords } from '../messages/format.ts';
import { inspectorWords as words } from '../messages/inspector.ts';
import { told } from '../messages/language.ts';
import { figureValue, labelOf, timeOf, writeValue } from './figure-values.ts';
import type { InspectedRun } from './inspected-run.ts';
import type { InspectionRow } from './inspection.ts';
import type { FigureAt } from './subject.ts';

/** A subject that is reached from here is of the same scenario. */
export const named = ({ scenarioId }: InspectedRun): { readonly scenario?: string } =>
  scenarioId === undefined ? {} : { scenario: scenarioId };

/** A quantity that a figure comes from, with its time where that is another. */
export function figureRow(at: FigureAt, run: InspectedRun): InspectionRow {
  return {
    key: `${at.figure} ${at.quarter} ${at.span}`,
    label: formatWords.qualified(labelOf(at.figure), timeOf(at)),
    value: writeValue(at.figure, figureValue(at, run), run),
    grade: gradeOfFigure(at.figure, run.assumptions).grade,
    to: { kind: 'figure', ...at, ...named(run) },
  };
}

/** The same in one quarter; before the baseline it comes from the revenue that is given for it. */
export function figureRowAt(figure: FigureAt['figure'], quarter: number, run: InspectedRun): InspectionRow {
  const row = figureRow({ figure, quarter, span: 'quarter' }, run);
  const revenue = driverAt('baseline.cloudRevenue');
  if (quarter >= 1 || revenue === undefined) return row;
  const { grade, from } = backingOf(revenue, run.assumptions);
  return {
    ...row,
    label: from === 'default' ? words.reported(row.label) : row.label,
    grade,
    to: { kind: 'driver', path: revenue.path, ...named(run) },
  };
}

/** A driver that a figure comes from, with its value in use. */
export function driverRow(driver: Driver, run: InspectedRun): InspectionRow {
  const value = valueAt(run.assumptions, driver.path);
  return {
    key: driver.path,
    label: told(driver.label),
    value: value === undefined ? '' : driverText(driver, value),
    grade: backingOf(driver, run.assumptions).grade,
    to: { kind: 'driver', path: driver.path, ...named(run) },
  };
}

/** Of the drivers that paths stand for, those that the scenario has. */
export const driverRowsIn = (paths: readonly string[], run: InspectedRun): readonly InspectionRow[] =>
  driversIn(paths, run.assumptions).map((driver) => driverRow(driver, run));
