import { actualQuarters } from '../../shared/analysis/backtest/actuals.ts';
import { shownCase } from '../answer/shown-case.ts';
import type { CaseDocument, Scenario } from '../document/case-document.ts';
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
  const shown = shownCase(scenario, currency);
  return { ...shown, reported: actualQuarters(shown.assumptions, actuals) };
}
