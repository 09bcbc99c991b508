import { quartersInYear } from '../calendar.ts';
import type { CaseSeries } from '../cash-flow.ts';

/**
 * ROIC of each whole fiscal year: incremental EBITA·(1 − taxRate) over the year / mean of opening and closing incremental
 * invested capital (0 at q = 0). Null where that mean is not above 10⁻⁹ of the largest incremental invested capital.
 */
export function returnOnCapital(plan: CaseSeries, counterfactual: CaseSeries, taxRate: number): (number | null)[] {
  const quarters = plan.ebita.length;
  const capitalAt = (quarter: number) =>
    (plan.investedCapital[quarter - 1] ?? 0) - (counterfactual.investedCapital[quarter - 1] ?? 0);
  let largest = 0;
  for (let q = 1; q <= quarters; q++) largest = Math.max(largest, Math.abs(capitalAt(q)));
  const years: (number | null)[] = [];
  for (let end = quartersInYear; end <= quarters; end += quartersInYear) {
    let profit = 0;
    for (let i = end - quartersInYear; i < end; i++) profit += (plan.ebita[i] ?? 0) - (counterfactual.ebita[i] ?? 0);
    const capital = (capitalAt(end - quartersInYear) + capitalAt(end)) / 2;
    years.push(capital > 1e-9 * largest ? (profit * (1 - taxRate)) / capital : null);
  }
  return years;
}
