import { describe, expect, test } from 'vitest';
import type { Subject } from '../../../app/inspector/subject.ts';
import { baseAssumptions } from '../../../shared/scenario/assumptions.ts';
import { withValueAt } from '../../../shared/scenario/driver-value.ts';
import { equationOf, inspected, inspectedRun, rowsOf, worked } from '../../support/inspected.ts';

const runWith = (path: string, value: number | string | boolean) =>
  inspectedRun(withValueAt(baseAssumptions, path, value));

const inQuarter = (
  figure: 'plan.tax' | 'discounted' | 'plan.depreciation' | 'counterfactual.aiShare',
  quarter: number,
): Subject => ({
  kind: 'figure',
  figure,
  quarter,
  span: 'quarter',
});

const textOf = (subject: Subject): string =>
  inspected(subject).sections.flatMap((section) => (section.kind === 'text' ? section.text : []))[0] ?? '';

const plain = (text: string) => text.replaceAll('\u202f', ' ');

describe('the equation follows the rule that the scenario has:', () => {
  test('losses carried forward are taken off before tax', () => {
    const run = runWith('economics.taxLosses', 'carry-forward');
    // EBITA begins at a loss in this scenario; the first quarter that is taxed is worked from what is left.
    const taxed = run.projection.plan.tax.findIndex((tax) => tax > 0) + 1;
    const { symbols, values } = equationOf(inspected(inQuarter('plan.tax', taxed), run));
    expect(symbols).toBe('tax rate × EBITA that is left after earlier losses');
    const sum = worked(values);
    expect(Math.abs((sum?.worked ?? 1) - (sum?.shown ?? 0))).toBeLessThan(0.011);
    expect(equationOf(inspected(inQuarter('plan.tax', 20))).symbols).toBe('tax rate × EBITA');
  });

  test('cash in the middle of a quarter is discounted half a quarter less', () => {
    const run = runWith('economics.discounting', 'mid');
    const flow = run.projection.incremental[0] ?? 0;
    const { values } = equationOf(inspected(inQuarter('discounted', 1), run));
    expect(plain(values)).toContain((flow / 1.09 ** 0.125).toFixed(2).replace('-', '−'));
    expect(equationOf(inspected({ kind: 'measure', measure: 'npv-without-terminal' }, run)).symbols).toContain('q − ½');
  });

  test('a perpetuity is what the terminal value names, with its growth', () => {
    const run = runWith('economics.terminalValue', 'gordon');
    const found = inspected({ kind: 'measure', measure: 'terminal-value' }, run);
    expect(equationOf(found).symbols).toContain('(1 + g) ∕ (r − g)');
    const { terminalValuePv } = run.projection.measures;
    expect(plain(equationOf(found).values)).toContain(`${(terminalValuePv * 1.09 ** 10).toFixed(2)} ∕ (1 + 9 %)^10`);
    expect(rowsOf(found).map(({ label }) => label)).toContain('Perpetuity growth');
  });

  test('ROIC is the year’s profit after tax on the mean of what is tied up at its ends', () => {
    for (const quarter of [4, 20, 40]) {
      const found = inspected({ kind: 'figure', figure: 'roic', quarter, span: 'four-quarters' });
      const sum = worked(equationOf(found).values);
      expect(Math.abs((sum?.worked ?? 1) - (sum?.shown ?? 0)), equationOf(found).values).toBeLessThan(0.002);
    }
  });
});

describe('a rate of return', () => {
  test('is found with the terminal value at the horizon, not with its present value', () => {
    const [terminal] = rowsOf(inspected({ kind: 'measure', measure: 'irr' }));
    expect([terminal?.label, terminal?.value]).toEqual(['Terminal value at the horizon, undiscounted', '+126.88']);
  });

  test('that does not exist is said not to, and the rate shown instead is called what it is', () => {
    const found = inspected({ kind: 'measure', measure: 'irr' }, runWith('capex.programme', 0));
    expect(rowsOf(found).map(({ label }) => label)).toContain('No rate brings them to nothing');
    expect(plain(found.value)).toMatch(/^MIRR \d/);
  });
});

test('an IRR of money that comes first is called the cost of it: at 21 % NPV is below zero', () => {
  const run = runWith('demand.growth.rate', 5);
  const { irr, npv } = run.projection.measures;
  expect([irr.length, (irr[0] ?? 0) > 0.09, npv < 0]).toEqual([1, true, true]);
  const texts = (of: typeof run) =>
    inspected({ kind: 'measure', measure: 'irr' }, of).sections.flatMap((section) =>
      section.kind === 'text' ? section.title : [],
    );
  expect(texts(run)).toContain('What to know');
  expect(texts(inspectedRun())).not.toContain('What to know');
});

describe('without the programme', () => {
  test('a quantity that has another rule is defined by it', () => {
    expect(textOf(inQuarter('counterfactual.aiShare', 20))).toContain('then it stands still');
    expect(
      textOf({ kind: 'figure', figure: 'counterfactual.computeCapex', quarter: 20, span: 'quarter' }),
    ).not.toContain('programme');
  });

  test('it does not come from the programme: neither its compute nor what is spent on it', () => {
    for (const figure of ['counterfactual.computeStock', 'counterfactual.computeCapex'] as const) {
      const labels = rowsOf(inspected({ kind: 'figure', figure, quarter: 20, span: 'quarter' })).map(
        ({ label }) => label,
      );
      expect(labels).not.toContain('Programme capex');
      expect(labels.some((label) => label.startsWith('Demand, without the programme'))).toBe(true);
    }
  });
});

test('what was on order at the baseline is part of what entered service since: depreciation comes from reported capex too', () => {
  const found = inspected(inQuarter('plan.depreciation', 1));
  // 31.775 on order and in service by then, two thirds of it over 5 years and a third over 20.
  expect(equationOf(found).values).toContain((31.775 * (0.67 / 20 + 0.33 / 80)).toFixed(2));
  expect(equationOf(found).symbols).toBe('of the baseline’s assets + of what entered service since');
});

test('of the notes there is nothing to say while they are not counted', () => {
  const run = runWith('financing.enabled', false);
  for (const measure of ['dilution', 'npv-per-ads', 'peak-after-notes', 'payback-after-notes'] as const) {
    const found = inspected({ kind: 'measure', measure }, run);
    expect([found.value, equationOf(found).values]).toEqual(['none', '']);
  }
});
