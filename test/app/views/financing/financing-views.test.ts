import { describe, expect, test } from 'vitest';
import { valueOn } from '../../../../app/views/curve-spec.ts';
import { dilutionChart } from '../../../../app/views/financing/dilution-chart.ts';
import { notesFigures, notesUnseen } from '../../../../app/views/financing/notes-figures.ts';
import { sourcesAndUses } from '../../../../app/views/financing/sources-and-uses.ts';
import { barText } from '../../../../app/views/row-bars.ts';
import { conversionAt } from '../../../../shared/model/conversion.ts';
import { basePlus, dollars, sideOf } from '../../../support/side.ts';
import { baseView, viewOf } from '../../../support/view-input.ts';

const withValues = (changes: Readonly<Record<string, unknown>>) => viewOf(sideOf(basePlus(changes)));
const late = { 'financing.issueQuarter': 41, 'financing.maturityQuarter': 60 };

const rowsOf = (input: Parameters<typeof sourcesAndUses>[0]) =>
  sourcesAndUses(input).rows.map(({ key, bars }) => [key, bars.map(({ words }) => barText(words)).join()]);

describe('sources and uses', () => {
  test('the notes bring 18 of 380, the group’s cash flow the rest; the peak goes from 286 to 268', () => {
    const spec = sourcesAndUses(baseView());
    expect(rowsOf(baseView())).toEqual([
      ['spend', '380 to Q4 FY2028'],
      ['notes', '18.0 4.7\u202f% of the spend'],
      ['group', '362 95.3\u202f% of the spend'],
      ['peak', '286 Q4 FY2028'],
      ['peak-after', '268 Q4 FY2028'],
      ['due', '18.4 converted Q2 FY2033, not repaid'],
    ]);
    const [spend, notes, group] = spec.rows.map(({ bars }) => bars[0]);
    expect(notes?.to).toBeCloseTo(0.8 * 3.13 * 7.17, 9);
    expect([group?.from, group?.to]).toEqual([notes?.to, spend?.to]);
    expect(spec.summary).toBe(
      'Of RMB 380bn of programme spend the notes bring RMB 18bn (4.7\u202f% of the spend); the peak funding need goes from RMB 286bn to RMB 268bn.',
    );
  });

  test('in dollars every amount is divided by the rate', () => {
    const [yuan, usd] = [baseView(), baseView(dollars)].map((input) => sourcesAndUses(input));
    expect(usd?.unit).toBe('US$ bn');
    for (const [index, { bars }] of (yuan?.rows ?? []).entries()) {
      expect(usd?.rows[index]?.bars[0]?.to).toBeCloseTo((bars[0]?.to ?? 0) / 7.17, 12);
    }
  });

  test('without conversion the principal is repaid at maturity, or counted so at the horizon; interest is named', () => {
    const due = (changes: Readonly<Record<string, unknown>>) =>
      rowsOf(withValues({ 'financing.adsPriceAtMaturityUsd': 150, ...changes })).at(-1);
    expect(due({})).toEqual(['due', '18.4 repaid Q2 FY2033']);
    expect(due({ horizonQuarters: 24 })).toEqual(['due', '18.4 counted as repaid at the horizon, Q4 FY2031']);
    expect(rowsOf(withValues({ 'financing.coupon': 0.02 }))).toContainEqual(['interest', '2.6']);
  });

  test('without the notes, or with notes after the horizon, says in words that all comes from the group', () => {
    const off = sourcesAndUses(withValues({ 'financing.enabled': false }));
    expect(off.summary).toBe(
      'All RMB 380bn of programme spend comes from the group’s own cash flow: the notes are not counted.',
    );
    expect(off.rows.map(({ key }) => key)).toEqual(['spend', 'notes', 'group', 'peak']);
    expect(sourcesAndUses(withValues(late)).summary).toContain('the notes are issued after the horizon');
    expect(rowsOf(withValues(late))[1]).toEqual(['notes', '0.0 issued after the horizon']);
  });

  test('a programme smaller than the notes needs nothing of the group', () => {
    expect(rowsOf(withValues({ 'capex.programme': 10 }))[2]).toEqual(['left', '8.0']);
    expect(rowsOf(withValues({ 'capex.programme': 0 }))[0]).toEqual(['spend', '0.0 no programme']);
  });
});

