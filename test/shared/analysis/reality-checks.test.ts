import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CheckId, positionOf, type Reading } from '../../../shared/analysis/reality-checks/check.ts';
import { realityChecks } from '../../../shared/analysis/reality-checks/reality-checks.ts';
import { factOf } from '../../../shared/facts/facts.ts';
import { presetAssumptions } from '../../../shared/facts/preset-assumptions.ts';
import { presetOf } from '../../../shared/facts/presets.ts';
import { project } from '../../../shared/model/project.ts';
import { type Assumptions, baseAssumptions } from '../../../shared/scenario/assumptions.ts';
import { withValueAt } from '../../../shared/scenario/driver-value.ts';
import { assumptionsArbitrary } from '../../support/arbitrary-assumptions.ts';

const checksOf = (assumptions: Assumptions) => realityChecks({ assumptions, projection: project(assumptions) });

const readings = (id: CheckId, assumptions: Assumptions = baseAssumptions): readonly Reading[] =>
  checksOf(assumptions).find((check) => check.id === id)?.readings ?? [];

const referenceOf = (reading: Reading | undefined, reference: string) =>
  reading?.references.find(({ id }) => id === reference)?.value;

const preset = (id: string): Assumptions => {
  const found = presetOf(id);
  if (found === undefined) throw new Error(`no preset ${id}`);
  return presetAssumptions(found);
};

describe('of the base case', () => {
  test('AI grows 51 % in FY2026 and 48 % a year to FY2030: more than the market’s forecast, less than triple digits', () => {
    const [first, toLookYear] = readings('ai-growth');
    // AI is a fifth of 118.028 in FY2025; its share rises in a straight line from 20 % to 26 % in FY2026.
    const revenue = [26.549, 29.61, 31.742, 30.127].map((quarter) => quarter * 1.267);
    const ai = revenue.reduce((sum, quarter, index) => sum + quarter * (0.2 + 0.015 * (index + 1)), 0);
    expect(first?.value).toBeCloseTo(ai / (0.2 * 118.028) - 1, 12);
    expect(first?.value).toBeCloseTo(0.51, 3);
    // From 23.606 in FY2025 to the 169.5 that the answer shows.
    expect(toLookYear?.value).toBeCloseTo((169.5 / 23.6056) ** 0.2 - 1, 3);
    expect([
      referenceOf(first, 'market-forecast'),
      referenceOf(first, 'triple-digits'),
      referenceOf(first, 'industry'),
    ]).toEqual([0.268, 1, 1.4]);
    expect(first === undefined ? null : positionOf(first)).toMatchObject({
      below: { id: 'market-forecast' },
      above: { id: 'triple-digits' },
      isBeyond: false,
    });
  });

  test('other cloud must grow 20.6 %, where at most 7.0 % was possible in the March 2025 quarter', () => {
    const [first] = readings('core-growth');
    expect(first?.value).toBeCloseTo(0.2063, 4);
    // All cloud +18 %; AI, a fifth of it, at least doubled: 0.8 of today against 1/1.18 − 0.1 a year before.
    expect(referenceOf(first, 'core-so-far')).toBeCloseTo(0.8 / (1 / 1.18 - 0.1) - 1, 12);
    expect(referenceOf(first, 'core-so-far')).toBeCloseTo(0.0703, 4);
    expect(first === undefined ? null : positionOf(first)?.isBeyond).toBe(true);
  });

  test('the programme takes two thirds of revenue: more than AWS, less than the group’s capex of FY2026', () => {
    const [reading] = readings('capex-to-revenue');
    // 380 over the revenue of FY2026 to FY2028.
    expect(reading?.value).toBeCloseTo(380 / (149.5415 + 189.4691 + 240.0573), 4);
    expect(reading?.value).toBeCloseTo(0.6562, 4);
    expect(referenceOf(reading, 'aws')).toBeCloseTo(0.495, 12);
    expect(referenceOf(reading, 'alibaba')).toBeCloseTo(126 / 158.132, 12);
  });

  test('EBITA reaches 25.6 % of revenue in FY2030: above the 20 % aimed at, below AWS', () => {
    const [inLookYear, atHorizon] = readings('ebita-margin');
    expect([inLookYear?.value, atHorizon?.value].map((value) => value?.toFixed(3))).toEqual(['0.256', '0.282']);
    expect([
      referenceOf(inLookYear, 'reported'),
      referenceOf(inLookYear, 'target'),
      referenceOf(inLookYear, 'aws'),
    ]).toEqual([0.0902, 0.2, 0.35]);
  });

  test('use falls to 57 % before demand has filled what was built', () => {
    const [lowest, highest] = readings('utilisation');
    expect([lowest?.value?.toFixed(4), highest?.value?.toFixed(4)]).toEqual(['0.5697', '0.8500']);
  });

  test('RMB 1 of compute earns 0.54 a year on AI and 0.90 on the rest: more AI alone lowers NPV', () => {
    const [reading] = readings('earning-power');
    expect(reading?.value).toBeCloseTo(0.9 * 0.6, 12);
    expect(referenceOf(reading, 'other-cloud')).toBeCloseTo(2.5 * 0.36, 12);
    const moreAi = project({
      ...baseAssumptions,
      demand: { ...baseAssumptions.demand, aiShare: { kind: 'ramp', target: 0.6, years: 5 } },
    });
    expect(moreAi.measures.npv).toBeLessThan(project(baseAssumptions).measures.npv);
  });

  test('what is spent is the plan, to the renminbi, and the share of the world stays as it is', () => {
    const [programme, firstYear] = readings('spend');
    expect(programme === undefined ? null : positionOf(programme)?.below?.id).toBe('plan');
    expect(firstYear?.value).toBeCloseTo(380 / 3, 9);
    expect(readings('world-share')[0]?.value).toBeCloseTo(project(baseAssumptions).measures.endGlobalShare, 12);
  });
});

