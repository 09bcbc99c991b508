import type { ChartColours } from './colours.ts';

export interface TextRun {
  readonly text: string;
  readonly weight?: 400 | 500 | 600;
  readonly colour?: string;
}

/** Sizes of letters on a canvas at a root of 16 pixels, as `--t-11`, `--t-12` and `--t-15` have them; a test compares them. */
export const sizes = { label: 11, subtitle: 12, title: 15 } as const;

interface Placing {
  readonly x: number;
  readonly y: number;
  readonly align?: 'left' | 'center' | 'right';
  /** A halo of this colour, so that words read over lines; none when absent. */
  readonly halo?: string;
  readonly size?: number;
}

export const fontOf = (colours: ChartColours, weight = 400, size: number = sizes.label): string =>
  `${weight} ${size}px ${colours.font}`;

export function widthOf(
  context: CanvasRenderingContext2D,
  colours: ChartColours,
  runs: readonly TextRun[],
  size: number = sizes.label,
) {
  let width = 0;
  for (const run of runs) {
    context.font = fontOf(colours, run.weight, size);
    width += context.measureText(run.text).width;
  }
  return width;
}

/** Words on the canvas, vertically centred on y. */
export function write(
  context: CanvasRenderingContext2D,
  colours: ChartColours,
  runs: readonly TextRun[],
  { x, y, align = 'left', halo, size = sizes.label }: Placing,
): void {
  const width = widthOf(context, colours, runs, size);
  let at = align === 'right' ? x - width : align === 'center' ? x - width / 2 : x;
  context.save();
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  context.lineJoin = 'round';
  for (const run of runs) {
    context.font = fontOf(colours, run.weight, size);
    if (halo !== undefined) {
      context.strokeStyle = halo;
      context.lineWidth = 4;
      context.strokeText(run.text, at, y);
    }
    context.fillStyle = run.colour ?? colours.ink;
    context.fillText(run.text, at, y);
    at += context.measureText(run.text).width;
  }
  context.restore();
}

/** The text of a run, cut with an ellipsis where it would be wider. */
export function cutTo(
  context: CanvasRenderingContext2D,
  colours: ChartColours,
  run: TextRun,
  { width, size = sizes.label }: { readonly width: number; readonly size?: number },
): string {
  let { text } = run;
  while (text.length > 2 && widthOf(context, colours, [{ ...run, text }], size) > width) {
    text = `${text.slice(0, -2).trimEnd()}…`;
  }
  return text;
}
