import type { CaseDocument } from '../../document/case-document.ts';
import type { ChartId } from '../../document/memo-set.ts';
import type { Language } from '../../messages/language.ts';
import type { Paper, PictureScale, PictureSizeName } from '../picture/picture-options.ts';
import type { DrawnPicture, PictureWords } from '../picture/picture-words.ts';
import type { Stamp } from '../stamp.ts';
import type { Study } from '../study.ts';

/** A chart to be drawn where there is a browser engine, for someone who has none. All of it can be sent as JSON. */
export interface DrawingOrder {
  readonly document: CaseDocument;
  readonly scenarioId: string;
  readonly study: Study;
  readonly stamp: Stamp;
  readonly chart: ChartId;
  readonly size: PictureSizeName;
  readonly paper: Paper;
  /** Pixels of the PNG in each CSS pixel. */
  readonly scale: PictureScale;
  readonly language: Language;
}

/** A chart both ways: as lines and words, and as pixels in base64. */
export interface Drawn {
  readonly picture: DrawnPicture;
  readonly words: PictureWords;
  readonly png: string;
}
