import type { Assumptions } from '../../../shared/scenario/driver-tree.ts';
import { workbookWords as words } from '../../messages/workbook.ts';
import { cashSections } from './case-cash-rows.ts';
import { stockSections } from './case-stock-rows.ts';
import { needFormula, rulesInOrder } from './derived-rows.ts';
import { growthFormula, levelFormula } from './path-formulas.ts';
import { reportedRevenue } from './reported-revenue.ts';
import { lookAhead, type Section, type Setting, type Timeline } from './timeline.ts';

export const planName = 'Plan';
export const counterfactualName = 'Counterfactual';

/**
 * The plan and the same business without the programme: one set of formulas, to which only the settings on top differ, and what is
 * bought without the programme, which the plan looks up for its run-off.
 */
export function caseTimeline(sheet: typeof planName | typeof counterfactualName, assumptions: Assumptions): Timeline {
  return {
    sheet,
    settings: settingsOf(sheet, assumptions.horizonQuarters),
    sections: [demandSection(assumptions), programmeSection(), ...stockSections(sheet), ...cashSections(assumptions)],
  };
}

function settingsOf(sheet: string, quarters: number): readonly Setting[] {
  const isPlan = sheet === planName;
  const meetDemand = rulesInOrder.indexOf('meet-demand') + 1;
  return [
    {
      key: 'programme',
      label: words.settingRows.programme,
      unit: words.rmbBn,
      formula: isPlan ? 'programme_total' : '0',
      format: 'amount',
    },
    {
      key: 'length',
      label: words.settingRows.length,
      unit: words.units.quarters,
      formula: isPlan ? 'programme_length' : '0',
      format: 'count',
    },
    {
      key: 'rule',
      label: words.settingRows.rule,
      unit: '',
      formula: isPlan ? 'rule_number' : String(meetDemand),
      format: 'count',
    },
    {
      key: 'shared',
      label: words.settingRows.shared,
      unit: words.units.quarters,
      formula: isPlan ? String(quarters + lookAhead) : 'counterfactual_shared_quarters',
      format: 'count',
    },
    {
      key: 'most',
      label: words.settingRows.most,
      unit: words.rmbBn,
      formula:
        'IF({$length}=0,0,capacity_chip_availability*(capex_compute_share*(MAX({weight:all})/SUM({weight:all})*{$programme})))',
      format: 'amount',
    },
  ];
}

function demandSection({ demand }: Assumptions): Section {
  const { rows } = words;
  return {
    title: words.sections.demand,
    rows: [
      {
        key: 'pathQuarter',
        label: rows.pathQuarter,
        unit: '',
        formula: 'MIN({q},{$shared})',
        format: 'count',
        span: 'long',
      },
      {
        key: 'growth',
        label: rows.growth,
        unit: words.aYear,
        formula: `IF({q}<={$shared},${growthFormula(demand.growth.kind, 'demand.growth', '{q}')},counterfactual_growth_rate)`,
        format: 'percent',
        span: 'long',
      },
      {
        key: 'demand',
        label: rows.demand,
        unit: words.rmbBn,
        formula: '{demand[-4]}*(1+{growth})',
        look: 'total',
        format: 'amount',
        span: 'long',
        opening: reportedRevenue,
      },
      {
        key: 'aiShare',
        label: rows.aiShare,
        unit: words.ofRevenue,
        formula: levelFormula(demand.aiShare.kind, 'demand.aiShare', 'baseline_ai_share', '{pathQuarter}'),
        format: 'percent',
        span: 'long',
      },
      {
        key: 'need',
        label: rows.need,
        unit: words.rmbPerRmb,
        formula: needFormula('{aiShare}'),
        format: 'factor',
        span: 'long',
      },
    ],
  };
}

const programmeSection = (): Section => ({
  title: words.sections.programme,
  rows: [
    {
      key: 'weight',
      label: words.rows.weight,
      unit: '',
      formula: 'IF({q}<={$length},INDEX(capex_phasing,INT(({q}-1)/4)+1),0)',
      format: 'fine',
    },
    {
      key: 'planned',
      label: words.rows.planned,
      unit: words.rmbBn,
      formula: 'IF({$length}=0,0,{weight}/SUM({weight:all})*{$programme})',
      look: 'total',
      format: 'amount',
    },
    {
      key: 'delivered',
      label: words.rows.delivered,
      unit: words.rmbBn,
      formula: 'MIN(capex_compute_share*{planned}+{backlog[-1]},{$most})',
      look: 'part',
      format: 'amount',
    },
    {
      key: 'plannedFacilities',
      label: words.rows.plannedFacilities,
      unit: words.rmbBn,
      formula: '(1-capex_compute_share)*{planned}',
      look: 'part',
      format: 'amount',
    },
    {
      key: 'backlog',
      label: words.rows.backlog,
      unit: words.rmbBn,
      formula: 'capex_compute_share*{planned}+{backlog[-1]}-{delivered}',
      format: 'amount',
    },
  ],
});
