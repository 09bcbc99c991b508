import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseNumber } from '../../../app/format/parse-number.ts';
import type { Unit } from '../../../shared/scenario/driver-kinds.ts';

describe('a field takes a calculation', () => {
  test.each<[string, Unit, number]>([
    ['380*1.2', 'rmb-bn', 456],
    ['=285+95', 'rmb-bn', 380],
    ['= 285 + 95', 'rmb-bn', 380],
    ['(30+40)/2', 'percent', 35],
    ['30 − 2.5', 'percent', 27.5],
    ['380 × 3 ÷ 2', 'rmb-bn', 570],
    ['（30＋40）／２', 'percent', 35],
    ['2 + 3 * 4', 'years', 14],
    ['10 − 4 − 3', 'years', 3],
    ['24 / 4 / 2', 'years', 3],
    ['−(2+3)', 'percent', -5],
    ['3 * −2', 'percent', -6],
    ['1,200 + 1 200', 'rmb-bn', 2400],
    ['1e3/8', 'times', 125],
  ])('%s of %s is %d', (text, unit, number) => {
    expect(parseNumber(text, unit)).toBe(number);
  });
});

describe('a suffix means what the unit of the field says', () => {
  test.each<[string, Unit, number]>([
    ['26 bn', 'rmb-bn', 26],
    ['0.38tn', 'rmb-bn', 380],
    ['380,000 m', 'rmb-bn', 380],
    ['3800亿', 'rmb-bn', 380],
    ['0.38 万亿', 'rmb-bn', 380],
    ['3.2 billion', 'usd-bn', 3.2],
    ['3 200 M', 'usd-bn', 3.2],
    ['26 bn + 300 m', 'rmb-bn', 26.3],
    ['26 bn + 4', 'rmb-bn', 30],
    ['3800亿 * 1.2', 'rmb-bn', 456],
    ['(30+40) m', 'rmb-bn', 0.07],
    ['380*120%', 'rmb-bn', 456],
    ['380 × (100% + 20%)', 'rmb-bn', 456],
    ['8 * 50 %', 'years', 4],
    ['12.5%', 'percent', 12.5],
    ['12.5% * 1.2', 'percent-a-year', 15],
    ['26.7% + 2', 'percent-a-year', 28.7],
    ['(30+40)%', 'percent', 70],
  ])('%s of %s is %d', (text, unit, number) => {
    expect(parseNumber(text, unit)).toBeCloseTo(number, 12);
  });
});

describe('what could be read two ways, or not at all, is refused', () => {
  test.each<[string, Unit]>([
    ['380 + 5%', 'rmb-bn'],
    ['12 %', 'rmb-bn'],
    ['26 bn', 'percent'],
    ['50 % * 50 %', 'percent'],
    ['30 / 50 %', 'percent'],
    ['26 bn * 3 bn', 'rmb-bn'],
    ['380 bn / 285 bn', 'rmb-bn'],
    ['0.38 tn + 5', 'rmb-bn'],
    ['380 k', 'rmb-bn'],
    ['380 constructor', 'rmb-bn'],
    ['RMB 380', 'rmb-bn'],
    ['(12.5)', 'percent'],
    ['(12.5 %)', 'percent'],
    ['(30+40', 'percent'],
    ['30+40)', 'percent'],
    ['30 40', 'percent'],
    ['3 80', 'rmb-bn'],
    ['2(3)', 'years'],
    ['30+', 'percent'],
    ['*3', 'percent'],
    ['30**2', 'percent'],
    ['3--2', 'percent'],
    ['==3', 'percent'],
    ['5²', 'percent'],
    ['1½', 'years'],
    ['1/0', 'years'],
    ['0/0', 'years'],
    ['1+0,5', 'years'],
    ['()', 'years'],
    ['=', 'years'],
    ['alert(1)', 'years'],
  ])('%s of %s', (text, unit) => {
    expect(parseNumber(text, unit)).toBeNull();
  });
});

interface Tree {
  readonly text: string;
  readonly value: number;
  /** How tightly the outermost sign binds: 1 a sum, 2 a product, 3 a number. */
  readonly binds: 1 | 2 | 3;
}

const within = (tree: Tree, least: number): string => (tree.binds < least ? `(${tree.text})` : tree.text);

const trees = fc.letrec<{ tree: Tree; leaf: Tree; node: Tree }>((tie) => ({
  tree: fc.oneof({ depthSize: 'small', maxDepth: 5 }, tie('leaf'), tie('node')),
  leaf: fc.integer({ min: 0, max: 99_999 }).map((digits): Tree => {
    const value = digits / 100;
    return { text: String(value), value, binds: 3 };
  }),
  node: fc
    .tuple(tie('tree'), fc.constantFrom('+', '-', '−', '*', '×', '/', '÷'), tie('tree'), fc.constantFrom('', ' '))
    .map(([left, sign, right, space]): Tree => {
      const isSum = '+-−'.includes(sign);
      const text = `${within(left, isSum ? 1 : 2)}${space}${sign}${space}${within(right, isSum ? 2 : 3)}`;
      return { text, value: calculated(left.value, sign, right.value), binds: isSum ? 1 : 2 };
    }),
}));

function calculated(left: number, sign: string, right: number): number {
  if (sign === '+') return left + right;
  if (sign === '*' || sign === '×') return left * right;
  return sign === '/' || sign === '÷' ? left / right : left - right;
}

test('any calculation with as few brackets as it needs gives what arithmetic gives', () => {
  fc.assert(
    fc.property(trees.tree, fc.constantFrom<Unit>('rmb-bn', 'percent', 'years'), ({ text, value }, unit) => {
      fc.pre(text.length <= 200);
      expect(parseNumber(text, unit)).toBe(Number.isFinite(value) ? value + 0 : null);
    }),
    { numRuns: 2000 },
  );
});

test('any text gives a finite number or none, and never fails', () => {
  const pieces = fc.constantFrom(...'0123456789.,+-−*/×÷()% =e亿', 'bn', 'm', 'tn', ' ', '（', '％');
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 30 }).map((some) => some.join('')),
    fc.nat({ max: 100_000 }).map((depth) => '('.repeat(depth)),
  );
  const units = fc.constantFrom<Unit | undefined>('rmb-bn', 'percent', 'years', undefined);
  fc.assert(
    fc.property(texts, units, (text, unit) => {
      const number = parseNumber(text, unit);
      expect(number === null || Number.isFinite(number)).toBe(true);
      expect(Object.is(number, -0)).toBe(false);
    }),
    { numRuns: 5000 },
  );
});
