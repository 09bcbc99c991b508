import type { Projection } from '../../shared/model/project.ts';
import type { Assumptions } from '../../shared/scenario/assumptions.ts';
import type { Scenario } from '../document/case-document.ts';
import type { MoneyView } from '../format/money.ts';

/** The scenario that is inspected, with its projection. */
export interface InspectedRun {
  readonly scenario: Scenario;
  readonly assumptions: Assumptions;
  readonly projection: Projection;
  readonly money: MoneyView;
  /** Named in subjects that are reached from here, where it is not the scenario looked at. */
  readonly scenarioId: string | undefined;
}
