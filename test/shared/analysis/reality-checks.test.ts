import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CheckId, positionOf, type Reading } from '../../../shared/analysis/reality-checks/check.ts';
import { realityChecks } from '../../../shared/analysis/reality-checks/reality-checks.ts';
import { factOf } from '../../../shared/facts/facts.ts';
import { presetAssumptions } from '../../../shared/facts/preset-assumptions.ts';
import { presetOf } from '../../../shared/facts/presets.ts';
import { lastDeliveryQuarter } from '../../../shared/model/programme.ts';
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
  test('AI grows 65 % in the year to March 2026 and 49 % a year to FY2030: more than the market’s forecast, less than triple digits', () => {
    const [first, toLookYear] = readings('ai-growth');
    // Cloud grows 26.7 %, and the share of AI from 20 to 26 %.
    expect(first?.value).toBeCloseTo((1.267 * 0.26) / 0.2 - 1, 12);
    // The share reaches 50 % in Q4 FY2030.
    const q4 = project(baseAssumptions).plan.revenue[19] ?? 0;
    expect(toLookYear?.value).toBeCloseTo(((q4 * 0.5) / (30.127 * 0.2)) ** 0.2 - 1, 12);
    expect(toLookYear?.value).toBeCloseTo(0.4916, 4);
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

  test('other cloud must grow 17.2 %, where at most 7.0 % was possible in March 2025 and 27.2 % in March 2026', () => {
    const [first] = readings('core-growth');
    expect(first?.value).toBeCloseTo((1.267 * 0.74) / 0.8 - 1, 12);
    // All cloud +18 %; AI, a fifth of it, at least doubled: 0.8 of today against 1/1.18 − 0.1 a year before.
    expect(referenceOf(first, 'core-at-baseline')).toBeCloseTo(0.8 / (1 / 1.18 - 0.1) - 1, 12);
    expect(referenceOf(first, 'core-at-baseline')).toBeCloseTo(0.0703, 4);
    // All cloud +38 %, AI 8.971 of 41.6.
    const share = 8.971 / 41.6;
    expect(referenceOf(first, 'core-since')).toBeCloseTo((1 - share) / (1 / 1.38 - share / 2) - 1, 12);
    expect([referenceOf(first, 'cloud-at-baseline'), referenceOf(first, 'cloud-since')]).toEqual([0.18, 0.38]);
    expect(first === undefined ? null : positionOf(first)).toMatchObject({
      below: { id: 'core-at-baseline' },
      above: { id: 'cloud-at-baseline' },
    });
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

test('where chips are scarce the programme is held against the revenue of all the quarters in which it is delivered', () => {
  const scarce = preset('chip-constrained');
  const [reading] = readings('capex-to-revenue', scarce);
  const { capex, revenue } = project(scarce).plan;
  const last = capex.findLastIndex((amount, quarter) => quarter < 24 && amount > 0) + 1;
  expect(last).toBeGreaterThan(scarce.capex.quarters);
  const to = lastDeliveryQuarter(scarce.capex, scarce.capacity.chipAvailability);
  const sum = (flow: readonly number[]) => flow.slice(0, to).reduce((total, amount) => total + amount, 0);
  expect(reading?.value).toBeCloseTo(sum(capex) / sum(revenue), 12);
  expect(sum(capex)).toBeGreaterThan(380 - 1e-9);
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
