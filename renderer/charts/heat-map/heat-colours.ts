import type { HeatMapSpec } from '../../../app/views/sensitivity/heat-map.ts';
import { type ChartColours, channels } from '../colours.ts';

type Rgb = readonly [red: number, green: number, blue: number];

/** Colour of a value: neutral in the middle, in steps towards one of two colours on either side. */
export function heatColour(scale: HeatMapSpec['scale'], colours: ChartColours): (value: number) => Rgb {
  const { neutral, step, full, higherIsBetter } = scale;
  const middle = channels(colours.mid);
  const [below, above] = higherIsBetter
    ? [colours.tones.worse, colours.tones.better]
    : [colours.tones.better, colours.tones.worse];
  const ends = { below: channels(below), above: channels(above) };
  return (value) => {
    const away = value - neutral;
    const part = Math.min(1, ((Math.floor(Math.abs(away) / step) + 0.6) * step) / full);
    const end = away < 0 ? ends.below : ends.above;
    const mixed = (index: number) => {
      const from = middle[index] ?? 0;
      return Math.round(from + ((end[index] ?? 0) - from) * part);
    };
    return [mixed(0), mixed(1), mixed(2)];
  };
}

export const asText = ([red, green, blue]: Rgb): string => `rgb(${red}, ${green}, ${blue})`;

/** Value anywhere on the map, by straight lines between the four cells around; u and v run from 0 to 1 along x and y. */
export function valueOnMap({ x, y, cells }: HeatMapSpec, u: number, v: number): number {
  const columns = x.values.length;
  const rows = y.values.length;
  const across = u * (columns - 1);
  const up = v * (rows - 1);
  const column = Math.max(0, Math.min(columns - 2, Math.floor(across)));
  const row = Math.max(0, Math.min(rows - 2, Math.floor(up)));
  const p = across - column;
  const q = up - row;
  const at = (right: number, above: number) => cells[(row + above) * columns + column + right] ?? Number.NaN;
  return (at(0, 0) * (1 - p) + at(1, 0) * p) * (1 - q) + (at(0, 1) * (1 - p) + at(1, 1) * p) * q;
}
