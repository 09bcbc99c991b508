import { discountedAt } from '../../shared/model/measures/net-present-value.ts';
import type { IncrementName } from '../../shared/provenance/figure-id.ts';
import { shortPercent } from '../format/numbers.ts';
import { incrementDefinitions } from '../messages/definitions.ts';
import { figureValue, quarterValue, writeValue } from './figure-values.ts';
import { driverRowsIn, figureRow } from './input-rows.ts';
import type { InspectedRun } from './inspected-run.ts';
import type { Parts } from './parts.ts';
import { inBrackets } from './signs.ts';
import type { FigureAt } from './subject.ts';

/** The increment at one time (docs/model.md §6 and §7). */
export function incrementParts(at: FigureAt & { readonly figure: IncrementName }, run: InspectedRun): Parts {
  const { figure, quarter } = at;
  const symbols = incrementDefinitions[figure].equation;
  const row = (other: FigureAt['figure'], when = quarter, span: FigureAt['span'] = 'quarter') =>
    figureRow({ figure: other, quarter: when, span }, run);
  const text = (other: FigureAt['figure'], when = quarter, span: FigureAt['span'] = 'quarter') =>
    writeValue(other, figureValue({ figure: other, quarter: when, span }, run), run);
  const capitalAt = (when: number) => [row('plan.investedCapital', when), row('counterfactual.investedCapital', when)];
  switch (figure) {
    case 'incremental':
      return {
        symbols,
        values: `${text('plan.freeCashFlow')} − ${inBrackets(text('counterfactual.freeCashFlow'))}`,
        rows: [row('plan.freeCashFlow'), row('counterfactual.freeCashFlow')],
      };
    case 'cumulative':
      return {
        symbols,
        values: `${quarter === 1 ? '0' : text('cumulative', quarter - 1)} + ${inBrackets(text('incremental'))}`,
        rows: [...(quarter === 1 ? [] : [row('cumulative', quarter - 1)]), row('incremental')],
      };
    case 'discounted': {
      const { discountRate, discounting } = run.assumptions.economics;
      const flow = quarterValue('incremental', quarter, run) ?? 0;
      const at = discounting === 'mid' ? quarter - 0.5 : quarter;
      const worth = writeValue('incremental', discountedAt(flow, discountRate, at), run);
      return {
        symbols,
        values: `${quarter === 1 ? '0' : text('discounted', quarter - 1)} + ${inBrackets(worth)} at ${shortPercent(discountRate)}`,
        rows: [
          ...(quarter === 1 ? [] : [row('discounted', quarter - 1)]),
          row('incremental'),
          ...driverRowsIn(['economics.discountRate', 'economics.discounting'], run),
        ],
      };
    }
    case 'roic':
      return {
        symbols,
        values: roicValues(quarter, run),
        rows: [
          row('plan.ebita', quarter, 'four-quarters'),
          row('counterfactual.ebita', quarter, 'four-quarters'),
          ...capitalAt(quarter),
          ...(quarter > 4 ? capitalAt(quarter - 4) : []),
          ...driverRowsIn(['economics.taxRate'], run),
        ],
      };
  }
}

/** The year's profit after tax on the mean of what the increment ties up at its two ends; at the baseline that is nothing. */
function roicValues(quarter: number, run: InspectedRun): string {
  if (figureValue({ figure: 'roic', quarter, span: 'four-quarters' }, run) === null) return '';
  const money = (rmbBn: number) => inBrackets(writeValue('incremental', rmbBn, run).replace(/^\+/, ''));
  const capital = (at: number) =>
    at === 0
      ? 0
      : (quarterValue('plan.investedCapital', at, run) ?? 0) -
        (quarterValue('counterfactual.investedCapital', at, run) ?? 0);
  const year = { quarter, span: 'four-quarters' } as const;
  const profit =
    (figureValue({ figure: 'plan.ebita', ...year }, run) ?? 0) -
    (figureValue({ figure: 'counterfactual.ebita', ...year }, run) ?? 0);
  const { taxRate } = run.assumptions.economics;
  return `${money(profit)} × (1 − ${shortPercent(taxRate)}) ∕ ( ( ${money(capital(quarter - 4))} + ${money(capital(quarter))} ) ∕ 2 )`;
}
