import type { Driver } from '../../shared/scenario/driver-list.ts';
import { unitScale } from '../format/driver-units.ts';
import { parseNumber } from '../format/parse-number.ts';
import { sessionWords } from '../messages/session.ts';
import { periodNames } from './path-edits.ts';

type ListDriver = Driver & { kind: 'list' };

export type Pasted =
  | { readonly kind: 'values'; readonly values: readonly number[] }
  | { readonly kind: 'refused'; readonly reason: string };

/** The cells of a copied column or row: between line ends, tabs or semicolons; a spreadsheet ends its last line too. */
const cellsOf = (text: string): readonly string[] =>
  text
    .replace(/[\r\n]+$/, '')
    .split(/\r\n|[\r\n\t;]/)
    .map((cell) => cell.trim());

/** Whether a text is more than one cell, so that it can't be meant for a single field. */
export const isSeveralCells = (text: string): boolean => cellsOf(text).length > 1;

/** A list with what was pasted in place of its values from `at` on, longer where it may be; all of the text or nothing of it. */
export function withPasted(driver: ListDriver, values: readonly number[], at: number, text: string): Pasted {
  const words = sessionWords.paste;
  const refused = (reason: string): Pasted => ({ kind: 'refused', reason });
  const cells = cellsOf(text);
  if (/[\t;]/.test(text) && /[\r\n]/.test(text.replace(/[\r\n]+$/, ''))) return refused(words.block(driver.label));
  const [, most] = driver.length;
  if (at + cells.length > most) {
    return refused(words.tooMany(driver.label, cells.length, most - at, periodNames(driver, values.length)[at] ?? ''));
  }
  const scale = unitScale(driver.unit);
  const numbers: number[] = [];
  for (const [index, cell] of cells.entries()) {
    const number = cellNumber(cell, driver);
    if (number === null) return refused(words.notANumber(driver.label, index + 1, cell.slice(0, 20)));
    const value = Number((number / scale).toPrecision(12));
    if (value < driver.min || value > driver.max) return refused(words.outOfRange(driver, index + 1, cell));
    numbers.push(value);
  }
  const unsure = scale === 100 ? unsureShare(cells, numbers) : undefined;
  if (unsure !== undefined) return refused(words.shares(driver.label, unsure));
  return { kind: 'values', values: [...values.slice(0, at), ...numbers, ...values.slice(at + numbers.length)] };
}

/** A spreadsheet shows a negative amount in brackets. */
function cellNumber(cell: string, driver: ListDriver): number | null {
  const inBrackets = /^\(([^()]+)\)$/.exec(cell)?.[1];
  if (inBrackets === undefined) return parseNumber(cell, driver.unit);
  const number = parseNumber(inBrackets, driver.unit);
  return number === null ? null : -number;
}

/** 0.267 in a column of percentages without a single % sign is 26.7 % in most spreadsheets, and 0.267 % as it reads. */
function unsureShare(cells: readonly string[], numbers: readonly number[]): string | undefined {
  const allSmall = numbers.every((value) => Math.abs(value) < 0.01);
  if (!allSmall || cells.some((cell) => cell.includes('%'))) return undefined;
  return cells.find((_, index) => numbers[index] !== 0);
}

/** A list as a spreadsheet takes it: a value a line, percentages with their sign, no thousands separators. */
export const copiedValues = ({ unit }: ListDriver, values: readonly number[]): string =>
  values
    .map((value) => {
      const shown = String(Number((value * unitScale(unit)).toPrecision(12)));
      return unitScale(unit) === 100 ? `${shown}%` : shown;
    })
    .join('\n');
