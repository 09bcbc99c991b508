import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { workedCase } from '../../../../app/document/worked-case.ts';
import { columnOf } from '../../../../app/exports/workbook/addresses.ts';
import type { Book, Cell } from '../../../../app/exports/workbook/book.ts';
import { areaOf, calculated } from '../../../../app/exports/workbook/calculate.ts';
import { project } from '../../../../shared/model/project.ts';
import { driverList } from '../../../../shared/scenario/driver-list.ts';
import { valueAt } from '../../../../shared/scenario/driver-value.ts';
import { assumptionsArbitrary } from '../../../support/arbitrary-assumptions.ts';
import { basePlus } from '../../../support/side.ts';
import { resultsIn, withEngine } from '../../../support/workbook-agreement.ts';
import {
  baseScenario,
  bookWith,
  draftWith,
  randomChanges,
  typedInto,
  withTyped,
} from '../../../support/workbook-cases.ts';
import type { Typed } from '../../../support/workbook-cells.ts';
import { expectedMeasures } from '../../../support/workbook-expectations.ts';

const base = baseScenario.assumptions;
const book = bookWith(base);

const cellsOf = (of: Book, name: string): readonly Cell[] =>
  of.sheets.find((sheet) => sheet.name === name)?.cells ?? [];
const textsOf = (of: Book, name: string): readonly string[] =>
  cellsOf(of, name).flatMap(({ content }) => (content.kind === 'text' ? [content.text] : []));
const formulasOf = (of: Book): readonly string[] =>
  of.sheets.flatMap(({ cells }) =>
    cells.flatMap(({ content }) => (content.kind === 'formula' ? [content.formula] : [])),
  );
const measuresOf = (of: Book): ReadonlyMap<string, number | string | undefined> => {
  const rows = cellsOf(of, 'Measures');
  return new Map(
    of.names
      .filter(({ place }) => place.startsWith('Measures!') && !place.includes(':'))
      .map(({ name, place }) => {
        const row = Number(place.split('$')[2]) - 1;
        const content = rows.find((cell) => cell.row === row && cell.column === 1)?.content;
        return [name, content?.kind === 'formula' ? content.result : undefined];
      }),
  );
};

test('the sheets stand in the order in which they are read', () => {
  expect(book.sheets.map(({ name }) => name)).toEqual([
    'Summary',
    'Charts',
    'Assumptions',
    'Plan',
    'Counterfactual',
    'Incremental',
    'Annual',
    'Measures',
    'IRR',
    'Notes',
    'Risk',
    'Sources',
  ]);
});

test('the formulas give what the engine gives, in cases of every kind', () => {
  fc.assert(
    fc.property(assumptionsArbitrary(), (assumptions) => {
      const other = bookWith(assumptions);
      expect(withEngine(resultsIn(other), other, assumptions).wrong).toEqual([]);
    }),
    { numRuns: 12, seed: 11 },
  );
}, 60_000);

