import type { Projection } from '../../shared/model/project.ts';
import { type Assumptions, baseAssumptions } from '../../shared/scenario/assumptions.ts';
import type { CaseDocument, Scenario } from '../document/case-document.ts';
import { sameAssumptions } from '../document/driver-edits.ts';
import type { MoneyView } from '../format/money.ts';
import { projectionOf } from './projections.ts';

/** What the answer is read from: a scenario and the Baseline, each with its projection. */
export interface ShownCase {
  readonly assumptions: Assumptions;
  readonly projection: Projection;
  readonly baseAssumptions: Assumptions;
  readonly baseProjection: Projection;
  readonly money: MoneyView;
}

/** A scenario that equals the Baseline is shown as it: one line, not two on top of each other. */
export function shownCase(scenario: Pick<Scenario, 'assumptions'>, currency: CaseDocument['currency']): ShownCase {
  const assumptions = sameAssumptions(scenario.assumptions, baseAssumptions) ? baseAssumptions : scenario.assumptions;
  return {
    assumptions,
    projection: projectionOf(assumptions),
    baseAssumptions,
    baseProjection: projectionOf(baseAssumptions),
    money: { currency, cnyPerUsd: assumptions.economics.cnyPerUsd },
  };
}
