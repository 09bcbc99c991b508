import { exportWords } from '../messages/exports.ts';

/** Kinds of files that leave Outlay, by their media types. */
export const exportKinds = {
  'image/png': { extension: 'png' },
  'image/svg+xml': { extension: 'svg' },
  'application/pdf': { extension: 'pdf' },
  'text/csv': { extension: 'csv' },
  'application/json': { extension: 'json' },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { extension: 'xlsx' },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
    extension: 'docx',
  },
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': {
    extension: 'pptx',
  },
} as const;

export type ExportKind = keyof typeof exportKinds;

/** What a dialog calls files of this kind. */
export const kindName = (kind: ExportKind): string => exportWords.kinds[exportKinds[kind].extension];

export const exportKindIds = Object.keys(exportKinds) as ExportKind[];

/** The kind of file with this ending. */
export function kindOf(extension: (typeof exportKinds)[ExportKind]['extension']): ExportKind {
  const kind = exportKindIds.find((id) => exportKinds[id].extension === extension);
  if (kind === undefined) throw new Error(`no kind of file ends in ${extension}`);
  return kind;
}
