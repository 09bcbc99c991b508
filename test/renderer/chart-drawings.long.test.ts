import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, test } from 'vitest';
import { type DrawingTable, drawingTable, expectSameDrawings } from '../support/drawings.ts';
import { program } from '../support/programs.ts';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.ts';
import { typefaceIn } from '../support/typeface.ts';

let table: DrawingTable;
let folder: TemporaryFolder;
beforeAll(async () => {
  [table, folder] = await Promise.all([drawingTable(), temporaryFolder()]);
});
afterAll(async () => {
  await table?.close();
  await folder?.remove();
});

/** Views with all kinds of charts that there are, and how many each has. */
test.for([
  ['Revenue', 2],
  ['Cash and payback', 4],
  ['Capacity', 2],
  ['Risk', 2],
  ['Sensitivity', 2],
  ['Compare', 2],
] as const)(
  'the charts of %s as drawings are the same as the pictures of them, in Chromium and in librsvg',
  async ([view, count], context) => {
    const typeface = await typefaceIn(folder.path);
    const byLibrsvg = async (svg: string) => {
      const path = join(folder.path, 'drawing.svg');
      await writeFile(path, svg);
      return program(context, 'rsvg-convert', ['--zoom', '2', path], typeface);
    };
    await expectSameDrawings({ ...table, byLibrsvg }, view, count);
  },
);
