import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conversionAt } from '../../../shared/model/conversion.ts';
import { notesCash } from '../../../shared/model/notes-cash.ts';
import { project } from '../../../shared/model/project.ts';
import { baseAssumptions } from '../../../shared/scenario/assumptions.ts';
import { assumptionsArbitrary } from '../../support/arbitrary-assumptions.ts';
import { basePlus } from '../../support/side.ts';

const notes = baseAssumptions.financing;
const price = (usd: number) => basePlus({ 'financing.adsPriceAtMaturityUsd': usd });

/** By hand from the terms: US$3.2bn, conversion at 193.15, cap at 235.46, 2.39bn ADS outstanding. */
describe('conversion', () => {
  test('at the default price of US$200 makes 16.57m ADS, 0.688 % of all', () => {
    const { converts, newAdsBn, givenBackAdsBn, dilution, dilutionWithCappedCall } = conversionAt(notes, 200);
    expect(converts).toBe(true);
    expect(newAdsBn).toBeCloseTo(3.2 / 193.15, 15);
    expect(newAdsBn * 1000).toBeCloseTo(16.567, 3);
    expect(givenBackAdsBn).toBeCloseTo(((3.2 / 193.15) * (200 - 193.15)) / 200, 15);
    expect(dilution).toBeCloseTo(0.006884, 6);
    expect(dilutionWithCappedCall).toBeCloseTo(0.00665, 6);
  });

  test('above the cap gives back no more dollars an ADS than up to it', () => {
    const { givenBackAdsBn, dilutionWithCappedCall } = conversionAt(notes, 300);
    expect(givenBackAdsBn).toBeCloseTo(((3.2 / 193.15) * (235.46 - 193.15)) / 300, 15);
    const net = 3.2 / 193.15 - givenBackAdsBn;
    expect(dilutionWithCappedCall).toBeCloseTo(net / (2.39 + net), 15);
    expect(givenBackAdsBn * 300).toBeCloseTo(conversionAt(notes, 235.46).givenBackAdsBn * 235.46, 12);
  });

  test.each([193.15, 193.149, 100, 0])('at US$%d, not above the conversion price, makes none', (usd) => {
    expect(conversionAt(notes, usd)).toEqual({
      converts: false,
      newAdsBn: 0,
      givenBackAdsBn: 0,
      dilution: 0,
      dilutionWithCappedCall: 0,
    });
  });

  test('never dilutes less at a higher price without the call, and never more with it than without', () => {
    const dollars = fc.double({ min: 0.001, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(assumptionsArbitrary('usual'), dollars, dollars, ({ financing }, one, other) => {
        const low = conversionAt(financing, Math.min(one, other));
        const high = conversionAt(financing, Math.max(one, other));
        expect(high.dilution).toBeGreaterThanOrEqual(low.dilution);
        for (const { dilution, dilutionWithCappedCall } of [low, high]) {
          expect(dilutionWithCappedCall).toBeLessThanOrEqual(dilution);
          expect(dilutionWithCappedCall).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});

describe('the notes’ cash to the programme', () => {
  test('comes in at the issue, and is not paid back where the notes convert', () => {
    const { issueQuarter, proceeds, repaid, flows } = notesCash(baseAssumptions, 40);
    expect([issueQuarter, repaid]).toEqual([2, 0]);
    expect(proceeds).toBeCloseTo(0.8 * 3.13 * 7.17, 12);
    expect(flows.flatMap((flow, index) => (flow === 0 ? [] : [index + 1]))).toEqual([2]);
  });

  test.each([
    [40, 30],
    [24, 24],
  ])('without conversion is repaid over %d quarters in quarter %d', (quarters, repaidIn) => {
    const { repaid, endQuarter, flows } = notesCash(price(193.15), quarters);
    expect(repaid).toBeCloseTo(0.8 * 3.2 * 7.17, 12);
    expect(endQuarter).toBe(repaidIn);
    expect(flows[repaidIn - 1]).toBeCloseTo(-0.8 * 3.2 * 7.17, 12);
  });

  test('pays interest in every quarter after the issue, to maturity', () => {
    const { interest, flows } = notesCash(basePlus({ 'financing.coupon': 0.02 }), 40);
    expect(interest).toBeCloseTo((28 * 0.8 * 7.17 * 3.2 * 0.02) / 4, 12);
    expect(flows[29]).toBeCloseTo((-0.8 * 7.17 * 3.2 * 0.02) / 4, 12);
    expect(flows[30]).toBe(0);
  });

  test('is not seen when the issue lies after the horizon', () => {
    const late = basePlus({ 'financing.issueQuarter': 41, 'financing.maturityQuarter': 60 });
    expect(notesCash(late, 40)).toMatchObject({ issueQuarter: null, proceeds: 0, interest: 0, repaid: 0 });
    expect(notesCash(late, 40).flows.every((flow) => flow === 0)).toBe(true);
  });

  test('is what cash after financing differs by', () => {
    const { financing, incremental } = project(price(150));
    const { flows } = notesCash(price(150), 40);
    expect(financing?.cashFlow).toEqual(incremental.map((flow, index) => flow + (flows[index] ?? 0)));
  });
});

test('NPV per ADS is the NPV in dollars over the ADS outstanding; diluted, over the net new ones too', () => {
  const { financing, measures } = project(baseAssumptions);
  expect(measures.npv).toBeCloseTo(21.7538, 4);
  expect(financing?.npvPerAdsUsd).toBeCloseTo(21.7538 / 7.17 / 2.39, 5);
  const net = (3.2 / 193.15) * (193.15 / 200);
  expect(financing?.npvPerAdsDilutedUsd).toBeCloseTo(21.7538 / 7.17 / (2.39 + net), 5);
});
