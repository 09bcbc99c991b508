import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { internalRates, periodicRates } from '../../../shared/model/measures/internal-rate.ts';
import { modifiedRate, signChanges } from '../../../shared/model/measures/modified-rate.ts';
import { discounted, sum } from '../../../shared/model/measures/net-present-value.ts';
import {
  cashMultiple,
  firstPaybackYears,
  paybackYears,
  peakFunding,
  runningTotal,
} from '../../../shared/model/measures/payback.ts';
import { zeroOf } from '../../../shared/model/measures/tolerance.ts';

/** Rates of any sign and size, as the published cases have them; the model itself looks inside −0.5…1 a quarter. */
const everyRate = (flows: readonly number[]) => periodicRates(flows, -0.9999, 20);

describe('internal rates of published cases', () => {
  test.each([
    { from: 'numpy-financial, irr', flows: [-150000, 15000, 25000, 35000, 45000, 60000], rates: [0.0524], digits: 4 },
    { from: 'numpy-financial, irr', flows: [-100, 0, 0, 74], rates: [-0.0955], digits: 4 },
    { from: 'numpy-financial, irr', flows: [-100, 39, 59, 55, 20], rates: [0.28095], digits: 5 },
    {
      from: 'numpy-financial issue 28: 185 %, and −76 % too',
      flows: [-50, -100, 600, 300, -100],
      rates: [-0.769, 1.85],
      digits: 2,
    },
    {
      from: 'numpy-financial issue 44, checked there against Google Sheets',
      flows: [-1678.87, 771.96, 1814.05, 3520.3, 3552.95, 3584.99, 4789.91, -1],
      rates: [-0.99979, 1.00427],
      digits: 5,
    },
    { from: 'two rates, by hand', flows: [-1000, 2500, -1540], rates: [0.1, 0.4], digits: 12 },
    {
      from: 'three rates, by hand: (1 − 1.1x)(1 − 1.2x)(1 − 1.3x)',
      flows: [1, -3.6, 4.31, -1.716],
      rates: [0.1, 0.2, 0.3],
      digits: 9,
    },
    { from: 'a double root touches zero and is no rate', flows: [1, -2.4, 1.44], rates: [], digits: 1 },
    { from: 'no sign change, no rate', flows: [1, 2, 3], rates: [], digits: 1 },
    { from: 'money back, no more: rate 0', flows: [-100, 60, 40], rates: [0], digits: 12 },
  ])('$from', ({ flows, rates, digits }) => {
    const found = everyRate(flows);
    expect(found).toHaveLength(rates.length);
    for (const [index, rate] of rates.entries()) expect(found[index]).toBeCloseTo(rate, digits);
  });

  test('numpy-financial issue 98: one rate, and it is the one at which the present value is zero', () => {
    const flows = [-10000, ...new Array<number>(16).fill(327.24625)];
    const [rate = Number.NaN, ...others] = everyRate(flows);
    expect(others).toEqual([]);
    expect(sum(flows.map((flow, period) => flow / (1 + rate) ** period))).toBeCloseTo(0, 6);
    expect(rate).toBeLessThan(0);
  });

  test('rates a quarter become rates a year: 2 % a quarter is 8.243216 %', () => {
    expect(internalRates([-100, 102])[0]).toBeCloseTo(0.08243216, 12);
  });

  test('a rate outside −50 %…+100 % a quarter is none', () => {
    expect(internalRates([-100, 49])).toEqual([]);
    expect(internalRates([-100, 201])).toEqual([]);
    expect(internalRates([-100, 199])).toHaveLength(1);
  });
});

