import type { ChartColours } from '../colours.ts';
import { sizes, write } from '../write.ts';
import type { PictureLayout } from './picture-layout.ts';

/** Everything of a picture but the plot: paper, rules and words. */
export function drawPicture(
  context: CanvasRenderingContext2D,
  layout: PictureLayout,
  { colours, paper }: { readonly colours: ChartColours; readonly paper: 'white' | 'transparent' },
): void {
  const { width, height, margin } = layout;
  if (paper === 'white') {
    context.fillStyle = colours.surface;
    context.fillRect(0, 0, width, height);
  }
  context.fillStyle = colours.ink;
  context.fillRect(margin, margin, width - 2 * margin, 2);
  for (const { runs, y } of layout.title) write(context, colours, runs, { x: margin, y, size: sizes.title });
  for (const { runs, y } of layout.subtitle) write(context, colours, runs, { x: margin, y, size: sizes.subtitle });
  context.fillStyle = colours.grid;
  context.fillRect(margin, layout.footRule, width - 2 * margin, 1);
  for (const { runs, y } of layout.foot) write(context, colours, runs, { x: margin, y });
}
