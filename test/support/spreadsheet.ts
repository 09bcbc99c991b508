import { spawn, spawnSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestContext } from 'vitest';
import { skip } from './cannot-here.ts';
import { repository } from './electron-here.ts';
import { type Cells, type CellValue, cellKey, type Typed } from './workbook-cells.ts';

/** LibreOffice, which works out every formula of a workbook anew, driven by Python as it brings it. */
const python = '/usr/bin/python3';

export function skipWithoutSpreadsheet(context: TestContext): void {
  const isHere = (program: string, ...given: string[]) => spawnSync(program, given).status === 0;
  if (!isHere('soffice', '--version') || !isHere(python, '-c', 'import uno')) {
    skip(context, 'LibreOffice with its Python (soffice, python3-uno) is not here to work out the formulas');
  }
}

/** Formulas are always worked out when a file is loaded. As it comes it trusts the results in the file, and so would a test. */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

export interface Job {
  readonly book: Uint8Array;
  /** Typed into its cells once it is open. */
  readonly typed: readonly Typed[];
}

export interface Readings {
  readonly opened: Sheets;
  /** After what was typed; empty where nothing was. */
  readonly changed: Sheets;
}

export type Sheets = ReadonlyMap<string, Cells>;

/** As `recalculate.py` writes it. */
type Written = readonly (readonly [name: string, rows: readonly (readonly (CellValue | null)[])[]])[];

/** What the workbooks show, one after the other; a start of the program serves them all. `folder` is for this call alone. */
export async function recalculated(jobs: readonly Job[], folder: string): Promise<readonly Readings[]> {
  const profile = join(folder, 'profile');
  await mkdir(join(profile, 'user'), { recursive: true });
  await writeFile(join(profile, 'user', 'registrymodifications.xcu'), alwaysRecalculate);
  const list = await Promise.all(
    jobs.map(async ({ book, typed }, index) => {
      const path = join(folder, `book${index}.xlsx`);
      await writeFile(path, book);
      return { path, typed };
    }),
  );
  const [todo, results] = [join(folder, 'jobs.json'), join(folder, 'results.jsonl')];
  await writeFile(todo, JSON.stringify(list));
  await run(python, [join(repository, 'test/support/recalculate.py'), profile, todo, results]);
  const lines = (await readFile(results, 'utf8')).trimEnd().split('\n');
  return lines.map((line) => {
    const { opened, changed } = JSON.parse(line) as { readonly opened: Written; readonly changed: Written };
    return { opened: sheetsOf(opened), changed: sheetsOf(changed) };
  });
}

function sheetsOf(sheets: Written): Sheets {
  return new Map(
    sheets.map(([name, rows]) => {
      const cells = new Map<number, CellValue>();
      rows.forEach((row, at) => {
        row.forEach((value, column) => {
          if (value !== null && value !== '') cells.set(cellKey(at, column), value);
        });
      });
      return [name, cells] as const;
    }),
  );
}

function run(program: string, given: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, given, { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (data) => {
      said += String(data);
    });
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`the spreadsheet failed: ${said}`))));
  });
}
