/** Where a picture is going: a column of a note, a page's text, a slide. Sizes in CSS pixels, of which 96 are an inch. */
export const pictureSizes = {
  column: { width: 440, plotHeight: 264, inches: 440 / 96, margin: 24 },
  page: { width: 672, plotHeight: 344, inches: 672 / 96, margin: 24 },
  // As wide as a 16:9 slide, and of its shape: the plot takes what the words leave.
  slide: { width: 960, height: 540, inches: 13 + 1 / 3, margin: 24 },
  // Between the paragraphs of our own memo, two to a page.
  memo: { width: 640, plotHeight: 256, inches: 640 / 96, margin: 0 },
} as const satisfies Readonly<Record<string, PictureSize>>;

export type PictureSizeName = keyof typeof pictureSizes;
/** Those that the user is offered. */
export const pictureSizeNames = ['column', 'page', 'slide'] as const satisfies readonly PictureSizeName[];

export interface PictureSize {
  readonly width: number;
  /** Either the plot's height is given and the words come on top, or that of the whole. */
  readonly plotHeight?: number;
  readonly height?: number;
  /** Of paper around everything, in CSS pixels. */
  readonly margin: number;
  /** How wide it is on paper, before anyone scales it. */
  readonly inches: number;
}

export const pictureScales = [1, 2, 3] as const;
export type PictureScale = (typeof pictureScales)[number];

export const papers = ['white', 'transparent'] as const;
export type Paper = (typeof papers)[number];
