import { describe, expect, test } from 'vitest';
import { responseOf } from '../../../shared/analysis/sensitivity/probe.ts';
import { whereTrue } from '../../../shared/analysis/sensitivity/where-true.ts';
import { presetAssumptions } from '../../../shared/facts/preset-assumptions.ts';
import { presets } from '../../../shared/facts/presets.ts';
import { baseAssumptions } from '../../../shared/scenario/assumptions.ts';
import { driverList } from '../../../shared/scenario/driver-list.ts';
import { valueAt } from '../../../shared/scenario/driver-value.ts';

const numbers = driverList.flatMap((driver) => (driver.kind === 'number' ? [driver] : []));

describe('a condition holds inside its stretches and nowhere else', () => {
  const assumptions = presetAssumptions(
    presets[1] ??
      presets[0] ??
      (() => {
        throw new Error('no preset');
      })(),
  );
  test.each(numbers.filter(({ path }) => valueAt(assumptions, path) !== undefined).map(({ path }) => path))(
    '%s, by trying 300 values',
    (path) => {
      const driver = numbers.find((one) => one.path === path);
      if (driver === undefined) throw new Error(path);
      const conditions = [
        { measure: 'npv', bound: 'at-least', target: 100 },
        { measure: 'payback', bound: 'at-most', target: 8.2 },
      ] as const;
      for (const condition of conditions) {
        const found = whereTrue({ assumptions, path, ...condition });
        const response = responseOf(assumptions, path, condition.measure);
        const [low, high] = driver.slider;
        const side = condition.bound === 'at-least' ? 1 : -1;
        for (let step = 0; step <= 150; step++) {
          const raw = low + ((high - low) * step) / 150;
          const value = driver.multipleOf === undefined ? raw : Math.round(raw / driver.multipleOf) * driver.multipleOf;
          const result = response(value);
          // Too near to the edge to tell.
          if (result !== null && Math.abs(result - condition.target) < 1e-6) continue;
          const holds = result !== null && (result - condition.target) * side >= 0;
          const stretches = found.kind === 'somewhere' ? found.stretches : [];
          const inside = stretches.some(({ from, to }) => from <= value && value <= to);
          expect([path, condition.measure, value, inside]).toEqual([path, condition.measure, value, holds]);
        }
      }
    },
  );
});

test('where it holds nowhere the nearest is said', () => {
  const found = whereTrue({
    assumptions: baseAssumptions,
    path: 'demand.growth.rate',
    measure: 'payback',
    bound: 'at-most',
    target: 8,
  });
  // An independent search found 8.1 years at best.
  expect(found).toMatchObject({ kind: 'nowhere', best: { result: expect.closeTo(8.1, 1) } });
});
