import { describe, expect, test } from 'vitest';
import { answerSentence, plainText } from '../../../app/answer/answer-sentence.ts';
import type { Side } from '../../../app/answer/figures.ts';
import { baseAssumptions } from '../../../shared/scenario/assumptions.ts';
import { basePlus, dollars, measuredAs, presetSide, sideOf, yuan } from '../../support/side.ts';

const base = sideOf(baseAssumptions);
/** With plain spaces where the product writes narrow ones, so that the sentences below can be read. */
const said = ({ assumptions, projection }: Side, money = yuan) =>
  plainText(answerSentence(assumptions, projection, money)).replaceAll('\u202f', ' ');

describe('the seven presets', () => {
  test.each([
    [
      'base',
      'Pays back in Q4 FY2034, 8.8 years after the first spend; NPV RMB 22bn at 9 %, −32bn without terminal value.',
    ],
    ['run-rate', 'Does not pay back by FY2035; NPV −RMB 166bn at 9 %, −225bn without terminal value.'],
    [
      'acceleration',
      'Pays back in Q1 FY2034, 8.0 years after the first spend; NPV RMB 107bn at 9 %, 36bn without terminal value.',
    ],
    ['price-war', 'Does not pay back by FY2035; NPV −RMB 106bn at 9 %, −162bn without terminal value.'],
    ['chip-constrained', 'Does not pay back by FY2035; NPV −RMB 38bn at 9 %, −111bn without terminal value.'],
    ['demand-shortfall', 'Does not pay back by FY2035; NPV −RMB 215bn at 9 %, −297bn without terminal value.'],
    [
      'overshoot',
      'Pays back in Q4 FY2034, 8.9 years after the first spend; NPV RMB 33bn at 9 %, −39bn without terminal value.',
    ],
  ] as const)('%s', (id, sentence) => {
    expect(said(presetSide(id))).toBe(sentence);
  });
});

test('in dollars only the amounts change', () => {
  expect(said(base, dollars)).toBe(
    'Pays back in Q4 FY2034, 8.8 years after the first spend; NPV US$3bn at 9 %, −4bn without terminal value.',
  );
});

test('without a terminal value nothing is said of it', () => {
  expect(said(sideOf(basePlus({ 'economics.terminalValue': 'none' })))).toBe(
    'Pays back in Q4 FY2034, 8.8 years after the first spend; NPV −RMB 32bn at 9 %.',
  );
});

test('the discount rate is the scenario’s own, with no more places than it needs', () => {
  expect(said(sideOf(basePlus({ 'economics.discountRate': 0.0725 })))).toContain(' at 7.25 %');
});

test('a horizon that ends too early says its own year', () => {
  expect(said(sideOf(basePlus({ horizonQuarters: 20 })))).toMatch(/^Does not pay back by FY2030; /);
});

test('back once and below again at the end is not payback, and says when it was', () => {
  const side = measuredAs(base, { paybackYears: null, firstPaybackYears: 6.2 });
  expect(said(side)).toBe(
    'Does not pay back by FY2035 (first in Q1 FY2032, then below again); NPV RMB 22bn at 9 %, −32bn without terminal value.',
  );
});

test('a programme that is never behind needs no funding', () => {
  const side = measuredAs(base, { paybackYears: 0, firstPaybackYears: 0, peakFunding: 0 });
  expect(said(side)).toBe(
    'Never needs funding: the programme is ahead of the business without it from the first quarter; NPV RMB 22bn at 9 %, −32bn without terminal value.',
  );
});

test('no programme that makes no difference has nothing to pay back', () => {
  const growth = { kind: 'fade', rate: 0.03, holdYears: 40, fadeYears: 0, terminalRate: 0.03 };
  const side = sideOf(
    basePlus({
      'capex.programme': 0,
      'capex.afterProgramme': 'meet-demand',
      'demand.growth': growth,
      'demand.aiShare': { kind: 'ramp', target: 0.2, years: 0 },
    }),
  );
  expect(said(side)).toBe('No programme, no difference: there is nothing to pay back.');
});

test('the words that answer are set strong, and only they', () => {
  const strong = ({ assumptions, projection }: Side) =>
    answerSentence(assumptions, projection, yuan).flatMap((run) => (run.strong ? [run.text] : []));
  expect(strong(base)).toEqual(['Q4 FY2034']);
  expect(strong(presetSide('price-war'))).toEqual(['Does not pay back']);
});
