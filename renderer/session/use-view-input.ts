import { useMemo } from 'react';
import { projectionOf } from '../../app/answer/projections.ts';
import type { CaseDocument, Scenario } from '../../app/document/case-document.ts';
import { sameAssumptions } from '../../app/document/driver-edits.ts';
import { activeScenario, documentOf } from '../../app/session/session-state.ts';
import type { ViewInput } from '../../app/views/view-input.ts';
import { actualQuarters } from '../../shared/analysis/backtest/actuals.ts';
import { baseAssumptions } from '../../shared/scenario/assumptions.ts';
import { useSession } from './app-context.tsx';

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

/** What the answer and the views are drawn from now. */
export function useViewInput(): ViewInput {
  const scenario = useSession(activeScenario);
  const currency = useSession((state) => documentOf(state).currency);
  const actuals = useSession((state) => documentOf(state).actuals);
  return useMemo(() => viewInputOf(scenario, { currency, actuals }), [scenario, currency, actuals]);
}
