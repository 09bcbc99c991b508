import { spawnSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TestContext } from 'vitest';
import { skip } from './cannot-here.ts';

/** LibreOffice, which works out every formula of a workbook anew. */

export function skippedWithoutSpreadsheet(context: TestContext): void {
  const found = spawnSync('soffice', ['--version'], { encoding: 'utf8' });
  if (found.status !== 0) skip(context, 'LibreOffice (soffice) is not here to work out the formulas');
}

/** Always works out formulas when it loads a file. As it comes it trusts the results in the file, and so would a test. */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/** The workbooks with all their formulas worked out, in the same order. One start of the program serves them all. */
export async function recalculated(books: readonly Uint8Array[], folder: string): Promise<readonly Uint8Array[]> {
  const profile = join(folder, 'profile');
  const [from, to] = [join(folder, 'from'), join(folder, 'to')];
  for (const path of [join(profile, 'user'), from, to]) await mkdir(path, { recursive: true });
  await writeFile(join(profile, 'user', 'registrymodifications.xcu'), alwaysRecalculate);
  const paths = books.map((_, index) => join(from, `book${index}.xlsx`));
  for (const [index, book] of books.entries()) await writeFile(paths[index] ?? '', book);
  const run = spawnSync(
    'soffice',
    [`-env:UserInstallation=${pathToFileURL(profile)}`, '--headless', '--norestore', '--convert-to', 'xlsx', '--outdir', to, ...paths],
    { encoding: 'utf8', maxBuffer: 1e8 },
  );
  if (run.status !== 0) throw new Error(`soffice failed: ${run.stderr}`);
  return Promise.all(paths.map((path) => readFile(join(to, basename(path)))));
}
