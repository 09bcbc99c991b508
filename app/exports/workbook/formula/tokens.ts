/** Pieces of a formula as the workbook's own formulas are written; a subset of what sheets understand. */
export type Token =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  /** A cell, a range, or a name; `sheet` where it names one. */
  | { readonly kind: 'cell'; readonly sheet: string | null; readonly address: string }
  | { readonly kind: 'word'; readonly value: string }
  | { readonly kind: 'sign'; readonly value: string };

const pattern =
  /\s*(?:(?<number>\d+\.?\d*(?:E[+-]?\d+)?)|"(?<text>(?:[^"]|"")*)"|(?:(?<sheet>[A-Za-z][A-Za-z0-9]*)!)?(?<cell>\$?[A-Z]{1,3}\$?\d+)(?![A-Za-z0-9_(])|(?<word>[A-Za-z_][A-Za-z0-9_]*)|(?<sign><=|>=|<>|[-+*/^&=<>(),:]))/uy;

export function tokensOf(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  const end = formula.trimEnd().length;
  while (pattern.lastIndex < end) {
    const at = pattern.lastIndex;
    const found = pattern.exec(formula)?.groups;
    if (found === undefined) throw new Error(`not a formula of ours from ${at} on: ${formula}`);
    tokens.push(tokenOf(found));
  }
  return tokens;
}

function tokenOf(found: Readonly<Record<string, string | undefined>>): Token {
  const { number, text, cell, sheet, word, sign } = found;
  if (number !== undefined) return { kind: 'number', value: Number(number) };
  if (text !== undefined) return { kind: 'text', value: text.replaceAll('""', '"') };
  if (cell !== undefined) return { kind: 'cell', sheet: sheet ?? null, address: cell.replaceAll('$', '') };
  if (word !== undefined) return { kind: 'word', value: word };
  return { kind: 'sign', value: sign ?? '' };
}
