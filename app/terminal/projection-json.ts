import { engine } from '../../shared/model/engine.ts';
import type { Scenario } from '../document/case-document.ts';
import { projected } from '../exports/data/projected.ts';

/** Everything that the model says of these scenarios, on one line: `jq` and spreadsheets do the rest. */
export const projectionJson = (scenarios: readonly Scenario[]): string =>
  `${JSON.stringify({ engine, scenarios: scenarios.map(projected) })}\n`;
