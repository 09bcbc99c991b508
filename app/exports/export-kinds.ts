/** Kinds of files that leave Outlay, by their media types; the name is what a dialog calls them. */
export const exportKinds = {
  'image/png': { extension: 'png', name: 'PNG picture' },
  'image/svg+xml': { extension: 'svg', name: 'SVG drawing' },
} as const;

export type ExportKind = keyof typeof exportKinds;
export const exportKindIds = Object.keys(exportKinds) as ExportKind[];