test('every rate found makes the present value zero, and between two grid points of opposite sign there is always one', () => {
  const flow = fc.integer({ min: -1000, max: 1000 });
  fc.assert(
    fc.property(fc.array(flow, { minLength: 2, maxLength: 60 }), (flows) => {
      const value = (rate: number) => sum(flows.map((amount, period) => amount / (1 + rate) ** period));
      const rates = periodicRates(flows);
      const size = sum(flows.map(Math.abs));
      for (const rate of rates) {
        const weight = sum(flows.map((amount, period) => Math.abs(amount) / (1 + rate) ** period));
        expect(Math.abs(value(rate))).toBeLessThanOrEqual(1e-9 * Math.max(weight, size));
      }
      expect(rates).toEqual([...rates].sort((one, other) => one - other));
      for (let step = 0; step < 150; step++) {
        const from = -0.5 + step / 100;
        const to = from + 0.01;
        // A rate that is a grid point itself, −0.3 of 750, −5, −364 say, may be found a rounding error beside it.
        if (value(from) * value(to) < 0)
          expect(rates.some((rate) => rate > from - 1e-12 && rate < to + 1e-12)).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
});

describe('present value', () => {
  test('numpy-financial, npv: 5 % a year on a yearly case', () => {
    // Yearly flows as every fourth quarter; the published case has its first flow now.
    const yearly = [1500, 2500, 3500, 4500, 6000].flatMap((flow) => [0, 0, 0, flow]);
    const value = -15000 + sum(discounted(yearly, { rate: 0.05, timing: 'end' }));
    expect(value).toBeCloseTo(122.89485495093959, 9);
  });

  test('the middle of the quarter is half a quarter earlier', () => {
    const end = sum(discounted([1, 2, 3], { rate: 0.09, timing: 'end' }));
    const mid = sum(discounted([1, 2, 3], { rate: 0.09, timing: 'mid' }));
    expect(mid / end).toBeCloseTo(1.09 ** 0.125, 12);
  });
});

describe('MIRR', () => {
  test('a single outlay and a single return: the rate between them', () => {
    // 100 out at the end of quarter 1 is 100/1.1^(1/4) at the baseline; 150 at quarter 8 is two years later.
    expect(modifiedRate([-100, 0, 0, 0, 0, 0, 0, 150], 0.1)).toBeCloseTo(((150 * 1.1 ** 0.25) / 100) ** 0.5 - 1, 12);
  });

  test('both signs are needed', () => {
    expect(modifiedRate([1, 2], 0.1)).toBeNull();
    expect(modifiedRate([-1, -2], 0.1)).toBeNull();
  });

  test('a flow of exactly 10⁻⁹ of all counts as nothing, one a little larger does not', () => {
    for (const [small, large] of [
      [1, -999_999_999],
      [-1, 999_999_999],
    ] as const) {
      expect([signChanges([small, large]), modifiedRate([small, large], 0.1)]).toEqual([0, null]);
      expect(signChanges([small * 1.01, large])).toBe(1);
      expect(modifiedRate([small * 1.01, large], 0.1)).not.toBeNull();
    }
    expect([cashMultiple([-1, 999_999_999]), cashMultiple([1, -999_999_999])]).toEqual([null, 0]);
    expect(zeroOf([1000, -1000])).toBeCloseTo(2e-6, 15);
  });

  test('sign changes skip zeros and rounding errors', () => {
    expect(signChanges([-5, 0, 1e-12, -3, 4, 0, -1])).toBe(2);
  });
});

describe('payback', () => {
  test.each([
    { name: 'straight line inside the quarter', flows: [-100, 50, 100], durable: 2.5 / 4, first: 2.5 / 4 },
    { name: 'never below: at once', flows: [0, 5, 1], durable: 0, first: 0 },
    { name: 'below at the end: none, though it was back once', flows: [-10, 20, -30], durable: null, first: 1.5 / 4 },
    { name: 'back, below again, back for good', flows: [-10, 20, -20, 40], durable: 3.25 / 4, first: 1.5 / 4 },
    { name: 'a rounding error below zero is zero', flows: [-1, 1 - 1e-13, 0], durable: 2 / 4, first: 2 / 4 },
  ])('$name', ({ flows, durable, first }) => {
    const total = runningTotal(flows);
    expect(paybackYears(total)).toEqual(durable === null ? null : expect.closeTo(durable, 9));
    expect(firstPaybackYears(total)).toEqual(first === null ? null : expect.closeTo(first, 9));
  });

  test('a total that is exactly what counts as nothing is back at zero, at the end of its quarter', () => {
    const total = { totals: [-5, -1, -1], zero: 1 };
    expect([paybackYears(total), firstPaybackYears(total)]).toEqual([0.5, 0.5]);
  });

  test('the peak is the first quarter at the lowest point', () => {
    expect(peakFunding(runningTotal([-60, -40, 0, 1e-12, 30]))).toEqual({ amount: 100, quarter: 2 });
    expect(peakFunding(runningTotal([1, 2]))).toEqual({ amount: 0, quarter: 0 });
  });

  test('the cash multiple needs a negative flow', () => {
    expect(cashMultiple([-50, 100, 25])).toBe(2.5);
    expect(cashMultiple([1, 2])).toBeNull();
  });
});
