import { serializeCase } from '../../../app/case-file/serialize.ts';
import type { CaseDocument, Scenario } from '../../../app/document/case-document.ts';
import { baselineScenario } from '../../../app/document/scenarios.ts';
import { workedCase } from '../../../app/document/worked-case.ts';
import { baseAssumptions } from '../../../shared/scenario/assumptions.ts';

const { uncertainty: _, ...certain } = baselineScenario;

/** What an investor has after a week: paths by year, own reasons, all five distributions, reported quarters, a memo. */
const mine: Scenario = {
  ...certain,
  id: 'mine',
  name: '阿里云 – “was es braucht”',
  notes: 'After the call of August.\nUtilisation is the question.',
  preset: 'base',
  probability: 0.6,
  reasons: { 'capex.programme': 'RMB 480bn was said on the call', 'margins.ai.target': 'own talks with two customers' },
  assumptions: {
    ...baseAssumptions,
    demand: {
      growth: { kind: 'yearly', rates: [0.34, 0.36, 0.3, 0.22, 0.15, 0.1] },
      aiShare: { kind: 'yearly', values: [0.25, 0.35, 0.45, 0.5] },
    },
    capex: { ...baseAssumptions.capex, programme: 480, phasing: [1, 1.2, 0.8], afterProgramme: 'meet-demand' },
    economics: { ...baseAssumptions.economics, terminalValue: 'none', discounting: 'mid', taxLosses: 'carry-forward' },
  },
  uncertainty: {
    drivers: [
      { path: 'capex.overshoot', distribution: { kind: 'pert', low: -0.2, mode: 0, high: 0.4 } },
      { path: 'capacity.chipAvailability', distribution: { kind: 'triangular', low: 0.5, mode: 0.9, high: 1 } },
      { path: 'counterfactual.growthRate', distribution: { kind: 'uniform', low: 0, high: 0.06 } },
      { path: 'economics.discountRate', distribution: { kind: 'normal', mean: 0.09, sd: 0.01 } },
      { path: 'capacity.aiRevenuePerCompute', distribution: { kind: 'lognormal', median: 0.9, p90: 1.3 } },
    ],
    correlations: [
      { a: 'capex.overshoot', b: 'capacity.chipAvailability', rho: -0.4 },
      { a: 'economics.discountRate', b: 'counterfactual.growthRate', rho: 0.2 },
    ],
  },
};

const afterAWeek: CaseDocument = {
  title: 'Alibaba: does it pay back?',
  notes: 'Draft for the committee',
  currency: 'USD',
  compareWith: 'mine',
  scenarios: [mine, { ...certain, id: 'bear', name: 'Bear', probability: 0.4 }],
  actuals: [
    { quarter: 5, cloudRevenue: 47.2, aiRevenue: 16.1, ebita: -0.4, capex: 38.5, source: 'results of August 2026' },
    { quarter: 6, cloudRevenue: 50.9 },
  ],
  asOf: '2026-03-31',
  memo: {
    title: 'Payback of the programme',
    author: 'A. Analyst',
    sections: { risks: true, sources: false },
    paragraphs: { risks: 'Chips, prices, demand.' },
  },
  simulation: { seed: 20_260_331, trials: 100_000 },
  results: { engine: '1', scenarios: { mine: { npv: -21.5, irr: 0.071, paybackYears: null }, bear: { npv: -90 } } },
};

const oneScenario: CaseDocument = { ...workedCase, scenarios: [{ ...certain, id: 'one', name: 'One' }] };

/** At the ends of what a file may hold: letters of all kinds, names that mean something to the language, the smallest numbers. */
const strange: CaseDocument = {
  ...oneScenario,
  title: '"\\/\b\f\n\r\t\u0000\u007f\u2028\ufeff\u202e😀é',
  compareWith: 'constructor',
  scenarios: [
    {
      ...certain,
      id: 'constructor',
      name: 'toString',
      probability: 5e-324,
      assumptions: {
        ...baseAssumptions,
        market: { ...baseAssumptions.market, growthRate: 1e-300 },
        margins: { ...baseAssumptions.margins, core: { kind: 'yearly', start: -2, values: [1, -2, 0, 1 / 3] } },
      },
    },
  ],
  memo: { paragraphs: { constructor: '', prototype: '', '10': '{"format": "outlay-case"}', '9': '', 'a.b': '' } },
  results: { engine: '', scenarios: { constructor: { length: 1.7976931348623157e308, '': null } } },
};

/** Sound files, to be damaged. */
export const originalFiles: readonly CaseDocument[] = [workedCase, afterAWeek, oneScenario, strange];

export const originalTexts: readonly string[] = originalFiles.map(serializeCase);
