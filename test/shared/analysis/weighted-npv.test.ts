import { expect, test } from 'vitest';
import { weightedNpv } from '../../../shared/analysis/weighted-npv.ts';

test('half of 20 and half of −100 is −40; a scenario without a probability stays out', () => {
  const chances = [
    { probability: 0.5, npv: 20 },
    { probability: 0.5, npv: -100 },
    { probability: undefined, npv: 1e6 },
  ];
  expect(weightedNpv(chances)).toEqual({ kind: 'weighted', npv: -40 });
});

test('thirds typed with their decimals add up, though binary fractions do not quite', () => {
  const chances = [0.333, 0.333, 0.334].map((probability) => ({ probability, npv: 30 }));
  expect(weightedNpv(chances)).toMatchObject({ kind: 'weighted' });
  const tenths = Array.from({ length: 10 }, () => ({ probability: 0.1, npv: 7 }));
  expect(tenths.reduce((sum, { probability }) => sum + probability, 0)).not.toBe(1);
  expect(weightedNpv(tenths)).toMatchObject({ kind: 'weighted' });
});

test('what adds up to 85 % is not weighted, and not scaled to fit', () => {
  const result = weightedNpv([0.5, 0.35].map((probability) => ({ probability, npv: 10 })));
  expect(result).toEqual({ kind: 'not-weighted', sum: 0.85 });
});

test('a probability of zero is one; none at all is said so', () => {
  expect(weightedNpv([{ probability: 0, npv: 1 }])).toEqual({ kind: 'not-weighted', sum: 0 });
  expect(weightedNpv([{ probability: undefined, npv: 1 }])).toEqual({ kind: 'no-probabilities' });
  expect(weightedNpv([])).toEqual({ kind: 'no-probabilities' });
});
