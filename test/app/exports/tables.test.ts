import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { workedCase } from '../../../app/document/worked-case.ts';
import { resultJson } from '../../../app/exports/data/result-json.ts';
import { resultJsonSchema, resultSchema } from '../../../app/exports/data/result-schema.ts';
import { stampOf } from '../../../app/exports/stamp.ts';
import { withAbout } from '../../../app/exports/table/about-rows.ts';
import { chartTable } from '../../../app/exports/table/chart-table.ts';
import { clipboardTable } from '../../../app/exports/table/clipboard-table.ts';
import { csvOf } from '../../../app/exports/table/delimited.ts';
import { projectionTable } from '../../../app/exports/table/projection-table.ts';
import { cumulativeCashChart } from '../../../app/views/cash-charts.ts';
import { viewInputOf } from '../../../app/views/view-input-of.ts';
import { project } from '../../../shared/model/project.ts';
import { baseAssumptions } from '../../../shared/scenario/assumptions.ts';

const input = viewInputOf({ assumptions: baseAssumptions }, workedCase);
const stamp = stampOf(workedCase, new Date('2026-11-22T10:00:00.999Z'));
const rowsIn = (csv: string, delimiter = ',') =>
  Papa.parse<string[]>(csv.slice(1).trimEnd(), { delimiter, newline: '\r\n' }).data;

test('the table by quarter is the projection with all its digits', () => {
  const { plan, counterfactual, incremental } = project(baseAssumptions);
  const rows = rowsIn(csvOf(projectionTable(input, 'quarter'), ','));
  const row = (section: string, quantity: string) =>
    rows
      .find(([one, other]) => one === section && other === quantity)
      ?.slice(3)
      .map(Number);
  expect(rows[0]?.slice(0, 4)).toEqual(['Section', 'Quantity', 'Unit', 'Q1 FY2026']);
  expect(row('Plan', 'Free cash flow')).toEqual(plan.freeCashFlow);
  expect(row('Without the programme', 'Cloud revenue')).toEqual(counterfactual.revenue);
  expect(row('Increment', 'Incremental cash flow')).toEqual(incremental);
  expect(rows.find(([, quantity]) => quantity === 'Utilisation, end')?.[2]).toBe('share of 1');
});

test('the numbers behind a chart stand quarter by quarter, the baseline first', () => {
  const { head, rows } = chartTable(cumulativeCashChart(input, { withNotes: false }));
  expect(head[0]).toBe('Quarter');
  expect(head.map(String).find((name) => name.startsWith('Cumulative'))).toMatch(/\(RMB bn\)$/);
  expect([rows.length, rows[0]?.[0], rows[1]?.[0]]).toEqual([41, '31 March 2025', 'Q1 FY2026']);
  const { incremental } = project(baseAssumptions);
  const total = incremental.reduce((sum, flow) => sum + flow, 0);
  expect(rows.at(-1)?.some((cell) => typeof cell === 'number' && Math.abs(cell - total) < 1e-9)).toBe(true);
});

test('a CSV begins with its mark, ends each line as the standard says, and quotes what needs it', () => {
  const table = {
    head: ['a', 'b "c", d'],
    rows: [
      ['x\ny', 1.5],
      [null, -0.1],
    ],
  };
  expect(csvOf(table, ',')).toBe('\uFEFFa,"b ""c"", d"\r\n"x\ny",1.5\r\n,-0.1\r\n');
  expect(csvOf(table, ';')).toBe('\uFEFFa;"b ""c"", d"\r\n"x\ny";1,5\r\n;-0,1\r\n');
});

test.each(['=1+1', ' =1', '+1', '-1+2', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1', '＋1', '－1', '＠x'])(
  'a text that a spreadsheet would run stays one: %j',
  (text) => {
    const [[, cell] = []] = rowsIn(csvOf({ head: ['a', text], rows: [] }, ','));
    expect(cell).toBe(`'${text}`);
    expect(clipboardTable({ head: [text], rows: [] }).text[0]).toBe("'");
  },
);

test('whatever the texts and numbers, a reader finds them again', () => {
  const cell = fc.oneof(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(null));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
      const read = rowsIn(`${csvOf({ head: ['a', 'b'], rows }, ',')}.`).slice(1, -1);
      const said = rows.map((row) => row.map((one) => (typeof one === 'string' ? one : String(one ?? ''))));
      expect(read.map((row) => row.map((one) => one.replace(/^'/, '')))).toEqual(
        said.map((row) => row.map((one) => one.replace(/^'/, ''))),
      );
    }),
  );
});

test('whoever finds the file can say where its figures come from', () => {
  const about = { title: 'Cash', scenarios: ['Base', '=x'], sources: 'Sources: A; B', asOf: '20 May 2026', stamp };
  const rows = rowsIn(csvOf(withAbout({ head: ['a', 'b', 'c'], rows: [] }, about), ','));
  expect(rows.every((row) => row.length === 3)).toBe(true);
  expect(rows.slice(2).map(([name, text]) => [name, text])).toEqual([
    ['About', 'Cash'],
    ['Scenario', 'Base; =x'],
    ['Sources', 'A; B'],
    ['Facts as of', '20 May 2026'],
    ['Baseline', '31 March 2025; fiscal years end 31 March'],
    ['Caveat', 'Conditional projection, not a forecast'],
    ['Case', stamp.fingerprint],
    ['Engine', 'outlay-model/1'],
    ['Exported', '2026-11-22T10:00:00Z'],
  ]);
});

test('on the clipboard a table is cells for a spreadsheet and a table for a word processor', () => {
  const { text, html } = clipboardTable({ head: ['a\tb', '<i>&'], rows: [['x\r\ny', 0.1 + 0.2]] });
  expect(text).toBe('a b\t<i>&\nx y\t0.30000000000000004');
  expect(html).toBe(
    '<table><thead><tr><th>a\tb</th><th>&lt;i&gt;&amp;</th></tr></thead><tbody><tr><td>x\r\ny</td><td>0.30000000000000004</td></tr></tbody></table>',
  );
});

test('the whole result is what its schema says, and every number in it is the model’s', () => {
  const text = resultJson(workedCase, stamp);
  const { scenarios, fingerprint } = resultSchema.parse(JSON.parse(text));
  expect([scenarios.length, fingerprint]).toEqual([workedCase.scenarios.length, stamp.fingerprint]);
  for (const [index, scenario] of workedCase.scenarios.entries()) {
    const { plan, incremental, measures } = project(scenario.assumptions);
    expect(scenarios[index]).toMatchObject({ name: scenario.name, incremental, measures });
    expect(scenarios[index]?.plan.map((row) => Object(row).freeCashFlow)).toEqual(plan.freeCashFlow);
  }
  expect(resultJson(workedCase, stamp)).toBe(text);
});

test('the committed schema is current: npm run -s outlay -- schema result > docs/outlay-result.schema.json', async () => {
  const committed = await readFile('docs/outlay-result.schema.json', 'utf8');
  expect(committed).toBe(`${JSON.stringify(resultJsonSchema(), null, 2)}\n`);
});
