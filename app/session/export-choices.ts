import type { Paper, PictureScale, PictureSizeName } from '../exports/picture/picture-options.ts';
import type { Separator } from '../exports/table/delimited.ts';
import type { Period } from '../views/period-table.ts';

export const exportWhats = ['picture', 'table', 'workbook', 'deck', 'memo', 'data'] as const;
type ExportWhat = (typeof exportWhats)[number];

export const pictureFormats = ['png', 'svg', 'pdf'] as const;
type PictureFormat = (typeof pictureFormats)[number];

/** What the export dialog was left at; each kind of file remembers its own. */
export interface ExportChoices {
  readonly what: ExportWhat;
  readonly picture: {
    readonly format: PictureFormat;
    readonly size: PictureSizeName;
    readonly scale: PictureScale;
    readonly paper: Paper;
  };
  readonly table: {
    /** The view *Table* of the active scenario, or the numbers behind the chart. */
    readonly of: Period | 'chart';
    readonly separator: Separator;
  };
}

export const startExports: ExportChoices = {
  what: 'picture',
  picture: { format: 'png', size: 'page', scale: 2, paper: 'white' },
  table: { of: 'quarter', separator: ',' },
};
