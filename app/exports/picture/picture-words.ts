import type { AnyChart } from '../../views/any-chart.ts';
import type { Stamp } from '../stamp.ts';

/** What a picture says of itself where no eye sees it; the keywords are those of the PNG standard. */
export interface PictureWords extends Readonly<Record<string, string>> {
  readonly Title: string;
  readonly Description: string;
  readonly Software: string;
  readonly Source: string;
  readonly 'Creation Time': string;
}

/** A chart as a drawing, and how wide it is on paper. */
export interface DrawnPicture {
  readonly svg: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly inches: number;
}

export const pictureWords = (spec: Pick<AnyChart, 'title' | 'summary'>, stamp: Stamp): PictureWords => ({
  Title: spec.title,
  Description: spec.summary,
  Software: `Outlay, ${stamp.engine}`,
  Source: stamp.fingerprint,
  'Creation Time': stamp.time,
});
