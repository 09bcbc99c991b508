import { plotCanvas, plotDrawing } from '../plot-canvas.ts';
import { svgCanvas } from '../svg/svg-canvas.ts';
import { svgDocument } from '../svg/svg-document.ts';
import { drawPicture } from './draw-picture.ts';
import { lightColours } from './light-colours.ts';
import { type PictureOf, pictureLayout } from './picture-layout.ts';

/** As wide as a page's text; the plot in a picture's usual shape. */
const size = { width: 960, plotHeight: 400 };

interface Picture extends PictureOf {
  /** Name of the active scenario's colour token. */
  readonly colour: string;
  /** Names of the colour tokens of all scenarios, by their ids. */
  readonly tokens: ReadonlyMap<string, string>;
}

interface PixelPicture extends Picture {
  /** Pixels of the file in each CSS pixel. */
  readonly scale: 1 | 2 | 3;
  readonly paper: 'white' | 'transparent';
}

/**
 * A chart as it leaves for a memo: title as a finding, subtitle, unit, plot, then sources, as-of date and the caveat, all inside
 * one picture.
 */
export async function pngPicture({ scale, paper, ...picture }: PixelPicture): Promise<Uint8Array> {
  await document.fonts.ready;
  const colours = lightColours(picture.colour, picture.tokens);
  const layout = pictureLayout(picture, colours, size);
  const canvas = document.createElement('canvas');
  canvas.width = layout.width * scale;
  canvas.height = layout.height * scale;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas to draw on');
  context.scale(scale, scale);
  drawPicture(context, layout, { colours, paper });
  const { x, y, width, height } = layout.plot;
  context.drawImage(plotCanvas(picture.spec, colours, { width, height, scale }), x, y, width, height);
  return pngBytes(canvas);
}

/** The same as true lines and words, which can be enlarged, searched and mended. */
export async function svgPicture(picture: Picture): Promise<string> {
  await document.fonts.ready;
  const colours = lightColours(picture.colour, picture.tokens);
  const layout = pictureLayout(picture, colours, size);
  const frame = svgCanvas('frame', layout);
  drawPicture(frame.context, layout, { colours, paper: 'white' });
  const { x, y } = layout.plot;
  return svgDocument(
    { width: layout.width, height: layout.height, title: picture.spec.title, description: picture.spec.summary },
    [
      { drawing: frame.drawing(), x: 0, y: 0 },
      { drawing: plotDrawing(picture.spec, colours, layout.plot), x, y },
    ],
  );
}

async function pngBytes(canvas: HTMLCanvasElement): Promise<Uint8Array> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('the picture could not be encoded');
  return new Uint8Array(await blob.arrayBuffer());
}
