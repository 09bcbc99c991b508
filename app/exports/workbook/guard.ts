import type { Book, Cell } from './book.ts';

/** A cell holds no more characters. */
const longestText = 32_767;

/** Refuses a book that would be an invalid file: numbers that are none, texts that are too long, formulas without a result, a cell twice. */
export function guard(book: Book): void {
  for (const { name, cells } of book.sheets) {
    const taken = new Set<number>();
    for (const cell of cells) {
      const place = `${name} ${cell.row + 1}:${cell.column + 1}`;
      const wrong = problemOf(cell);
      if (wrong !== null) throw new Error(`${wrong} at ${place}`);
      const key = cell.row * 16_384 + cell.column;
      if (taken.has(key)) throw new Error(`two contents at ${place}`);
      taken.add(key);
    }
  }
}

function problemOf({ content }: Cell): string | null {
  const value = content.kind === 'formula' ? content.result : content.kind === 'number' ? content.value : undefined;
  if (typeof value === 'number' && !Number.isFinite(value)) return 'a number that is none';
  if (content.kind === 'formula' && value === undefined) return 'a formula without a result';
  if (content.kind === 'formula' && content.formula.length > 8000) return 'a formula that is too long';
  if (content.kind === 'text' && content.text.length > longestText) return 'a text that is too long';
  return null;
}
