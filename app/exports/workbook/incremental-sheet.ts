import { workbookWords as words } from '../../messages/workbook.ts';
import { fadeFormula } from './path-formulas.ts';
import type { Row, Section, Timeline } from './timeline.ts';

export const incrementalName = 'Incremental';

const amount = (key: string, label: string, formula: string, more: Partial<Row> = {}): Row => ({
  key,
  label,
  unit: words.rmbBn,
  formula,
  format: 'amount',
  ...more,
});

const count = (key: string, label: string, formula: string, more: Partial<Row> = {}): Row => ({
  key,
  label,
  unit: '',
  formula,
  format: 'count',
  ...more,
});

/** Quarters at whose end a total is below zero, and those in which it comes back. */
const belowRow = (key: string, total: string, zero: string): Row =>
  count(key, words.rows.below, `IF({${total}}<-{$${zero}},{q},0)`);

const increment = (): Section => ({
  title: words.sections.increment,
  rows: [
    amount('planCash', words.rows.planCash, '{Plan.freeCashFlow}'),
    amount('withoutCash', words.rows.withoutCash, '{Counterfactual.freeCashFlow}'),
    amount('incremental', words.rows.incremental, '{planCash}-{withoutCash}', { look: 'total' }),
    amount('cumulative', words.rows.cumulative, '{cumulative[-1]}+{incremental}', { look: 'total' }),
    belowRow('below', 'cumulative', 'zero'),
    count('returns', words.rows.returns, 'IF(AND({below[-1]}>0,{below}=0),{q},0)'),
    amount('lowest', words.rows.lowest, 'IF({cumulative}<{lowest[-1]}-{$zero},{cumulative},{lowest[-1]})'),
    amount('ebita', words.rows.ebita, '{Plan.ebita}-{Counterfactual.ebita}'),
    amount('investedCapital', words.rows.investedCapital, '{Plan.investedCapital}-{Counterfactual.investedCapital}'),
  ],
});

const discounting = (): Section => ({
  title: words.sections.discounting,
  rows: [
    {
      ...amount('factor', words.rows.factor, '(1+economics_discount_rate)^(-({q}-half_quarter)/4)'),
      unit: '',
      format: 'factor',
    },
    amount('discounted', words.rows.discounted, '{incremental}*{factor}'),
    amount('discountedTotal', words.rows.discountedTotal, '{discountedTotal[-1]}+{discounted}', { look: 'total' }),
    belowRow('discountedBelow', 'discountedTotal', 'zeroDiscounted'),
  ],
});

const terminal = (): Section => ({
  title: words.sections.terminal,
  rows: [
    amount('terminal', words.rows.terminal, 'IF({q}=horizon_quarters,terminal_value,0)'),
    // Quarter 0 stands before the flows, as the sheet's own IRR and MIRR want it.
    amount('flows', words.rows.flows, '{incremental}+{terminal}', { look: 'total', opening: { 0: '0' } }),
    count('sign', words.rows.sign, 'IF({flows}>{$zeroFlows},1,IF({flows}<-{$zeroFlows},-1,{sign[-1]}))'),
    count('signChange', words.rows.signChange, 'IF({sign}*{sign[-1]}<0,1,0)'),
  ],
});

const market = (): Section => ({
  title: words.sections.market,
  rows: [
    {
      ...amount(
        'marketGrowth',
        words.rows.marketGrowth,
        fadeFormula({
          rate: 'market_growth_rate',
          fade: 'market_fade_years',
          last: 'market_terminal_rate',
          beyond: '({q}-1)/4',
        }),
      ),
      unit: words.aYear,
      format: 'percent',
    },
    amount('market', words.rows.market, '{market[-1]}*(1+{marketGrowth})^(1/4)', {
      opening: { 0: 'reported_year/baseline_global_share' },
    }),
  ],
});

/** What counts as zero among flows: docs/model.md §7. */
const zero = (key: string, label: string, flows: string) => ({
  key,
  label,
  unit: words.rmbBn,
  formula: `1E-9*SUMPRODUCT(ABS({${flows}:all}))`,
  format: 'tiny' as const,
});

/** What the programme itself brings, quarter by quarter. */
export const incrementalTimeline = (): Timeline => ({
  sheet: incrementalName,
  settings: [
    zero('zero', words.settingRows.zero, 'incremental'),
    zero('zeroDiscounted', words.settingRows.zeroDiscounted, 'discounted'),
    zero('zeroFlows', words.settingRows.zeroFlows, 'flows'),
  ],
  sections: [increment(), discounting(), terminal(), market()],
});