describe('dilution against the price', () => {
  const chart = dilutionChart(baseView());

  test('has the model’s own dilution at every price, in %', () => {
    for (const curve of chart?.curves ?? []) {
      for (const price of [100, 193.15, 193.16, 200, 235.46, 300, 400]) {
        const { dilution, dilutionWithCappedCall } = conversionAt(baseView().assumptions.financing, price);
        const expected = curve.key === 'with-call' ? dilutionWithCappedCall : dilution;
        // Between two points of the line the bend of the curve is less than the last place shown.
        expect(Math.abs((valueOn(curve, price) ?? Number.NaN) - expected * 100)).toBeLessThan(0.0005);
      }
    }
  });

  test('marks the price assumed and names conversion and cap', () => {
    expect(chart?.references.map(({ label }) => label)).toEqual(['Conversion 193.15', 'Cap 235.46']);
    expect(chart?.marks.at(-1)).toMatchObject({
      x: 200,
      lines: ['US$200 assumed', '0.688\u202f% without the call', '0.665\u202f% with it'],
    });
    expect(chart?.summary).toBe(
      'At US$200 per ADS the notes convert: 0.688\u202f% of dilution, 0.665\u202f% with the capped call.',
    );
    expect([chart?.from, chart?.to]).toEqual([100, 400]);
  });

  test.each([
    [20, 193.15, 235.46],
    [900, 193.15, 235.46],
    [200, 0.001, 1_000_000],
  ])('shows a price of %d beside conversion at %d and cap at %d', (price, conversion, cap) => {
    const wide = dilutionChart(
      withValues({
        'financing.adsPriceAtMaturityUsd': price,
        'financing.conversionPriceUsd': conversion,
        'financing.cappedCallPriceUsd': cap,
      }),
    );
    for (const x of [price, conversion, cap]) {
      expect(x).toBeGreaterThan(wide?.from ?? Number.NaN);
      expect(x).toBeLessThan(wide?.to ?? Number.NaN);
      expect(wide?.listed.map((one) => one.x)).toContain(x);
    }
    const values = (wide?.curves ?? []).flatMap(({ points }) => points.flatMap(({ x, y }) => [x, y]));
    expect(values.length > 0 && values.every(Number.isFinite)).toBe(true);
  });

  test('says so where nothing converts, and is not drawn where the notes are not counted', () => {
    const below = dilutionChart(withValues({ 'financing.adsPriceAtMaturityUsd': 150 }));
    expect(below?.summary).toBe('At US$150 per ADS the notes do not convert: no dilution up to US$193.15.');
    expect(below?.marks).toMatchObject([{ x: 150, y: 0, lines: ['US$150 assumed', 'no conversion'] }]);
    expect(dilutionChart(withValues({ 'financing.enabled': false }))).toBeNull();
  });

  test('rests on what was published of the notes, as far as their terms are those', () => {
    expect(chart?.facts).toEqual(expect.arrayContaining(['P-CB-05', 'P-CB-07', 'S0-01']));
    expect(dilutionChart(withValues({ 'financing.cappedCallPriceUsd': 240 }))?.facts).not.toContain('P-CB-07');
  });
});

describe('the figures of the notes', () => {
  const read = (input: Parameters<typeof notesFigures>[0]) =>
    Object.fromEntries((notesFigures(input) ?? []).map(({ id, value, unit, detail }) => [id, [value, unit, detail]]));

  test('by the defaults', () => {
    expect(read(baseView())).toEqual({
      'at-maturity': ['converted', '', 'US$200 against 193.15'],
      'new-ads': ['16.57', 'm', '0.57m given back by the call'],
      dilution: ['0.688\u202f%', '', '0.665\u202f% with the capped call'],
      'npv-per-ads': ['1.27', 'US$', '1.26 diluted'],
      peak: ['268', 'RMB bn', '286 before'],
      payback: ['8.51', 'years', '8.80 before'],
    });
  });

  test('without conversion, and without payback', () => {
    const figures = read(withValues({ 'financing.adsPriceAtMaturityUsd': 193.15, 'demand.growth.rate': 0 }));
    expect(figures['at-maturity']).toEqual(['repaid', '', 'US$193.15 against 193.15']);
    expect(figures['new-ads']).toEqual(['0.00', 'm', 'none without conversion']);
    expect(figures.payback).toEqual(['not by FY2035', '', 'not by FY2035 before']);
  });

  test('there are none without the notes, and words in their place', () => {
    const off = withValues({ 'financing.enabled': false });
    expect(notesFigures(off)).toBeNull();
    expect(notesUnseen(off)).toContain('The notes are not counted');
    expect(notesUnseen(withValues(late))).toBe(
      'The notes are issued in Q1 FY2036, after the horizon ends with FY2035: none of their cash is seen.',
    );
    expect(notesUnseen(baseView())).toBeNull();
  });
});
