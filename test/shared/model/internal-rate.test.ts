import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { internalRates, periodicRates } from '../../../shared/model/measures/internal-rate.ts';

/** Flows that have exactly these rates a period, by multiplying out Π(1 − (1 + ρ)x): the oracle is the way there. */
function flowsWith(rates: readonly number[]): number[] {
  let flows = [1];
  for (const rate of rates) {
    const next = [...flows, 0];
    for (const [at, flow] of flows.entries()) next[at + 1] = (next[at + 1] ?? 0) - flow * (1 + rate);
    flows = next;
  }
  return flows;
}

const close = (rates: readonly number[], digits: number) => rates.map((rate) => expect.closeTo(rate, digits));

test('flows that are made of rates have these rates and no others, whatever their sign and scale', () => {
  const rate = fc.integer({ min: -44, max: 94 }).map((percent) => percent / 100);
  const rates = fc.uniqueArray(rate, { minLength: 1, maxLength: 4, comparator: (a, b) => Math.abs(a - b) < 0.045 });
  fc.assert(
    fc.property(rates, fc.constantFrom(1, -1, 380, -1e-6), (made, scale) => {
      const found = periodicRates(flowsWith(made).map((flow) => flow * scale));
      expect(found).toEqual(
        close(
          [...made].sort((one, other) => one - other),
          6,
        ),
      );
    }),
    { numRuns: 500 },
  );
});

describe('rates at places where the search looks', () => {
  // By hand: each product of (1 + ρ)x − 1 with whole coefficients, so that the sums are exact.
  test.each([
    { of: '(1 − x)(5 − 4x)', flows: [5, -9, 4], rates: [-0.2, 0] },
    { of: '(5 − 4x)²(1 − x): −20 % is touched only', flows: [25, -65, 56, -16], rates: [0] },
    { of: '(1 − x)²: touched only', flows: [1, -2, 1], rates: [] },
    { of: '(4 − 5x)(1 − x)(5 − 4x)', flows: [20, -61, 61, -20], rates: [-0.2, 0, 0.25] },
    { of: '(3 − 4x)(1 − x), with nothing in between', flows: [3, -7, 4], rates: [0, 1 / 3] },
  ])('$of', ({ flows, rates }) => {
    expect(periodicRates(flows)).toEqual(close(rates, 5));
    expect(periodicRates(flows.map((flow) => -flow))).toEqual(close(rates, 5));
  });

  test('a rate at the very end of the range is none', () => {
    expect(periodicRates([-1, 2])).toEqual([]);
    expect(periodicRates([-2, 1])).toEqual([]);
    expect(periodicRates([-1, 1.999])).toEqual(close([0.999], 12));
    expect(periodicRates([-2, 1.001])).toEqual(close([-0.4995], 12));
  });

  test('where the value is so flat that only rounding errors are left, a crossing is one rate', () => {
    expect(periodicRates([1, -3, 3, -1], -1e-5, 1.1e-5)).toEqual([expect.closeTo(0, 4)]);
  });

  test('only rates of the range that is asked for are found', () => {
    const flows = flowsWith([-0.3, 0.1, 0.4]);
    expect(periodicRates(flows)).toEqual(close([-0.3, 0.1, 0.4], 9));
    expect(periodicRates(flows, 0.05, 0.3)).toEqual(close([0.1], 9));
    expect(periodicRates(flows, -0.4, -0.1)).toEqual(close([-0.3], 9));
    expect(periodicRates(flows, 0, 1)).toEqual(close([0.1, 0.4], 9));
    expect(periodicRates(flows, -0.5, 0)).toEqual(close([-0.3], 9));
    expect(periodicRates(flows, 0.2, 0.3)).toEqual([]);
  });
});

test('no flows, or flows of nothing, have no rate', () => {
  for (const flows of [[], [0], [0, 0, 0], [5], [-5]]) expect([flows, periodicRates(flows)]).toEqual([flows, []]);
});

test('flows of nothing before, between and after change no rate', () => {
  expect(periodicRates([0, 0, -100, 0, 121, 0, 0])).toEqual(close([0.1], 12));
});

test('a rate is found to twelve digits over forty quarters, steep or flat', () => {
  for (const rate of [-0.2, -0.01, 0, 0.0001, 0.02, 0.05, 0.3, 0.9]) {
    // One outlay, repaid in forty equal parts: an annuity, 1 = part·Σ(1 + ρ)^−q.
    const weight = Array.from({ length: 40 }, (_, index) => (1 + rate) ** -(index + 1)).reduce((sum, one) => sum + one);
    const flows = [-1, ...new Array<number>(40).fill(1 / weight)];
    expect(periodicRates(flows)).toEqual(close([rate], 12));
    expect(internalRates(flows)).toEqual(close([(1 + rate) ** 4 - 1], 10));
  }
});

/** How often the flows are gone through; work and not time, so it is the same on every machine. */
function passesOver(flows: readonly number[]): number {
  let passes = 0;
  const counted = new Proxy(flows, {
    get: (target, key) => {
      if (key === '0') passes++;
      return Reflect.get(target, key);
    },
  });
  periodicRates(counted);
  return passes;
}

const times = (count: number, flow: number) => new Array<number>(count).fill(flow);

// A rate is wanted for every frame of a drag, so the quick ways have to be taken. The numbers are those of the search as it was proved.
test.each([
  { of: 'a programme of five years and fifteen of return', flows: [...times(20, -10), ...times(60, 6)], most: 11 },
  { of: 'one outlay and one return', flows: [-100, 110], most: 8 },
  { of: 'a return of 90 % a quarter', flows: [-100, 190], most: 8 },
  { of: 'a loss', flows: [...times(10, -10), ...times(10, 6)], most: 25 },
  {
    of: 'a programme that never returns anything to speak of',
    flows: [...times(10, -10), ...times(10, 0.001)],
    most: 6,
  },
  { of: 'gains only', flows: [1, 2, 3], most: 4 },
  { of: 'losses only', flows: [-1, -2, -3], most: 4 },
  { of: 'a last quarter that costs', flows: [...times(20, -10), ...times(59, 6), -30], most: 49 },
  { of: 'a clean-up that leaves no rate', flows: [...times(20, -10), ...times(59, 6), -300], most: 45 },
  { of: 'two rates', flows: [-1000, 2500, -1540], most: 28 },
  { of: 'three rates', flows: [1, -3.6, 4.31, -1.716], most: 728 },
  { of: 'zero that is touched', flows: [1, -2.4, 1.44], most: 29 },
  { of: 'zero that is nearly touched', flows: [1, -2.4, 1.4401], most: 23 },
  { of: 'money back, no more', flows: [-100, 60, 40], most: 8 },
  { of: 'flows that swing', flows: [-10, 30, -40, 50, -60, 70, -80, 90], most: 26 },
])('the search for $of goes through the flows $most times at most', ({ flows, most }) => {
  expect(passesOver(flows)).toBeLessThanOrEqual(most);
});