test('nothing looks about by offset, names a cell by a text, or needs a newer Excel than that of 2007', () => {
  const used = new Set(
    formulasOf(book).flatMap((formula) => [...formula.matchAll(/([A-Z.]+)\(/g)].map(([, name]) => name)),
  );
  const ofExcel2007 =
    'ABS AND CHOOSE COUNTIF IF IFERROR INDEX INT IRR ISNUMBER MATCH MAX MIN MIRR NA NPV OR ROUND SMALL SUM SUMIFS SUMPRODUCT';
  expect([...used].filter((name) => !ofExcel2007.split(' ').includes(name ?? ''))).toEqual([]);
});

/** A formula with its references told from where it stands: copies of one formula are the same. */
const relative = (formula: string, row: number, column: number): string =>
  formula.replaceAll(/(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\d(])/g, (_, fixedColumn, letters, fixedRow, digits) => {
    const across = fixedColumn === '$' ? letters : `[${columnOf(letters) - column}]`;
    return `R${fixedRow === '$' ? digits : `[${Number(digits) - 1 - row}]`}C${across}`;
  });

test.each(['Plan', 'Counterfactual', 'Incremental', 'Notes', 'Annual'])(
  'on %s a row is one formula across all quarters',
  (name) => {
    const first = name === 'Annual' ? 3 : 6;
    const rows = new Map<number, Set<string>>();
    for (const { row, column, content } of cellsOf(book, name)) {
      if (content.kind !== 'formula' || column < first) continue;
      rows.set(row, (rows.get(row) ?? new Set()).add(relative(content.formula, row, column)));
    }
    expect(rows.size).toBeGreaterThan(5);
    expect([...rows].filter(([, formulas]) => formulas.size > 1)).toEqual([]);
  },
);

test('Plan and Counterfactual are the same formulas but for their settings and what is bought without the programme', () => {
  const formulas = (name: string) =>
    cellsOf(book, name).flatMap(({ row, column, content }) =>
      content.kind === 'formula' ? [{ row, place: `${row},${column}`, formula: content.formula }] : [],
    );
  const counterfactual = new Map(formulas('Counterfactual').map(({ place, formula }) => [place, formula]));
  const differing = new Set(
    formulas('Plan')
      .filter(({ place, formula }) => counterfactual.get(place) !== formula)
      .map(({ row }) => row),
  );
  expect(differing.size).toBe(6);
});

test.each(['base', 'by year'])('every driver stands on Assumptions with its grade, %s', (kind) => {
  const assumptions =
    kind === 'base'
      ? base
      : basePlus({
          'demand.growth': { kind: 'yearly', rates: [0.3, 0.2] },
          'margins.ai': { kind: 'yearly', start: 0.1, values: [0.4] },
        });
  const cells = cellsOf(bookWith(assumptions), 'Assumptions');
  const said = (row: number, column: number) => {
    const content = cells.find((cell) => cell.row === row && cell.column === column)?.content;
    return content?.kind === 'text' ? content.text : content?.kind;
  };
  const rows = new Map(cells.filter(({ column }) => column === 0).map(({ row }) => [said(row, 0), row]));
  for (const driver of driverList) {
    const row = rows.get(driver.label);
    expect(row, driver.path).toBeDefined();
    if (row === undefined || valueAt(assumptions, driver.path) === undefined) continue;
    expect(['documented', 'reported', 'derived', 'assumption'], driver.path).toContain(said(row, 4));
    expect(said(row, 5), driver.path).not.toBe('');
  }
});

test('inputs are blue and say what may be typed; the horizon is fixed at export', () => {
  const inputs = cellsOf(book, 'Assumptions').filter(({ style }) => style.startsWith('input'));
  expect(inputs.every(({ allowed }) => allowed !== undefined)).toBe(true);
  expect(inputs.length).toBeGreaterThan(60);
  const horizon = cellsOf(book, 'Assumptions').find(({ style }) => style.startsWith('fixed'));
  expect(horizon?.content).toEqual({ kind: 'number', value: 40 });
});

describe('answers that are no plain number', () => {
  test('a scenario that does not pay back says so', () => {
    const poor = basePlus({ 'margins.ai.target': 0.2 });
    expect(measuresOf(bookWith(poor)).get('out_payback')).toBe('not by FY2035');
  });

  test('no programme has no rate, no payback to wait for and nothing to fund', () => {
    const nothing = basePlus({
      'capex.programme': 0,
      'capex.afterProgramme': 'meet-demand',
      'demand.growth': { kind: 'yearly', rates: [0.03] },
      'demand.aiShare': { kind: 'ramp', target: 0.2, years: 0 },
    });
    const measures = measuresOf(bookWith(nothing));
    expect(measures.get('out_irr')).toBe('none');
    expect(measures.get('out_mirr')).toBe('none');
    expect(measures.get('out_multiple')).toBe('none');
    expect(measures.get('out_payback')).toBe(0);
    expect(measures.get('out_npv')).toBe(0);
  });

  test('several internal rates are counted and listed, and none of them is called the IRR', () => {
    const [found] = fc
      .sample(assumptionsArbitrary(), { seed: 3, numRuns: 400 })
      .filter((assumptions) => project(assumptions).measures.irr.length > 1);
    if (found === undefined) throw new Error('no case with several rates');
    const measures = measuresOf(bookWith(found));
    expect(measures.get('out_irr')).toBe('several');
    for (const { name, value } of expectedMeasures(found).filter(({ name }) => name.startsWith('out_irr_'))) {
      if (typeof value === 'number') expect(measures.get(name), name).toBeCloseTo(value, 9);
      else expect(measures.get(name), name).toBe(value);
    }
  }, 30_000);
});

describe('what is typed into the blue cells', () => {
  test('moves everything to what the engine says of the new inputs', () => {
    for (const { from, to } of randomChanges(6, 7)) {
      const draft = draftWith(from);
      const changed = calculated(withTyped(draft, typedInto(draft, draftWith(to))));
      expect(withEngine(resultsIn(changed), changed, to).wrong).toEqual([]);
    }
  }, 30_000);

  test('is told from what was exported, and says where it breaks a rule', () => {
    const changed = calculated(
      withTyped(draftWith(base), [inputAt('capex_quarters', 40), inputAt('horizon_quarters', 36)]),
    );
    const results = resultsIn(changed).get('Summary');
    const said = [...(results?.values() ?? [])];
    expect(said).toContain('CHANGED');
    expect(said).toContain('BROKEN');
    expect([...(resultsIn(book).get('Summary')?.values() ?? [])]).not.toContain('BROKEN');
  });
});

/** Something typed into the cell of a name. */
function inputAt(name: string, value: number): Typed {
  const place = book.names.find((one) => one.name === name)?.place ?? '';
  const { sheet, top, left } = areaOf(place);
  return { sheet: sheet ?? '', row: top, column: left, value };
}

test('the summary shows each measure beside what Outlay said, and that both are the same', () => {
  const checks = cellsOf(book, 'Summary').flatMap(({ column, content }) =>
    column === 5 && content.kind === 'formula' ? [content.result] : [],
  );
  expect(checks.length).toBeGreaterThan(20);
  expect(new Set(checks)).toEqual(new Set(['OK']));
});

test('the stamp stands on the summary, in the properties and under every page', () => {
  const texts = textsOf(book, 'Summary').join('\n');
  for (const part of ['sha256-', 'outlay-model/1', '2026-11-22T12:00:00Z']) {
    expect(texts).toContain(part);
    expect(book.comment).toContain(part);
    expect(book.footer).toContain(part);
  }
});

test('a case in dollars has its rate and the answers in dollars on the summary; all else stays in RMB', () => {
  const dollars = bookWith(base, {}, { ...workedCase, currency: 'USD' });
  expect(textsOf(dollars, 'Summary')).toContain('NPV, US$ bn');
  expect(textsOf(book, 'Summary')).not.toContain('NPV, US$ bn');
});
