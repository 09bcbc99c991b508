import type { Survivors } from '../survivor.ts';

const search = 'shared/model/measures/internal-rate.ts';

export const ofMeasures: readonly Survivors[] = [
  {
    file: search,
    changes: [
      'ArithmeticOperator: flows.length - 1 → flows.length + 1',
      'ArithmeticOperator: flows.length - 1 → flows.length + 1',
      'EqualityOperator: at < flows.length → at <= flows.length',
      'EqualityOperator: flow > 0 → flow >= 0',
      'EqualityOperator: flow < 0 → flow <= 0',
    ],
    kind: 'equivalent',
    why: 'beyond the flows there is nothing, and a flow of nothing adds nothing to either side',
  },
  {
    file: search,
    changes: [
      'EqualityOperator: Math.abs(sum(flows)) <= zeroOf(flows) → Math.abs(sum(flows)) < zeroOf(flows)',
      'ConditionalExpression: lower >= 1 → false',
      'EqualityOperator: lower >= 1 → lower > 1',
      'EqualityOperator: upper <= 1 → upper < 1',
      'ConditionalExpression: total === 0 → false',
    ],
    kind: 'cost',
    why: 'which of two ways is taken to the same rates: the cheap certainty or the halving of intervals',
  },
  {
    file: search,
    changes: [
      'EqualityOperator: low.positive - high.negative > 0 → low.positive - high.negative >= 0',
      'EqualityOperator: high.positive - low.negative < 0 → high.positive - low.negative <= 0',
      'EqualityOperator: low.risingSlope - high.fallingSlope >= 0 → low.risingSlope - high.fallingSlope > 0',
      'EqualityOperator: high.risingSlope - low.fallingSlope <= 0 → high.risingSlope - low.fallingSlope < 0',
    ],
    kind: 'cost',
    why: 'a bound that is exactly zero: an interval is given up at once, or halved first',
  },
  {
    file: search,
    changes: [
      'ConditionalExpression: width < narrowest → false',
      'EqualityOperator: width < narrowest → width <= narrowest',
      'LogicalOperator: width < narrowestInNoise && isNoise(low) → width < narrowestInNoise || isNoise(low)',
      'ConditionalExpression: width < narrowestInNoise → true',
      'EqualityOperator: width < narrowestInNoise → width <= narrowestInNoise',
      'EqualityOperator: Math.abs(value) <= 1e-14 * (positive + negative) → Math.abs(value) < 1e-14 * (positive + negative)',
    ],
    kind: 'cost',
    why: 'how soon an interval is given up in which only rounding errors are left; what is found there is put together afterwards',
  },
  {
    file: search,
    changes: ['ArithmeticOperator: at + 1 → at - 1', 'ConditionalExpression: together.length % 2 === 1 → true'],
    kind: 'elsewhere',
    why: 'noticed where (1 − x)⁴ touches zero (laws.test.ts), which takes too long to be tried on every mutant',
  },
  {
    file: search,
    changes: [
      'ArithmeticOperator: (high.x - low.x) / 8 → (high.x - low.x) * 8',
      'ArithmeticOperator: high.x - low.x → high.x + low.x',
    ],
    kind: 'equivalent',
    why: 'the step aside is 10⁻⁹ in all but the narrowest intervals, which have been given up as noise by then',
  },
  {
    file: search,
    changes: [
      'EqualityOperator: below < usualFactor → below <= usualFactor',
      'EqualityOperator: usualFactor < above → usualFactor <= above',
      'EqualityOperator: step < 200 → step <= 200',
      'UpdateOperator: step++ → step--',
      'EqualityOperator: Math.abs(next - x) <= settled * x → Math.abs(next - x) < settled * x',
    ],
    kind: 'cost',
    why: 'where the search for a root begins, and when it ends: the last bit, or a limit that is never met',
  },
  {
    file: search,
    changes: ['EqualityOperator: value > 0 → value >= 0', 'EqualityOperator: to.value > 0 → to.value >= 0'],
    kind: 'equivalent',
    why: 'a value of zero has been returned as the root before, and at the end of a bracket there is none',
  },
  {
    file: search,
    changes: [
      'AssignmentOperator: total += flows[at] ?? 0 → total -= flows[at] ?? 0',
      'EqualityOperator: total > 0 → total >= 0',
      'EqualityOperator: total > 0 → total >= 0',
    ],
    kind: 'equivalent',
    why: 'all signs the other way round change as often; a total of zero has been passed over before',
  },
  {
    file: 'shared/model/measures/terminal-value.ts',
    changes: ['EqualityOperator: i < quarters → i <= quarters'],
    kind: 'equivalent',
    why: 'the quarter after the last one has neither depreciation nor capex',
  },
  {
    file: 'shared/model/measures/world-share.ts',
    changes: ['StringLiteral: \'fade\' → ""'],
    kind: 'equivalent',
    why: 'a path that is not by year fades; the compiler asks for the name',
  },
];
