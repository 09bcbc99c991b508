/** Pieces of a formula as the workbook's own formulas are written; a subset of what sheets understand. */
export type Token =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  /** A cell, a range, or a name; `sheet` where it names one. */
  | { readonly kind: 'cell'; readonly sheet: string | null; readonly address: string }
  | { readonly kind: 'word'; readonly value: string }
  | { readonly kind: 'sign'; readonly value: string };

/** A number, a text, a sheet before its cell, a cell, a word, a sign. */
const pattern =
  /\s*(?:(\d+\.?\d*(?:E[+-]?\d+)?)|"((?:[^"]|"")*)"|(?:([A-Za-z][A-Za-z0-9]*)!)?(\$?[A-Z]{1,3}\$?\d+)(?![A-Za-z0-9_(])|([A-Za-z_][A-Za-z0-9_]*)|(<=|>=|<>|[-+*/^&=<>(),:]))/uy;

export function tokensOf(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  const end = formula.trimEnd().length;
  while (pattern.lastIndex < end) {
    const at = pattern.lastIndex;
    const found = pattern.exec(formula);
    if (found === null) throw new Error(`not a formula of ours from ${at} on: ${formula}`);
    tokens.push(tokenOf(found));
  }
  return tokens;
}

function tokenOf([, number, text, sheet, cell, word, sign = '']: RegExpExecArray): Token {
  if (number !== undefined) return { kind: 'number', value: Number(number) };
  if (text !== undefined) return { kind: 'text', value: text.replaceAll('""', '"') };
  if (cell !== undefined) return { kind: 'cell', sheet: sheet ?? null, address: cell.replaceAll('$', '') };
  if (word !== undefined) return { kind: 'word', value: word };
  return { kind: 'sign', value: sign };
}
