import { backingOf, gradeOfFigure } from '../../shared/provenance/grades.ts';
import { type Driver, driverAt } from '../../shared/scenario/driver-list.ts';
import { valueAt } from '../../shared/scenario/driver-value.ts';
import { driverText } from '../format/driver-text.ts';
import { figureValue, labelOf, timeOf, writeValue } from './figure-values.ts';
import type { InspectedRun } from './inspected-run.ts';
import type { InspectionRow } from './inspection.ts';
import type { FigureAt } from './subject.ts';

const named = ({ scenarioId }: InspectedRun) => (scenarioId === undefined ? {} : { scenario: scenarioId });

/** A quantity that a figure comes from, with its time where that is another. */
export function figureRow(at: FigureAt, run: InspectedRun, label = labelOf(at.figure)): InspectionRow {
  return {
    key: `${at.figure} ${at.quarter} ${at.span}`,
    label: `${label}, ${timeOf(at)}`,
    value: writeValue(at.figure, figureValue(at, run), run),
    grade: gradeOfFigure(at.figure, run.assumptions).grade,
    to: { kind: 'figure', ...at, ...named(run) },
  };
}

/** A driver that a figure comes from, with its value in use. */
export function driverRow(driver: Driver, run: InspectedRun): InspectionRow {
  const value = valueAt(run.assumptions, driver.path);
  return {
    key: driver.path,
    label: driver.label,
    value: value === undefined ? '' : driverText(driver, value),
    grade: backingOf(driver, run.assumptions).grade,
    to: { kind: 'driver', path: driver.path, ...named(run) },
  };
}

export const driverRowsAt = (paths: readonly string[], run: InspectedRun): readonly InspectionRow[] =>
  paths.flatMap((path) => {
    const driver = driverAt(path);
    return driver === undefined || valueAt(run.assumptions, path) === undefined ? [] : [driverRow(driver, run)];
  });
