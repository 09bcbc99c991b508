import { columnOf } from '../addresses.ts';
import { type Token, tokensOf } from './tokens.ts';

export interface Area {
  /** Null: the sheet that the formula stands on. */
  readonly sheet: string | null;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export type Expression =
  | { readonly kind: 'value'; readonly value: number | string }
  | { readonly kind: 'area'; readonly area: Area }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'negative'; readonly of: Expression }
  | { readonly kind: 'operation'; readonly sign: string; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'call'; readonly name: string; readonly given: readonly Expression[] };

/** The weakest first; a sign in front binds more than a power, as in sheets. */
const strengths: Readonly<Record<string, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
};

export function parseFormula(formula: string): Expression {
  const tokens = tokensOf(formula);
  let at = 0;
  const fail = (): never => {
    throw new Error(`not a formula of ours: ${formula}`);
  };
  const isSign = (value: string) => {
    const token = tokens[at];
    return token?.kind === 'sign' && token.value === value;
  };
  const expect = (value: string) => {
    if (!isSign(value)) fail();
    at++;
  };

  function expression(least: number): Expression {
    let left = operand();
    for (;;) {
      const token = tokens[at];
      const strength = token?.kind === 'sign' ? (strengths[token.value] ?? 0) : 0;
      if (token?.kind !== 'sign' || strength === 0 || strength < least) return left;
      at++;
      left = { kind: 'operation', sign: token.value, left, right: expression(strength + 1) };
    }
  }

  function operand(): Expression {
    const token = tokens[at++];
    if (token === undefined) return fail();
    switch (token.kind) {
      case 'number':
      case 'text':
        return { kind: 'value', value: token.value };
      case 'cell':
        return { kind: 'area', area: areaFrom(token) };
      case 'word':
        return isSign('(') ? call(token.value) : { kind: 'name', name: token.value };
      case 'sign': {
        if (token.value === '-') return { kind: 'negative', of: operand() };
        if (token.value !== '(') return fail();
        const inside = expression(1);
        expect(')');
        return inside;
      }
    }
  }

  function areaFrom(first: Token & { kind: 'cell' }): Area {
    const from = placeOf(first.address);
    if (!isSign(':'))
      return { sheet: first.sheet, top: from.row, left: from.column, bottom: from.row, right: from.column };
    at++;
    const last = tokens[at++];
    if (last?.kind !== 'cell') return fail();
    const to = placeOf(last.address);
    return { sheet: first.sheet, top: from.row, left: from.column, bottom: to.row, right: to.column };
  }

  function call(name: string): Expression {
    expect('(');
    const given: Expression[] = [];
    while (!isSign(')')) {
      given.push(expression(1));
      if (!isSign(')')) expect(',');
    }
    expect(')');
    return { kind: 'call', name, given };
  }

  const whole = expression(1);
  return at === tokens.length ? whole : fail();
}

function placeOf(address: string): { readonly row: number; readonly column: number } {
  const letters = /^[A-Z]+/.exec(address)?.[0] ?? '';
  return { row: Number(address.slice(letters.length)) - 1, column: columnOf(letters) };
}
