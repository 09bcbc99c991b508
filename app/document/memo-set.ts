/** Charts that a memo can have, by their ids; in the order in which it has them. */
export const chartIds = [
  'cumulative-cash',
  'cloud-revenue',
  'with-and-without',
  'growth',
  'cash-use',
  'sources-and-uses',
  'compute',
  'utilisation',
  'bands-cumulative',
  'paid-back',
  'tornado',
  'compare-cash',
  'bridge',
] as const;
export type ChartId = (typeof chartIds)[number];

/** A memo's own, until the user chooses others. */
export const usualCharts: readonly ChartId[] = ['cumulative-cash', 'cloud-revenue', 'bands-cumulative', 'tornado'];

/** Kinds of files that a memo set is made of: memo, Word document, workbook, deck, and each chart as a picture. */
export const setFormats = ['pdf', 'docx', 'xlsx', 'pptx', 'png', 'svg'] as const;
export type SetFormat = (typeof setFormats)[number];

/** Parts of a memo, in the order in which it has them; each can be left out. */
export const memoSectionIds = [
  'summary',
  'charts',
  'changes',
  'assumptions',
  'sensitivities',
  'checks',
  'conflicts',
  'risks',
] as const;
export type MemoSectionId = (typeof memoSectionIds)[number];
