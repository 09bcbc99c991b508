import type { Chart, Plugin } from 'chart.js';
import type { HeatMapSpec, MapLine } from '../../../app/views/sensitivity/heat-map.ts';
import type { ChartColours } from '../colours.ts';
import { type PlotFrame, plotFrame } from '../plot-frame.ts';
import { type TextRun, widthOf, write } from '../write.ts';
import { asText, heatColour, valueOnMap } from './heat-colours.ts';

export interface HeatScene {
  spec: HeatMapSpec;
  colours: ChartColours;
  /** Cell under the pointer or the keyboard. */
  cursor: { readonly column: number; readonly row: number } | null;
}

export type HeatChart = Chart<'scatter', []>;
export type HeatLayer = (scene: HeatScene) => Plugin<'scatter'>;

/** The colours of the map, pixel by pixel: a canvas of its own, laid under everything. */
export const fillLayer: HeatLayer = (scene) => ({
  id: 'heat-fill',
  beforeDatasetsDraw(chart) {
    const { context, left, right, top, bottom } = plotFrame(chart);
    const width = Math.max(1, Math.round(right - left));
    const height = Math.max(1, Math.round(bottom - top));
    const sheet = document.createElement('canvas');
    sheet.width = width;
    sheet.height = height;
    const sheetContext = sheet.getContext('2d');
    if (sheetContext === null) return;
    const image = sheetContext.createImageData(width, height);
    const colourOf = heatColour(scene.spec.scale, scene.colours);
    for (let row = 0; row < height; row++) {
      for (let column = 0; column < width; column++) {
        const value = valueOnMap(scene.spec, (column + 0.5) / width, 1 - (row + 0.5) / height);
        // Where there is no value the paper stays.
        if (Number.isNaN(value)) continue;
        image.data.set([...colourOf(value), 255], (row * width + column) * 4);
      }
    }
    sheetContext.putImageData(image, 0, 0);
    context.drawImage(sheet, left, top, right - left, bottom - top);
  },
});

/** Lines of equal value: the strong one where the sign turns, the others thin; each named once. */
export const lineLayer: HeatLayer = (scene) => ({
  id: 'heat-lines',
  afterDatasetsDraw(chart) {
    const frame = plotFrame(chart);
    const { context, xOf, yOf } = frame;
    const { spec, colours } = scene;
    for (const { pieces, strong } of spec.lines) {
      context.save();
      context.strokeStyle = strong ? colours.ink : colours.ink2;
      context.globalAlpha = strong ? 1 : 0.5;
      context.lineWidth = strong ? 2 : 1;
      context.lineCap = 'round';
      context.beginPath();
      for (const { from, to } of pieces) {
        context.moveTo(xOf(from[0]), yOf(from[1]));
        context.lineTo(xOf(to[0]), yOf(to[1]));
      }
      context.stroke();
      context.restore();
    }
    const taken: Place[] = markPlaces(scene, frame);
    for (const line of spec.lines.toSorted((one, other) => Number(other.strong) - Number(one.strong))) {
      nameLine(line, scene, frame, taken);
    }
  },
});

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where the dot of the scenario stands, and along its words. */
function markPlaces({ spec: { mark }, colours }: HeatScene, { context, right, xOf, yOf }: PlotFrame): Place[] {
  const [x, y] = [xOf(mark.x), yOf(mark.y)];
  const long = widthOf(context, colours, markRuns(mark)) + 9;
  const away = x + long < right ? 1 : -1;
  return Array.from({ length: Math.ceil(long / 24) + 1 }, (_, step) => ({ x: x + away * step * 24, y }));
}

const markRuns = (mark: HeatScene['spec']['mark']): readonly TextRun[] => [
  { text: `${mark.label} `, weight: 500 },
  { text: mark.value },
];

/** A line's name on the line, well inside the map and away from other names. */
function nameLine(line: MapLine, { colours }: HeatScene, frame: PlotFrame, taken: Place[]): void {
  const { context, left, right, top, bottom, xOf, yOf } = frame;
  const runs: readonly TextRun[] = [{ text: line.label, ...(line.strong ? { weight: 600 as const } : {}) }];
  const half = widthOf(context, colours, runs) / 2 + 4;
  const places = line.pieces
    .map(({ from }): Place => ({ x: xOf(from[0]), y: yOf(from[1]) }))
    .filter(({ x, y }) => x > left + half && x < right - half && y > top + 10 && y < bottom - 10);
  const room = ({ x, y }: Place) => Math.min(...taken.map((other) => Math.hypot((x - other.x) / 2, y - other.y)));
  const best = places.toSorted((one, other) => room(other) - room(one))[0];
  if (best === undefined || room(best) < 18) return;
  taken.push(best);
  context.fillStyle = colours.surface;
  context.globalAlpha = 0.82;
  context.fillRect(best.x - half, best.y - 8, half * 2, 16);
  context.globalAlpha = 1;
  write(context, colours, runs, { x: best.x, y: best.y, align: 'center' });
}

/** Where the scenario stands, and the cell that is read. */
export const markLayer: HeatLayer = (scene) => ({
  id: 'heat-mark',
  afterDatasetsDraw(chart) {
    const { context, left, right, top, bottom, xOf, yOf } = plotFrame(chart);
    const { spec, colours, cursor } = scene;
    const { mark } = spec;
    const x = xOf(mark.x);
    const y = yOf(mark.y);
    if (x >= left - 1 && x <= right + 1 && y >= top - 1 && y <= bottom + 1) {
      context.beginPath();
      context.arc(x, y, 4.5, 0, 2 * Math.PI);
      context.fillStyle = colours.surface;
      context.fill();
      context.strokeStyle = colours.ink;
      context.lineWidth = 2;
      context.stroke();
      const runs = markRuns(mark);
      const fits = x + 9 + widthOf(context, colours, runs) < right;
      write(context, colours, runs, {
        x: fits ? x + 9 : x - 9,
        y,
        align: fits ? 'left' : 'right',
        halo: asText(haloOf(scene)),
      });
    }
    if (cursor === null) return;
    const at = { x: xOf(spec.x.values[cursor.column] ?? 0), y: yOf(spec.y.values[cursor.row] ?? 0) };
    context.strokeStyle = colours.ink;
    context.lineWidth = 1.5;
    context.strokeRect(at.x - 5, at.y - 5, 10, 10);
  },
});

function haloOf({ spec, colours }: HeatScene) {
  const { x, y, mark } = spec;
  const share = (values: readonly number[], value: number) => {
    const first = values[0] ?? 0;
    return Math.max(0, Math.min(1, (value - first) / ((values.at(-1) ?? 1) - first || 1)));
  };
  const value = valueOnMap(spec, share(x.values, mark.x), share(y.values, mark.y));
  return heatColour(spec.scale, colours)(Number.isNaN(value) ? spec.scale.neutral : value);
}

/** What runs along the two sides: the one upwards above the map, the one across under it. */
export const titleLayer: HeatLayer = (scene) => ({
  id: 'heat-titles',
  afterDraw(chart) {
    const { context, left, right, top, bottom } = plotFrame(chart);
    const { spec, colours } = scene;
    write(context, colours, [{ text: spec.y.title, colour: colours.ink3 }], { x: 0, y: top - 13 });
    const middle = (left + right) / 2;
    write(context, colours, [{ text: spec.x.title, colour: colours.ink3 }], {
      x: middle,
      y: bottom + 30,
      align: 'center',
    });
  },
});
