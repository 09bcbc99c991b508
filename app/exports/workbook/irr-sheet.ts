import { workbookWords as words } from '../../messages/workbook.ts';
import { addressOf, fixedAddress } from './addresses.ts';
import { type Cell, type Content, type DefinedName, formula, number, type Sheet, text } from './book.ts';
import type { StyleName } from './styles.ts';
import { filled, type Places } from './timeline.ts';

const irrName = 'IRR';

/** As many rates as the sheet works out; more are counted, not listed. */
export const rootsListed = 5;

/** Discount factors of a quarter that are tried, from 2 (a rate of −50 % a quarter) to ½ (100 %). An odd number of steps keeps off 1, where the sum of flows may be a rounding error. */
const steps = 401;
const halvings = 46;

const firstTry = 6;
const tries = { number: 0, factor: 1, rate: 2, value: 3, size: 4, sign: 5, lower: 6, count: 7 } as const;
const firstBisection = 9;
/** Columns of a bisection: from, to, value in the middle, and an empty one. */
const bisectionWidth = 4;

/** Present value of the flows at a factor of a quarter. */
const valueAt = (factor: string): string => `SUMPRODUCT({Incremental.flows:all},${factor}^{Incremental.q:all})`;
const sizeAt = (factor: string): string => `SUMPRODUCT(ABS({Incremental.flows:all}),${factor}^{Incremental.q:all})`;

/** Every internal rate: factors are tried over the whole range, and each change of sign is halved down. */
export function irrSheet(places: Places): { readonly sheet: Sheet; readonly names: readonly DefinedName[] } {
  const cells: Cell[] = [];
  const put = (row: number, column: number, content: Content, style: StyleName) => {
    cells.push({ row, column, content, style });
  };
  const here = (template: string) => formula(filled(template, places, { sheet: irrName }));
  put(0, 0, text(words.irr.title), 'title');
  put(1, 0, text(words.irr.about), 'subtitle');
  put(2, 0, text(words.irr.limits), 'subtitle');
  words.irr.tries.forEach((heading, column) => {
    put(firstTry - 1, column, text(heading), 'heading');
  });

  for (let step = 0; step <= steps; step++) {
    const row = firstTry + step;
    const at = (column: keyof typeof tries, up = 0) => addressOf(row - up, tries[column]);
    put(row, tries.number, number(step), 'aside count');
    put(row, tries.factor, here(`2*4^(-${at('number')}/${steps})`), 'plain factor');
    put(row, tries.rate, here(`(1/${at('factor')})^4-1`), 'plain percent');
    put(row, tries.value, here(valueAt(at('factor'))), 'plain tiny');
    put(row, tries.size, here(sizeAt(at('factor'))), 'aside tiny');
    // What is only a rounding error of the sum keeps the sign before it, so that a crossing is counted once.
    const isNothing = `ABS(${at('value')})<=1E-14*${at('size')}`;
    const before = step === 0 ? '0' : at('sign', 1);
    put(row, tries.sign, here(`IF(${isNothing},${before},IF(${at('value')}>0,1,-1))`), 'plain count');
    put(
      row,
      tries.lower,
      here(step === 0 ? at('factor') : `IF(${isNothing},${at('lower', 1)},${at('factor')})`),
      'plain factor',
    );
    put(
      row,
      tries.count,
      here(step === 0 ? '0' : `${at('count', 1)}+IF(${at('sign')}*${before}<0,1,0)`),
      'plain count',
    );
  }
  const lastTry = firstTry + steps;
  const column = (name: keyof typeof tries) =>
    `${fixedAddress(firstTry, tries[name])}:${fixedAddress(lastTry, tries[name])}`;
  const names: DefinedName[] = [{ name: 'irr_count', place: `${irrName}!${fixedAddress(lastTry, tries.count)}` }];

  for (let root = 1; root <= rootsListed; root++) {
    const left = firstBisection + (root - 1) * bisectionWidth;
    const top = firstTry + 2;
    const found = `MATCH(${root},${column('count')},0)`;
    put(firstTry - 1, left, text(words.irr.rate(root)), 'heading');
    put(firstTry - 1, left + 1, text(words.irr.aYear), 'heading');
    put(firstTry - 1, left + 2, text(words.irr.signBefore), 'heading');
    const sign = fixedAddress(firstTry, left + 2);
    const isThere = (then: string, otherwise = '0') => `IF(irr_count>=${root},${then},${otherwise})`;
    put(firstTry, left, text(''), 'label');
    put(firstTry, left + 2, here(isThere(`INDEX(${column('sign')},${found}-1)`)), 'plain count');
    words.irr.bisection.forEach((heading, index) => {
      put(top - 1, left + index, text(heading), 'heading');
    });
    for (let halving = 0; halving <= halvings; halving++) {
      const row = top + halving;
      const [from, to, middle] = [0, 1, 2].map((index) => addressOf(row - 1, left + index));
      const low =
        halving === 0
          ? isThere(`INDEX(${column('lower')},${found}-1)`, '1')
          : `IF(${middle}*${sign}>0,(${from}+${to})/2,${from})`;
      const high =
        halving === 0
          ? isThere(`INDEX(${column('factor')},${found})`, '1')
          : `IF(${middle}*${sign}>0,${to},(${from}+${to})/2)`;
      put(row, left, here(low), 'plain factor');
      put(row, left + 1, here(high), 'plain factor');
      const half = `((${addressOf(row, left)}+${addressOf(row, left + 1)})/2)`;
      put(row, left + 2, here(isThere(valueAt(half))), 'plain tiny');
    }
    const end = top + halvings;
    put(
      firstTry,
      left + 1,
      here(isThere(`(2/(${addressOf(end, left)}+${addressOf(end, left + 1)}))^4-1`)),
      'key percent',
    );
    names.push({ name: `irr_${root}`, place: `${irrName}!${fixedAddress(firstTry, left + 1)}` });
  }
  return {
    sheet: {
      name: irrName,
      cells,
      widths: [8, 11, 11, 14, 14, 8, 11, 10, 3, 12],
      freeze: { row: firstTry, column: 0 },
      repeat: { lastRow: firstTry - 1 },
    },
    names,
  };
}
