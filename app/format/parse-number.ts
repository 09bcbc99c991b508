import type { Unit } from '../../shared/scenario/driver-kinds.ts';

/**
 * What a part of an expression is: a bare number, one with the field's own unit behind it, one in another unit of the same kind
 * ("m" where the field is in billions), or a share of something ("120 %" in a field of money).
 */
type Kind = 'bare' | 'own' | 'other' | 'share';
interface Part {
  readonly value: number;
  readonly kind: Kind;
}
interface Suffix {
  readonly times: number;
  readonly kind: Kind;
}

const percentSuffixes: Readonly<Record<string, Suffix>> = { '%': { times: 1, kind: 'own' } };
const shareSuffixes: Readonly<Record<string, Suffix>> = { '%': { times: 0.01, kind: 'share' } };
const billionSuffixes: Readonly<Record<string, Suffix>> = {
  ...shareSuffixes,
  bn: { times: 1, kind: 'own' },
  billion: { times: 1, kind: 'own' },
  m: { times: 0.001, kind: 'other' },
  mn: { times: 0.001, kind: 'other' },
  million: { times: 0.001, kind: 'other' },
  tn: { times: 1000, kind: 'other' },
  trillion: { times: 1000, kind: 'other' },
  亿: { times: 0.1, kind: 'other' },
  万亿: { times: 1000, kind: 'other' },
};

function suffixesOf(unit: Unit | undefined): Readonly<Record<string, Suffix>> {
  if (unit === undefined || unit === 'percent' || unit === 'percent-a-year') return percentSuffixes;
  return unit === 'rmb-bn' || unit === 'usd-bn' || unit === 'ads-bn' ? billionSuffixes : shareSuffixes;
}

/** Nobody types more into a field; and brackets can't be nested deeper than this. */
const longest = 200;
const numberShape =
  /(?:[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?|[1-9]\d{0,2}(?: \d{3})+(?:\.\d*)?|\d+\.?\d*(?:e[+-]?\d+)?|\.\d+(?:e[+-]?\d+)?)(?![\d.,])/iy;
const suffixShape = /%|\p{L}+/uy;
/** A bookkeeper's way to write −12.5, and a bracket to everyone else. */
const bracketedNumber = /^\([^-+*/()]*\)[^-+*/()]*$/;

/**
 * A number, or a calculation, as people type it, in the unit that the field shows: "380", "1,200.5", "−12.5", "36 %", "380*1.2",
 * "=285+95", "0.38tn", "3800亿". Null when it is none, or could be read two ways ("0,500", "380+5%" of money, "(12.5)").
 * Without a unit a percent sign is taken off; the field says what stood before it.
 */
export function parseNumber(text: string, unit?: Unit): number | null {
  if (text.length > longest) return null;
  const plain = asAscii(text).trim().replace(/^=\s*/, '');
  if (bracketedNumber.test(plain)) return null;
  const suffixes = suffixesOf(unit);
  let at = 0;

  const skip = () => {
    while (plain[at] === ' ') at++;
  };
  const take = (signs: string): string | null => {
    skip();
    const sign = plain[at];
    if (sign === undefined || !signs.includes(sign)) return null;
    at++;
    return sign;
  };
  const match = (shape: RegExp): string | null => {
    skip();
    shape.lastIndex = at;
    const found = shape.exec(plain)?.[0];
    if (found === undefined) return null;
    at += found.length;
    return found;
  };

  const sum = (): Part | null => {
    let left = product();
    for (let sign = take('+-'); left !== null && sign !== null; sign = take('+-')) {
      // "3--2" is a slip of the finger.
      const right = take('+-') === null ? product() : null;
      left = right && added(left, sign === '+' ? right : negative(right));
    }
    return left;
  };
  const product = (): Part | null => {
    let left = factor();
    for (let sign = take('*/'); left !== null && sign !== null; sign = take('*/')) {
      const right = factor();
      left = right && (sign === '*' ? multiplied(left, right) : divided(left, right));
    }
    return left;
  };
  const factor = (): Part | null => {
    const sign = take('+-');
    const part = operand();
    return part !== null && sign === '-' ? negative(part) : part;
  };
  const operand = (): Part | null => {
    if (take('(') !== null) {
      const inside = sum();
      return inside === null || take(')') === null ? null : suffixed(inside);
    }
    const digits = match(numberShape);
    return digits === null ? null : suffixed({ value: Number(digits.replace(/[, ]/g, '')), kind: 'bare' });
  };
  const suffixed = (part: Part): Part | null => {
    const name = match(suffixShape)?.toLowerCase();
    if (name === undefined) return part;
    const suffix = Object.hasOwn(suffixes, name) ? suffixes[name] : undefined;
    return suffix === undefined || part.kind !== 'bare'
      ? null
      : { value: scaled(part.value, suffix.times), kind: suffix.kind };
  };

  const result = sum();
  skip();
  if (result === null || at < plain.length || result.kind === 'share' || !Number.isFinite(result.value)) return null;
  return result.value + 0;
}

/** Full-width signs of a Chinese keyboard, true minus, × and ÷, and the spaces that a spreadsheet copies. */
const asAscii = (text: string): string =>
  text
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[−–]/g, '-')
    .replaceAll('×', '*')
    .replaceAll('÷', '/')
    .replace(/\s/g, ' ');

/** 3800 × 0.1 is 380 and not a little more. */
const scaled = (value: number, times: number): number => (times < 1 ? value / Math.round(1 / times) : value * times);

const negative = ({ value, kind }: Part): Part => ({ value: -value, kind });

/** A bare number may stand beside one in the field's own unit, never beside a million or a share. */
function added(one: Part, other: Part): Part | null {
  const value = one.value + other.value;
  if (one.kind === other.kind) return { value, kind: one.kind };
  const kinds = [one.kind, other.kind];
  if (kinds.includes('share') || (kinds.includes('bare') && kinds.includes('other'))) return null;
  return { value, kind: kinds.includes('other') ? 'other' : 'own' };
}

const isAmount = ({ kind }: Part): boolean => kind === 'own' || kind === 'other';

/** Money times money is nothing that a field holds. */
function multiplied(one: Part, other: Part): Part | null {
  if (isAmount(one) && isAmount(other)) return null;
  const kind = isAmount(one) ? one.kind : isAmount(other) ? other.kind : one.kind === other.kind ? one.kind : 'bare';
  return { value: one.value * other.value, kind };
}

function divided(one: Part, other: Part): Part | null {
  if (isAmount(other)) return null;
  return {
    value: one.value / other.value,
    kind: one.kind === 'share' || other.kind === 'bare' ? one.kind : isAmount(one) ? one.kind : 'bare',
  };
}
