/** Where a picture is going: a column of a note, a page's text, a slide. Sizes in CSS pixels, of which 96 are an inch. */
export const pictureSizes = {
  column: { width: 440, plotHeight: 264, inches: 440 / 96 },
  page: { width: 672, plotHeight: 344, inches: 672 / 96 },
  // As wide as a 16:9 slide, and of its shape: the plot takes what the words leave.
  slide: { width: 960, height: 540, inches: 13 + 1 / 3 },
} as const satisfies Readonly<Record<string, PictureSize>>;

export type PictureSizeName = keyof typeof pictureSizes;
export const pictureSizeNames = Object.keys(pictureSizes) as PictureSizeName[];

export interface PictureSize {
  readonly width: number;
  /** Either the plot's height is given and the words come on top, or that of the whole. */
  readonly plotHeight?: number;
  readonly height?: number;
  /** How wide it is on paper, before anyone scales it. */
  readonly inches: number;
}

export const pictureScales = [1, 2, 3] as const;
export type PictureScale = (typeof pictureScales)[number];

export const papers = ['white', 'transparent'] as const;
export type Paper = (typeof papers)[number];
