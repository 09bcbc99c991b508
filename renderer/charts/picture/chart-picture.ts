import {
  type Paper,
  type PictureScale,
  type PictureSizeName,
  pictureSizes,
} from '../../../app/exports/picture/picture-options.ts';
import { type DrawnPicture, pictureWords } from '../../../app/exports/picture/picture-words.ts';
import { describedPng } from '../../../app/exports/picture/png-chunks.ts';
import type { Stamp } from '../../../app/exports/stamp.ts';
import { told } from '../../../app/messages/language.ts';
import { windowWords } from '../../../app/messages/window.ts';
import type { ScenarioLook } from '../../../app/views/scenario-colour.ts';
import { lettersFor } from '../letters.ts';
import { plotCanvas, plotDrawing } from '../plot-canvas.ts';
import { svgCanvas } from '../svg/svg-canvas.ts';
import { svgDocument } from '../svg/svg-document.ts';
import { drawPicture } from './draw-picture.ts';
import { lightColours } from './light-colours.ts';
import { type PictureOf, pictureLayout } from './picture-layout.ts';

interface Picture extends PictureOf {
  /** Name of the active scenario's colour token. */
  readonly colour: string;
  /** Of all scenarios, by their ids. */
  readonly looks: ReadonlyMap<string, ScenarioLook>;
  readonly size: PictureSizeName;
  readonly stamp: Stamp;
}

export interface PixelPicture extends Picture {
  /** Pixels of the file in each CSS pixel. */
  readonly scale: PictureScale;
  readonly paper: Paper;
}

/**
 * A chart as it leaves for a memo: title as a finding, subtitle, unit, plot, then sources, as-of date and the caveat, all inside
 * one picture.
 */
export async function pngPicture({ scale, paper, ...picture }: PixelPicture): Promise<Uint8Array> {
  await lettersFor(lettersOf(picture));
  const colours = lightColours(picture.colour, picture.looks);
  const layout = pictureLayout(picture, colours, pictureSizes[picture.size]);
  const canvas = document.createElement('canvas');
  canvas.width = layout.width * scale;
  canvas.height = layout.height * scale;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas to draw on');
  context.scale(scale, scale);
  drawPicture(context, layout, { colours, paper });
  const { x, y, width, height } = layout.plot;
  context.drawImage(plotCanvas(picture.spec, colours, { width, height, scale }), x, y, width, height);
  const dots = canvas.width / pictureSizes[picture.size].inches;
  return describedPng(await pngBytes(canvas), dots, pictureWords(picture.spec, picture.stamp));
}

/** The same as true lines and words, which can be enlarged, searched and mended. */
export async function svgPicture(picture: Picture & { readonly paper: Paper }): Promise<DrawnPicture> {
  await lettersFor(lettersOf(picture));
  const colours = lightColours(picture.colour, picture.looks);
  const layout = pictureLayout(picture, colours, pictureSizes[picture.size]);
  const frame = svgCanvas('frame', layout);
  drawPicture(frame.context, layout, { colours, paper: picture.paper });
  const { x, y } = layout.plot;
  const { width, height } = layout;
  const svg = svgDocument({ width, height, words: pictureWords(picture.spec, picture.stamp) }, [
    { drawing: frame.drawing(), x: 0, y: 0 },
    { drawing: plotDrawing(picture.spec, colours, layout.plot), x, y },
  ]);
  return { svg, width, height, inches: pictureSizes[picture.size].inches };
}

/** All that a picture may write; the words around it are of the same letters as its title and sources. */
const lettersOf = ({ spec, scenarios, stamp }: Picture): string =>
  JSON.stringify([
    spec,
    scenarios.map(({ name }) => told(name)),
    pictureWords(spec, stamp),
    windowWords.picture.conditional,
  ]);

async function pngBytes(canvas: HTMLCanvasElement): Promise<Uint8Array> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('the picture could not be encoded');
  return new Uint8Array(await blob.arrayBuffer());
}
