import { describe, expect, test } from 'vitest';
import type { CaseDocument } from '../../../../app/document/case-document.ts';
import { withAssumptions, withProbability } from '../../../../app/document/scenarios.ts';
import { workedCase } from '../../../../app/document/worked-case.ts';
import { driverLines } from '../../../../app/views/compare/driver-rows.ts';
import { measureLines } from '../../../../app/views/compare/measure-rows.ts';
import { probabilityWords } from '../../../../app/views/compare/probabilities.ts';
import { driverList } from '../../../../shared/scenario/driver-list.ts';
import { compared } from '../../../support/compared.ts';
import { basePlus, dollars, presetSide, yuan } from '../../../support/side.ts';

const linesOf = (...given: Parameters<typeof compared>) => driverLines(compared(...given).columns, 'differing');
const words = (lines: ReturnType<typeof linesOf>) =>
  lines.map(({ label, cells }) => [
    label,
    ...cells.map(({ text, differs }) => `${text.replaceAll('\u202f', ' ')}${differs ? ' *' : ''}`),
  ]);

describe('drivers', () => {
  test('that differ stand with their units, and a star here where they differ from the reference', () => {
    expect(words(linesOf('acceleration'))).toEqual([
      ['Cloud growth', '26.7 %', '36.0 % *', '18.0 % *'],
      ['AI revenue share', '50 %', '65 % *', '50 %'],
      ['EBITDA margin, AI', '60 %', '62 % *', '45 % *'],
      ['EBITDA margin, other', '36 %', '40 % *', '26 % *'],
      ['Overshoot', '0 %', '21 % *', '0 %'],
      ['Phasing by programme year', 'even', '28, 34, 38 % *', 'even'],
      ['Interconnect efficiency', '1.00', '1.10 *', '1.00'],
      ['Highest sustainable use', '85 %', '90 % *', '85 %'],
    ]);
  });

  test('by year stand in the row of the curve that they replace, cut in the middle where they are many', () => {
    const rates = [0.4, 0.35, 0.3, 0.25, 0.2, 0.1];
    const yearly = basePlus({ 'demand.growth': { kind: 'yearly', rates } });
    const lines = linesOf('acceleration', { shown: [] }, withAssumptions(workedCase, 'acceleration', yearly));
    expect(words(lines)).toEqual([['Cloud growth', '26.7 %', '40 … 10 % *']]);
    expect(lines[0]?.cells[1]?.whole).toBe('40, 35, 30, 25, 20, 10\u202f%');
  });

  test('all of them stand once each where every path is a curve', () => {
    const all = driverLines(compared('acceleration').columns, 'all');
    expect(all.length).toBe(driverList.filter(({ path }) => !/\.(rates|values)$/.test(path)).length);
    expect(new Set(all.map(({ path }) => path)).size).toBe(all.length);
  });
});

describe('measures', () => {
  const cells = (id: string, difference: 'number' | 'percent' = 'number') =>
    measureLines(compared('acceleration'), difference)
      .find((line) => line.id === id)
      ?.cells.map(({ text, change }) => `${text} ${change}`.trim().replaceAll('\u202f', ' '));

  test('stand with their differences to the reference', () => {
    expect(cells('payback')).toEqual(['8.8', '8.0 −0.8', 'not by FY2035']);
    expect(cells('discounted-payback')).toEqual(['not by FY2035', '9.2', 'not by FY2035']);
    expect(cells('npv')).toEqual(['+21.8', '+107.2 +85.4', '−105.9 −127.7']);
    expect(cells('npv-without-terminal')).toEqual(['−31.8', '+35.8 +67.6', '−161.9 −130.1']);
    expect(cells('irr')).toEqual(['10.6', '15.7 +5.1', '1.2 −9.4']);
    expect(cells('peak')).toEqual(['286', '343 +57', '309 +23']);
    expect(cells('limited-quarters')).toEqual(['23', '24 +1', '8 −15']);
  });

  test('as percentages; those of a rate stay points, and of what is not above zero there is none', () => {
    const [base, fast] = [presetSide('base'), presetSide('acceleration')].map(
      ({ projection }) => projection.measures.npv,
    );
    const growth = ((fast ?? 0) / (base ?? 1) - 1) * 100;
    expect(cells('npv', 'percent')?.[1]).toBe(`+107.2 +${growth.toFixed(0)} %`);
    expect(cells('irr', 'percent')?.[1]).toBe('15.7 +5.1');
    expect(cells('npv-without-terminal', 'percent')?.[1]).toBe('+35.8 –');
  });

  test('name the MIRR only where a scenario has no rate or several, and each rate where they differ', () => {
    const ids = (...given: Parameters<typeof compared>) =>
      measureLines(compared(...given), 'number').map(({ id }) => id);
    expect(ids('acceleration')).not.toContain('mirr');
    const idle = basePlus({ 'capex.programme': 0, 'economics.discountRate': 0.08 });
    const without = withAssumptions(workedCase, 'price-war', idle);
    expect(ids('acceleration', {}, without)).toContain('mirr');
    expect(measureLines(compared('acceleration', {}, without), 'number')[2]?.label).toBe('NPV, each at its own rate');
  });
});

describe('probabilities', () => {
  const given = (chances: Readonly<Record<string, number>>): CaseDocument =>
    Object.entries(chances).reduce((all, [id, chance]) => withProbability(all, id, chance), workedCase);
  const npv = (id: 'base' | 'acceleration' | 'price-war') => presetSide(id).projection.measures.npv;

  test('of 50, 30 and 20 % weight the NPVs', () => {
    const document = given({ base: 0.5, acceleration: 0.3, 'price-war': 0.2 });
    const weighted = 0.5 * npv('base') + 0.3 * npv('acceleration') + 0.2 * npv('price-war');
    expect(weighted.toFixed(1)).toBe('21.9');
    expect(probabilityWords(document, yuan, [])).toEqual({ sum: '', npv: '+21.9', unit: 'RMB bn' });
    const inDollars = probabilityWords(document, dollars, []);
    expect(inDollars).toEqual({ sum: '', npv: `+${(weighted / 7.17).toFixed(1)}`, unit: 'US$ bn' });
  });

  test('that add up to 85 % weigh nothing, and those of hidden scenarios are counted', () => {
    const words = probabilityWords(given({ base: 0.5, 'price-war': 0.35 }), yuan, ['base']);
    expect(words).toEqual({
      sum: 'add up to 85\u202f% with one scenario not shown',
      npv: 'not weighted: probabilities add up to 85\u202f%',
      unit: '',
    });
  });

  test('that nobody gave are said so', () => {
    expect(probabilityWords(workedCase, yuan, []).npv).toBe('no probabilities given');
  });
});
