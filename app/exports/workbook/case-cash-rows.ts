import type { Assumptions } from '../../../shared/scenario/driver-tree.ts';
import { workbookWords as words } from '../../messages/workbook.ts';
import { amount } from './amount-row.ts';
import { levelFormula } from './path-formulas.ts';
import { reportedRevenue } from './reported-revenue.ts';
import type { Row, Section } from './timeline.ts';

const share = (key: string, label: string, unit: string, formula: string): Row => ({
  key,
  label,
  unit,
  formula,
  format: 'percent',
});

/** Revenue, profit, cash and capital of a case, quarters 1 to N. */
export const cashSections = ({ margins }: Assumptions): readonly Section[] => [
  {
    title: words.sections.revenue,
    rows: [
      {
        ...amount(
          'revenue',
          words.rows.revenue,
          'IF({computeStock}>0,MIN({demand},capacity_max_utilisation*{computeStock}/(4*{need})),0)',
          'total',
        ),
        opening: reportedRevenue,
      },
      amount('aiRevenue', words.rows.aiRevenue, '{aiShare}*{revenue}', 'part'),
      amount('coreRevenue', words.rows.coreRevenue, '(1-{aiShare})*{revenue}', 'part'),
      share(
        'utilisation',
        words.rows.utilisation,
        words.ofCompute,
        'IF({computeStock}>0,{revenue}*(4*{need})/{computeStock},0)',
      ),
      // What still counts as all of demand served: docs/model.md §4.
      {
        key: 'limited',
        label: words.rows.limited,
        unit: words.yesIsOne,
        formula: 'IF({revenue}<{demand}*(1-1E-9),1,0)',
        format: 'count',
      },
    ],
  },
  {
    title: words.sections.profit,
    rows: [
      share(
        'marginAi',
        words.rows.marginAi,
        words.ofRevenue,
        levelFormula(margins.ai.kind, 'margins.ai', 'margins_ai_start', '{q}'),
      ),
      share(
        'marginCore',
        words.rows.marginCore,
        words.ofRevenue,
        levelFormula(margins.core.kind, 'margins.core', 'margins_core_start', '{q}'),
      ),
      amount('ebitda', words.rows.ebitda, '{revenue}*({aiShare}*{marginAi}+(1-{aiShare})*{marginCore})', 'total'),
      amount(
        'legacyDepreciation',
        words.rows.legacyDepreciation,
        'baseline_depreciation_share*reported_year/4*MAX(0,1-{q}/compute_life)',
      ),
      amount('computeDepreciation', words.rows.computeDepreciation, '({computeBefore}+{computeMore})/compute_life'),
      amount('facilityDepreciation', words.rows.facilityDepreciation, '{facilityStock}/facility_life'),
      amount(
        'depreciation',
        words.rows.depreciation,
        '{legacyDepreciation}+{computeDepreciation}+{facilityDepreciation}',
      ),
      amount('ebita', words.rows.ebita, '{ebitda}-{depreciation}', 'total'),
      amount('lossesUsed', words.rows.lossesUsed, 'MIN({losses[-1]},MAX(0,{ebita}))'),
      // An empty cell would not count in MIN.
      { ...amount('losses', words.rows.losses, '{losses[-1]}+MAX(0,-{ebita})-{lossesUsed}'), opening: { 0: '0' } },
      amount('tax', words.rows.tax, 'economics_tax_rate*CHOOSE(losses_number,{ebita},MAX(0,{ebita})-{lossesUsed})'),
    ],
  },
  {
    title: words.sections.cash,
    rows: [
      amount('capex', words.rows.capex, '{computeCapex}+{facilityCapex}'),
      amount(
        'computeCapex',
        words.rows.computeCapex,
        '{delivered}+SUMIFS({computeMore:long},{q:long},{q}+capacity_lead_quarters)',
        'part',
      ),
      amount(
        'facilityCapex',
        words.rows.facilityCapex,
        '{plannedFacilities}+SUMIFS({facilityMore:long},{q:long},{q}+capacity_lead_quarters)',
        'part',
      ),
      amount(
        'workingCapitalChange',
        words.rows.workingCapitalChange,
        'economics_working_capital*({revenue}-{revenue[-4]})',
      ),
      amount('freeCashFlow', words.rows.freeCashFlow, '{ebitda}-{tax}-{capex}-{workingCapitalChange}', 'total'),
    ],
  },
  {
    title: words.sections.capital,
    rows: [
      {
        ...amount('book', words.rows.book, '{book[-1]}+{capex}-{computeDepreciation}-{facilityDepreciation}'),
        opening: { 0: 'SUM({ordered:long})' },
      },
      amount('trailing', words.rows.trailing, 'SUM({revenue[-3]}:{revenue})'),
      amount('investedCapital', words.rows.investedCapital, '{book}+economics_working_capital*{trailing}', 'total'),
    ],
  },
];
