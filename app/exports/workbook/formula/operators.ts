import { finite, numberOf, type Scalar, SheetError } from './values.ts';

/** The result of a sign between two cells. */
export function operate(sign: string, left: Scalar, right: Scalar): Scalar {
  switch (sign) {
    case '+':
      return finite(numberOf(left) + numberOf(right));
    case '-':
      return finite(numberOf(left) - numberOf(right));
    case '*':
      return finite(numberOf(left) * numberOf(right));
    case '/':
      if (numberOf(right) === 0) throw new SheetError('#DIV/0!');
      return finite(numberOf(left) / numberOf(right));
    case '^':
      return finite(numberOf(left) ** numberOf(right));
    case '&':
      return textOf(left) + textOf(right);
    default:
      return compared(sign, order(left, right));
  }
}

const textOf = (value: Scalar): string => (value === null ? '' : String(value));

function compared(sign: string, order: number): boolean {
  switch (sign) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    case '>=':
      return order >= 0;
  }
  throw new Error(`no such sign: ${sign}`);
}

/** Numbers stand before texts; capitals count for nothing. */
function order(left: Scalar, right: Scalar): number {
  const [one, other] = [left ?? (typeof right === 'string' ? '' : 0), right ?? (typeof left === 'string' ? '' : 0)];
  if (typeof one === 'string' && typeof other === 'string') {
    const [low, high] = [one.toLowerCase(), other.toLowerCase()];
    return low < high ? -1 : low > high ? 1 : 0;
  }
  if (typeof one === 'string') return 1;
  if (typeof other === 'string') return -1;
  return Number(one) - Number(other);
}
