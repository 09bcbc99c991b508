/** Kinds of files that leave Outlay, by their media types; the name is what a dialog calls them. */
export const exportKinds = {
  'image/png': { extension: 'png', name: 'PNG picture' },
  'image/svg+xml': { extension: 'svg', name: 'SVG drawing' },
  'application/pdf': { extension: 'pdf', name: 'PDF' },
  'text/csv': { extension: 'csv', name: 'CSV table' },
  'application/json': { extension: 'json', name: 'JSON data' },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { extension: 'xlsx', name: 'Excel workbook' },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
    extension: 'docx',
    name: 'Word document',
  },
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': {
    extension: 'pptx',
    name: 'PowerPoint deck',
  },
} as const;

export type ExportKind = keyof typeof exportKinds;
export const exportKindIds = Object.keys(exportKinds) as ExportKind[];

/** The kind of file with this ending. */
export function kindOf(extension: (typeof exportKinds)[ExportKind]['extension']): ExportKind {
  const kind = exportKindIds.find((id) => exportKinds[id].extension === extension);
  if (kind === undefined) throw new Error(`no kind of file ends in ${extension}`);
  return kind;
}
