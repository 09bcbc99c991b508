import { quarterName } from '../../format/quarters.ts';
import { exportWords as words } from '../../messages/exports.ts';
import { type AnyChart, isCurve, isHeatMap, isRowBars, isYearBars } from '../../views/any-chart.ts';
import type { ChartSpec } from '../../views/chart-spec.ts';
import { type CurveSpec, valueOn } from '../../views/curve-spec.ts';
import type { YearBars } from '../../views/payback-years.ts';
import type { RowBarsSpec } from '../../views/row-bars.ts';
import type { HeatMapSpec } from '../../views/sensitivity/heat-map.ts';
import { cellOf, type ExportTable } from './export-table.ts';

/** What a chart is drawn from: every quarter, not only the years' ends that a table on the screen has room for. */
export function chartTable(spec: AnyChart): ExportTable {
  if (isRowBars(spec)) return barsTable(spec);
  if (isHeatMap(spec)) return mapTable(spec);
  if (isCurve(spec)) return curveTable(spec);
  return isYearBars(spec) ? yearsTable(spec) : quartersTable(spec);
}

function quartersTable({ quarters, series, reported, unit }: ChartSpec): ExportTable {
  const points = new Map(reported?.points.map(({ quarter, value }) => [quarter, value]));
  const withUnit = (label: string) => words.withUnit(label, unit);
  return {
    head: [
      words.quarter,
      ...series.map(({ label }) => withUnit(label)),
      ...(points.size === 0 ? [] : [withUnit(reported?.label ?? '')]),
    ],
    rows: Array.from({ length: quarters + 1 }, (_, quarter) => [
      quarter === 0 ? words.baseline : quarterName(quarter),
      ...series.map(({ values }) => cellOf(values[quarter])),
      ...(points.size === 0 ? [] : [cellOf(points.get(quarter))]),
    ]),
  };
}

const barsTable = ({ rows, columns, unit }: RowBarsSpec): ExportTable => ({
  head: [unit, ...columns.flatMap((name) => [words.from(name), words.to(name), words.setting(name)])],
  rows: rows.map(({ label, bars }) => [
    label,
    ...columns.flatMap((_, index) => {
      const bar = bars[index];
      if (bar === undefined) return [null, null, null];
      return [cellOf(bar.from), cellOf(bar.to), bar.words.quiet ?? null];
    }),
  ]),
});

/** A setting without the last bits of a sum of steps. */
const rounded = (value: number): number => Number(value.toPrecision(12));

/** The highest row on top, as in the map. */
const mapTable = ({ x, y, cells }: HeatMapSpec): ExportTable => ({
  head: [words.mapCorner(y.title, x.title), ...x.values.map(rounded)],
  rows: [...y.values.entries()]
    .toReversed()
    .map(([row, value]) => [
      rounded(value),
      ...x.values.map((_, column) => cellOf(cells[row * x.values.length + column])),
    ]),
});

const curveTable = ({ curves, xUnit, unit, from, to }: CurveSpec): ExportTable => {
  const places = [...new Set([from, ...curves.flatMap(({ points }) => points.map(({ x }) => x)), to])];
  return {
    head: [xUnit, ...curves.map(({ label }) => words.withUnit(label, unit))],
    rows: places.sort((one, other) => one - other).map((x) => [x, ...curves.map((curve) => valueOn(curve, x))]),
  };
};

const yearsTable = ({ years, unit }: YearBars): ExportTable => ({
  head: [words.year, words.withUnit(words.paidBackBefore, unit), words.withUnit(words.paysBackWithin, unit)],
  rows: years.map(({ name, before, within }) => [name, before, within]),
});
