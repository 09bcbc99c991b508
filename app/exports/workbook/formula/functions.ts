import { internalRate, modifiedRate, presentValue } from './financial-functions.ts';
import { operate } from './operators.ts';
import {
  cellsOf,
  each,
  finite,
  numberOf,
  numbersIn,
  paired,
  type Scalar,
  SheetError,
  scalarOf,
  truthOf,
  type Value,
} from './values.ts';

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const allNumbers = (given: readonly Value[]): readonly number[] => given.flatMap(numbersIn);
const first = (given: readonly Value[]): Value => given[0] ?? null;

/** Functions of a sheet that look at all of their arguments; those that choose among them are in `evaluate.ts`. */
export const functions: Readonly<Record<string, (given: readonly Value[]) => Value>> = {
  AND: (given) => given.flatMap(cellsOf).every((one) => truthOf(one)),
  OR: (given) => given.flatMap(cellsOf).some((one) => truthOf(one)),
  NOT: (given) => !truthOf(first(given)),
  ABS: (given) => each(first(given), (one) => Math.abs(numberOf(one))),
  INT: (given) => Math.floor(numberOf(first(given))),
  ROUND: ([value = 0, places = 0]) => {
    const scale = 10 ** numberOf(places);
    return Math.round(numberOf(value) * scale) / scale;
  },
  MOD: ([value = 0, by = 1]) => numberOf(value) - numberOf(by) * Math.floor(numberOf(value) / numberOf(by)),
  MIN: (given) => Math.min(...allNumbers(given)),
  MAX: (given) => Math.max(...allNumbers(given)),
  SUM: (given) => finite(sum(allNumbers(given))),
  COUNT: (given) => allNumbers(given).length,
  ISNUMBER: (given) => typeof scalarOf(first(given)) === 'number',
  NA: () => {
    throw new SheetError('#N/A');
  },
  SUMPRODUCT: (given) => finite(sum(cellsOf(product(given)).map((one) => (typeof one === 'number' ? one : 0)))),
  SUMIFS: sumIfs,
  COUNTIF: ([area = null, condition = null]) => cellsOf(area).filter(matcher(scalarOf(condition))).length,
  SMALL: ([area = null, rank = 1]) => {
    const found = [...numbersIn(area)].sort((one, other) => one - other)[numberOf(rank) - 1];
    if (found === undefined) throw new SheetError('#NUM!');
    return found;
  },
  INDEX: ([area = null, at = 1]) => {
    const found = cellsOf(area)[numberOf(at) - 1];
    if (found === undefined) throw new SheetError('#REF!');
    return found;
  },
  MATCH: ([wanted = null, area = null]) => {
    const key = scalarOf(wanted);
    const at = cellsOf(area).findIndex((one) => operate('=', one, key) === true);
    if (at < 0) throw new SheetError('#N/A');
    return at + 1;
  },
  NPV: ([rate = 0, flows = null]) => presentValue(numberOf(rate), numbersIn(flows)),
  IRR: ([flows = null, guess = 0.1]) => internalRate(numbersIn(flows), numberOf(guess)),
  MIRR: ([flows = null, finance = 0, reinvest = 0]) =>
    modifiedRate(numbersIn(flows), numberOf(finance), numberOf(reinvest)),
};

function product(given: readonly Value[]): Value {
  return given.reduce((all, one) => paired(all, one, (left, right) => operate('*', left, right)));
}

function sumIfs([area = null, ...conditions]: readonly Value[]): number {
  const values = cellsOf(area);
  let kept = values.map((_, at) => at);
  for (let i = 0; i < conditions.length; i += 2) {
    const cells = cellsOf(conditions[i] ?? null);
    const fits = matcher(scalarOf(conditions[i + 1] ?? null));
    kept = kept.filter((at) => fits(cells[at] ?? null));
  }
  return sum(kept.map((at) => values[at]).filter((one): one is number => typeof one === 'number'));
}

/** 12, ">3", "<=0": what a cell has to be to count. Empty cells never do. */
function matcher(condition: Scalar): (cell: Scalar) => boolean {
  const [, sign, rest = ''] = /^(<=|>=|<>|<|>)(.*)$/.exec(String(condition)) ?? [];
  const wanted = sign === undefined ? condition : Number(rest);
  return (cell) => cell !== null && typeof cell === typeof wanted && operate(sign ?? '=', cell, wanted) === true;
}
