import { type ContourPiece, contour } from '../../../shared/analysis/sensitivity/contour.ts';
import type { Axis, Grid } from '../../../shared/analysis/sensitivity/grid.ts';
import { allowedValue, type NumberDriverAt, numberDriverAt } from '../../../shared/analysis/sensitivity/probe.ts';
import type { Sourced } from '../../answer/provenance.ts';
import { shortUnit, tickText, unitScale, unitSuffix } from '../../format/driver-units.ts';
import { formatWords } from '../../messages/format.ts';
import { told } from '../../messages/language.ts';
import { sensitivityWords as words } from '../../messages/sensitivity.ts';
import type { PlottedMeasure } from '../../sensitivity/plotted-measure.ts';

/** Cells along each side of the map. */
const gridCount = 41;

/** A driver along one side of the map; values as shown. */
export interface MapSide {
  readonly path: string;
  readonly title: string;
  readonly values: readonly number[];
}

export interface MapLine {
  readonly label: string;
  readonly strong: boolean;
  /** In shown units. */
  readonly pieces: readonly ContourPiece[];
}

/** A measure over two drivers, described without a pixel. */
export interface HeatMapSpec extends Sourced {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly x: MapSide;
  readonly y: MapSide;
  /** Row by row from the lowest y, shown unit; NaN where there is no value. */
  readonly cells: Float64Array;
  /** Colour changes in steps of this, away from `neutral`, until `full`. */
  readonly scale: {
    readonly neutral: number;
    readonly step: number;
    readonly full: number;
    readonly higherIsBetter: boolean;
  };
  readonly lines: readonly MapLine[];
  /** Stands where there is no value: "not by FY2035". */
  readonly blank: string;
  /** Where the scenario stands; it may lie outside. */
  readonly mark: { readonly x: number; readonly y: number; readonly label: string; readonly value: string };
  readonly summary: string;
}

interface MapInput {
  readonly grid: Grid;
  readonly x: string;
  readonly y: string;
  readonly measure: PlottedMeasure;
  readonly scenario: { readonly name: string; readonly x: number; readonly y: number; readonly result: number | null };
}

export function heatMap({ grid, x, y, measure, scenario }: MapInput): HeatMapSpec {
  const across = sideOf(x, grid.x);
  const up = sideOf(y, grid.y);
  const cells = grid.cells.map((value) => (Number.isNaN(value) ? value : measure.scale(value)));
  const shown: Grid = { x: across.values, y: up.values, cells };
  const known = cells.filter((value) => !Number.isNaN(value));
  const lowest = known.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const highest = known.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  const signedMeasure = measure.id === 'npv' || measure.id === 'npvWithoutTerminal';
  const neutral = signedMeasure ? 0 : known.length === 0 ? 0 : (lowest + highest) / 2;
  const reach = Math.max(highest - neutral, neutral - lowest, 1e-9);
  const step = niceStep(reach / 12);
  const text = (value: number) => (known.length === 0 ? measure.none : measure.say(unscaled(measure, value)));
  return {
    id: 'two-drivers',
    shows: [measure.figure],
    title: words.grid,
    subtitle: measure.title,
    x: across,
    y: up,
    cells,
    scale: { neutral, step, full: reach * 1.05, higherIsBetter: !isCost(measure) },
    blank: measure.none,
    lines: linesOf(shown, { measure, step: step * 2, lowest, highest, signedMeasure }),
    mark: {
      x: scenario.x * unitScale(numberDriverAt(x).unit),
      y: scenario.y * unitScale(numberDriverAt(y).unit),
      label: scenario.name,
      value: scenario.result === null ? measure.none : measure.write(scenario.result),
    },
    summary: words.summaryGrid(measure.name, across.title, up.title, text(lowest), text(highest)),
  };
}

/** Less of these is better. */
const isCost = ({ id }: PlottedMeasure): boolean =>
  id === 'payback' || id === 'discountedPayback' || id === 'peakFunding';

const unscaled = (measure: PlottedMeasure, shown: number): number => shown / measure.scale(1);

function sideOf(path: string, values: readonly number[]): MapSide {
  const driver = numberDriverAt(path);
  const scale = unitScale(driver.unit);
  const suffix = unitSuffix(driver.unit);
  return {
    path,
    title: suffix === '' ? told(driver.label) : formatWords.qualified(told(driver.label), suffix),
    values: values.map((value) => value * scale),
  };
}

interface Lines {
  readonly measure: PlottedMeasure;
  readonly step: number;
  readonly lowest: number;
  readonly highest: number;
  readonly signedMeasure: boolean;
}

function linesOf(grid: Grid, { measure, step, lowest, highest, signedMeasure }: Lines): readonly MapLine[] {
  if (!(highest > lowest)) return [];
  const lines: MapLine[] = [];
  for (let times = Math.ceil(lowest / step); times * step <= highest; times++) {
    const level = times * step;
    const strong = signedMeasure && times === 0;
    const label = strong ? words.zeroLine : measure.write(unscaled(measure, level));
    lines.push({ label, strong, pieces: contour(grid, level) });
  }
  return lines;
}

/** 1, 2, 2.5 or 5 times a power of ten. */
function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const times = rough / power;
  return (times <= 1 ? 1 : times <= 2 ? 2 : times <= 2.5 ? 2.5 : times <= 5 ? 5 : 10) * power;
}

/** Bounds to begin with: the usual range and a quarter of it on either side, inside the slider and around the value. */
export function startBounds(path: string, now: number): Axis {
  const driver = numberDriverAt(path);
  const [from, to] = driver.usual ?? driver.slider;
  const more = (to - from) / 4;
  const low = Math.max(driver.slider[0], Math.min(now, from) - more);
  const high = Math.min(driver.slider[1], Math.max(now, to) + more);
  return { path, low: toStep(driver, low), high: toStep(driver, high), count: gridCount };
}

const toStep = (driver: NumberDriverAt, value: number): number =>
  allowedValue(driver, Number((Math.round(value / driver.step) * driver.step).toPrecision(12)));

/** "Cloud growth 32 %" */
export const settingText = (path: string, value: number): string => {
  const driver = numberDriverAt(path);
  return `${told(driver.label)} ${valueText(path, value)}`;
};

/** "32 %" */
export const valueText = (path: string, value: number): string => {
  const { unit } = numberDriverAt(path);
  return `${tickText(unit, Number(value.toPrecision(4)))}${shortUnit(unit)}`;
};
