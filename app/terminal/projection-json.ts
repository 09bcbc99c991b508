import type { CaseSeries } from '../../shared/model/cash-flow.ts';
import { engine } from '../../shared/model/engine.ts';
import type { Financing } from '../../shared/model/financing.ts';
import { project } from '../../shared/model/project.ts';
import type { Scenario } from '../document/case-document.ts';

/** Columns of the plan and of the counterfactual, in the order in which they are written. */
const columns = [
  'demand',
  'computeStock',
  'revenue',
  'aiRevenue',
  'coreRevenue',
  'utilisation',
  'ebitda',
  'depreciation',
  'ebita',
  'tax',
  'computeCapex',
  'facilityCapex',
  'capex',
  'backlog',
  'workingCapitalChange',
  'freeCashFlow',
] as const satisfies readonly (keyof CaseSeries)[];

/** Everything that the model says of these scenarios, on one line: `jq` and spreadsheets do the rest. */
export const projectionJson = (scenarios: readonly Scenario[]): string =>
  `${JSON.stringify({ engine, scenarios: scenarios.map(projected) })}\n`;

function projected({ id, name, assumptions }: Scenario) {
  const { plan, counterfactual, incremental, measures, financing } = project(assumptions);
  return {
    id,
    name,
    assumptions,
    plan: rowsOf(plan),
    counterfactual: rowsOf(counterfactual),
    incremental,
    measures,
    financing: financing === null ? null : withoutSeries(financing),
  };
}

const rowsOf = (series: CaseSeries) =>
  series.revenue.map((_, index) => ({
    quarter: index + 1,
    ...Object.fromEntries(columns.map((column) => [column, series[column][index]])),
  }));

const withoutSeries = ({ cashFlow: _, ...outputs }: Financing) => outputs;