test('an overshoot of 21 % is what a broker has as its base case', () => {
  const [programme] = readings('spend', preset('overshoot'));
  expect(programme?.value).toBeCloseTo(459.8, 9);
  expect(programme === undefined ? null : positionOf(programme)?.below?.id).toBe('broker-base');
});

test('a run-rate that loses money stands below every margin that it is held against', () => {
  const [reading] = readings('ebita-margin', preset('run-rate'));
  expect(reading?.value).toBeLessThan(0);
  expect(reading === undefined ? null : positionOf(reading)).toMatchObject({ below: null, above: { id: 'reported' } });
});

test('without a programme, without AI or with nothing but AI there is nothing to compare, and nothing is made up', () => {
  const none = withValueAt(baseAssumptions, 'capex.programme', 0);
  expect(readings('capex-to-revenue', none)[0]?.value).toBeNull();
  const noAi = withValueAt(baseAssumptions, 'baseline.aiShare', 0);
  expect(readings('ai-growth', noAi)[0]?.value).toBeNull();
  const onlyAi = withValueAt(baseAssumptions, 'baseline.aiShare', 1);
  expect(readings('core-growth', onlyAi)[0]?.value).toBeNull();
  const [reading] = readings('ai-growth', noAi);
  expect(reading === undefined ? 'none' : positionOf(reading)).toBeNull();
});

test('every check gives numbers or nothing for any valid scenario, and every fact named has a number or a date', () => {
  fc.assert(
    fc.property(assumptionsArbitrary('valid'), (assumptions) => {
      for (const { readings: all } of checksOf(assumptions)) {
        for (const { value, references } of all) {
          if (value !== null) expect(Number.isNaN(value)).toBe(false);
          for (const { value: reference, facts } of references) {
            expect(Number.isFinite(reference)).toBe(true);
            expect(facts.every((id) => factOf(id) !== undefined)).toBe(true);
          }
        }
      }
    }),
    { numRuns: 300, seed: 4 },
  );
});

test('what a value stands between are the nearest on both sides; within a hundredth it is the same', () => {
  const reference = (id: 'today' | 'aws', value: number) => ({ id, value, facts: [] });
  const at = (value: number) =>
    positionOf({ id: 'at-horizon', value, references: [reference('aws', 0.3), reference('today', 0.04)] });
  expect(at(0.0402)).toMatchObject({ below: { id: 'today' }, above: { id: 'today' }, isBeyond: false });
  expect(at(0.1)).toMatchObject({ below: { id: 'today' }, above: { id: 'aws' }, isBeyond: false });
  expect(at(0.02)).toMatchObject({ below: null, above: { id: 'today' }, isBeyond: true });
  expect(at(0.5)).toMatchObject({ below: { id: 'aws' }, above: null, isBeyond: true });
});
