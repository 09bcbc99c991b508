import { actualQuarters } from '../../shared/analysis/backtest/actuals.ts';
import { baseAssumptions } from '../../shared/scenario/assumptions.ts';
import { projectionOf } from '../answer/projections.ts';
import type { CaseDocument, Scenario } from '../document/case-document.ts';
import { sameAssumptions } from '../document/driver-edits.ts';
import type { ViewInput } from './view-input.ts';

type Shown = Pick<CaseDocument, 'currency' | 'actuals'>;

/** Every part of the window asks at every move of a slider; the input of a scenario is made once. */
const inputs = new WeakMap<object, Shown & { readonly input: ViewInput }>();

export function viewInputOf(scenario: Pick<Scenario, 'assumptions'>, { currency, actuals }: Shown): ViewInput {
  const known = inputs.get(scenario);
  if (known !== undefined && known.currency === currency && known.actuals === actuals) return known.input;
  const input = madeOf(scenario, { currency, actuals });
  inputs.set(scenario, { currency, actuals, input });
  return input;
}

function madeOf(scenario: Pick<Scenario, 'assumptions'>, { currency, actuals }: Shown): ViewInput {
  // A scenario that equals the Baseline is drawn as it: one line, not two on top of each other.
  const assumptions = sameAssumptions(scenario.assumptions, baseAssumptions) ? baseAssumptions : scenario.assumptions;
  return {
    assumptions,
    projection: projectionOf(assumptions),
    baseAssumptions,
    baseProjection: projectionOf(baseAssumptions),
    reported: actualQuarters(assumptions, actuals),
    money: { currency, cnyPerUsd: assumptions.economics.cnyPerUsd },
  };
}
