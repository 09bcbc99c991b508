import type { CaseSeries } from '../../../shared/model/cash-flow.ts';
import type { Financing } from '../../../shared/model/financing.ts';
import { projectionOf } from '../../answer/projections.ts';
import type { Scenario } from '../../document/case-document.ts';

/** Columns of the plan and of the counterfactual, in the order in which they are written. */
export const caseColumns = [
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

/** Everything that the model says of a scenario. Money RMB bn; series by quarter, the first is quarter 1. */
export function projected({ id, name, assumptions }: Scenario) {
  const { plan, counterfactual, incremental, measures, financing } = projectionOf(assumptions);
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
    ...Object.fromEntries(caseColumns.map((column) => [column, series[column][index]])),
  }));

const withoutSeries = ({ cashFlow: _, ...outputs }: Financing) => outputs;
