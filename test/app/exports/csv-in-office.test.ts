import Papa from 'papaparse';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { workedCase } from '../../../app/document/worked-case.ts';
import { csvOf } from '../../../app/exports/table/delimited.ts';
import { projectionTable } from '../../../app/exports/table/projection-table.ts';
import { viewInputOf } from '../../../app/views/view-input-of.ts';
import { project } from '../../../shared/model/project.ts';
import { baseAssumptions } from '../../../shared/scenario/assumptions.ts';
import { convertedByOffice, kept } from '../../support/office.ts';
import { type TemporaryFolder, temporaryFolder } from '../../support/temporary-folder.ts';

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder?.remove());

/** Field separator, quote, UTF-8, first line, no column formats, English, quoted fields as text no, detect numbers, save as they are, formulas run. */
const reading = '44,34,76,1,,1033,false,true,false,true';

test('LibreOffice runs no text of ours and reads every number; a formula that was let through it would run', {
  timeout: 120_000,
}, async (context) => {
  const hostile = ['=1+1', '+1+1', '-1+1', '@A1', '\t=1+1', '\r=1+1', '=cmd|"/c calc"!A1', '＝1+1', 'a\r\n=1+1'];
  const table = projectionTable(viewInputOf({ assumptions: baseAssumptions }, workedCase), 'quarter');
  const files = [
    await kept(
      folder.path,
      'hostile.csv',
      csvOf({ head: ['text', 'number'], rows: hostile.map((text) => [text, -0.1]) }, ','),
    ),
    await kept(folder.path, 'raw.csv', '\uFEFFtext\r\n=1+1\r\n'),
    await kept(folder.path, 'table.csv', csvOf(table, ',')),
  ];
  const read = await convertedByOffice(
    context,
    folder.path,
    'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false',
    files,
    `--infilter=Text - txt - csv (StarCalc):${reading}`,
  );
  const rows = (name: string) => Papa.parse<string[]>((read.get(name) ?? Buffer.from('')).toString().trimEnd()).data;
  expect(rows('raw.csv')[1]).toEqual(['2']);
  const [, ...cells] = rows('hostile.csv');
  expect(cells.map(([, number]) => Number(number))).toEqual(hostile.map(() => -0.1));
  for (const [text = ''] of cells) expect(text).toMatch(/=1\+1|＝1\+1|\+1\+1|-1\+1|@A1|=cmd/);
  const flow = rows('table.csv').find(([section, name]) => section === 'Plan' && name === 'Free cash flow');
  expect(flow?.slice(3).map(Number)).toEqual(
    project(baseAssumptions).plan.freeCashFlow.map((value) => expect.closeTo(value, 9)),
  );
});
