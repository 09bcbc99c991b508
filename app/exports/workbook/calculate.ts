import { columnOf } from './addresses.ts';
import type { Book, Cell, Result } from './book.ts';
import { evaluate } from './formula/evaluate.ts';
import { type Area, type Expression, parseFormula } from './formula/parse.ts';
import { type Scalar, SheetError, scalarOf, type Value } from './formula/values.ts';

/**
 * The book with a result beside every formula: what a viewer shows that does not calculate. The formulas themselves are worked out,
 * so that there is no second set of numbers to keep true; tests hold them to the engine and to a real spreadsheet.
 */
export function calculated(book: Book): Book {
  const results = resultsOf(book);
  return {
    ...book,
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        cell.content.kind === 'formula'
          ? { ...cell, content: { ...cell.content, result: results(sheet.name, cell) } }
          : cell,
      ),
    })),
  };
}

function resultsOf(book: Book): (sheet: string, cell: Cell) => Result {
  const cells = new Map(
    book.sheets.map(({ name, cells }) => [name, new Map(cells.map((cell) => [keyOf(cell), cell]))]),
  );
  const names = new Map(book.names.map(({ name, place }) => [name, areaOf(place)]));
  const known = new Map<Cell, Scalar | SheetError>();
  const parsed = new Map<string, Expression>();
  const areas = new Map<string, Value>();

  function parse(written: string): Expression {
    const expression = parsed.get(written) ?? parseFormula(written);
    parsed.set(written, expression);
    return expression;
  }

  function work(sheet: string, cell: Cell): Scalar | SheetError {
    const { content } = cell;
    if (content.kind === 'number') return content.value;
    if (content.kind === 'text') return content.text;
    if (content.kind === 'blank') return null;
    const found = known.get(cell);
    if (found !== undefined) return found;
    const result = tried(() =>
      scalarOf(
        evaluate(parse(content.formula), {
          area: (area) => valuesIn(area, sheet),
          name: (name) => valuesIn(names.get(name) ?? fail(`no such name: ${name}`), sheet),
        }),
      ),
    );
    known.set(cell, result ?? 0);
    return result ?? 0;
  }

  function valuesIn(area: Area, here: string): Value {
    const sheet = area.sheet ?? here;
    const found = cells.get(sheet) ?? fail(`no such sheet: ${sheet}`);
    const at = (row: number, column: number): Scalar => {
      const cell = found.get(keyOf({ row, column }));
      const value = cell === undefined ? null : work(sheet, cell);
      if (value instanceof SheetError) throw value;
      return value;
    };
    if (area.top === area.bottom && area.left === area.right) return at(area.top, area.left);
    const key = `${sheet} ${area.top} ${area.left} ${area.bottom} ${area.right}`;
    const read = areas.get(key);
    if (read !== undefined) return read;
    const values = Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
      Array.from({ length: area.right - area.left + 1 }, (_, column) => at(area.top + row, area.left + column)),
    );
    areas.set(key, values);
    return values;
  }

  return (sheet, cell) => {
    const result = work(sheet, cell);
    if (result instanceof SheetError) return result.code;
    // Without the sign of a zero.
    return typeof result === 'string' ? result : Number(result) + 0;
  };
}

function tried(work: () => Scalar): Scalar | SheetError {
  try {
    return work();
  } catch (error) {
    if (error instanceof SheetError) return error;
    throw error;
  }
}

const keyOf = ({ row, column }: Pick<Cell, 'row' | 'column'>): number => row * 16_384 + column;

/** "Plan!$G$12:$AT$12" as an area. */
export function areaOf(place: string): Area {
  const parts = /^(\w+)!\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?$/.exec(place);
  if (parts === null) return fail(`not a place: ${place}`);
  const [, sheet = '', left = '', top = '', right = left, bottom = top] = parts;
  return {
    sheet,
    top: Number(top) - 1,
    left: columnOf(left),
    bottom: Number(bottom) - 1,
    right: columnOf(right),
  };
}

function fail(why: string): never {
  throw new Error(why);
}
