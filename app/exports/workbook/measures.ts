import { lookQuarter, yearTo as yearSum } from '../../../shared/analysis/periods.ts';
import type { Projection } from '../../../shared/model/project.ts';
import { horizonName, yearOfQuarter } from '../../format/quarters.ts';
import { answerWords } from '../../messages/answer.ts';
import { measureDefinitions as said } from '../../messages/measure-definitions.ts';
import { workbookWords as words } from '../../messages/workbook.ts';
import { quoted } from './addresses.ts';
import * as formulas from './measure-formulas.ts';
import { notesMeasures } from './notes-measures.ts';
import { rateMeasures } from './rate-measures.ts';
import type { NumberFormat } from './styles.ts';

/** An answer: the formula that gives it, and what the engine says at export. */
export interface Measure {
  readonly name: string;
  readonly label: string;
  readonly unit: string;
  readonly format: NumberFormat;
  readonly formula: string;
  readonly engine: number | string;
  /** What a function of the spreadsheet itself says to the same. */
  readonly own?: string;
  readonly text: string;
  readonly group: 'answer' | 'rates' | 'notes';
}

const money = () => ({ unit: words.rmbBn, format: 'amount' }) as const;
const years = () => ({ unit: words.units.years, format: 'years' }) as const;
const count = { unit: '', format: 'count' } as const;

export function measuresOf(projection: Projection): readonly Measure[] {
  const never = answerWords.notWithin(horizonName(projection.quarters));
  return [...answers(projection, never), ...rateMeasures(projection), ...notesMeasures(projection.financing, never)];
}

function answers({ measures, plan, quarters }: Projection, never: string): readonly Measure[] {
  const group = 'answer';
  const look = lookQuarter(quarters);
  const year = yearOfQuarter(look);
  const paidBack = { total: 'Incremental.cumulative', below: 'Incremental.below', never };
  const discounted = { total: 'Incremental.discountedTotal', below: 'Incremental.discountedBelow', never };
  return [
    {
      group,
      name: 'out_programme',
      label: words.measures.programme,
      ...money(),
      formula: 'programme_total',
      engine: measures.programme,
      text: words.measures.programmeText,
    },
    {
      group,
      name: 'out_npv',
      ...said.npv,
      ...money(),
      formula: 'SUM({Incremental.discounted:all})+out_terminal_pv',
      engine: measures.npv,
      own: `NPV(${formulas.quarterlyRate},{Incremental.incremental:all})*(1+economics_discount_rate)^(half_quarter/4)+out_terminal_pv`,
    },
    {
      group,
      name: 'out_npv_without',
      ...said['npv-without-terminal'],
      ...money(),
      formula: 'out_npv-out_terminal_pv',
      engine: measures.npv - measures.terminalValuePv,
    },
    {
      group,
      name: 'out_terminal_pv',
      ...said['terminal-value'],
      ...money(),
      formula: 'terminal_value*(1+economics_discount_rate)^(-horizon_quarters/4)',
      engine: measures.terminalValuePv,
    },
    {
      group,
      name: 'out_payback',
      ...said.payback,
      ...years(),
      formula: formulas.paybackFormula(paidBack),
      engine: measures.paybackYears ?? never,
    },
    {
      group,
      name: 'out_payback_first',
      label: words.measures.firstPayback,
      ...years(),
      formula: formulas.firstPaybackFormula(paidBack, 'Incremental.returns'),
      engine: measures.firstPaybackYears ?? never,
      text: words.measures.firstPaybackText,
    },
    {
      group,
      name: 'out_payback_discounted',
      ...said['discounted-payback'],
      ...years(),
      formula: formulas.paybackFormula(discounted),
      engine: measures.discountedPaybackYears ?? never,
    },
    {
      group,
      name: 'out_peak',
      ...said.peak,
      ...money(),
      formula: formulas.peakFormula('Incremental.lowest'),
      engine: measures.peakFunding,
    },
    {
      group,
      name: 'out_peak_quarter',
      label: words.measures.peakQuarter,
      ...count,
      formula: formulas.peakQuarterFormula('Incremental.lowest'),
      engine: measures.peakFundingQuarter,
      text: words.measures.peakQuarterText,
    },
    {
      group,
      name: 'out_multiple',
      label: words.measures.multiple,
      unit: words.units.times,
      format: 'years',
      formula: `IF(money_in=0,${quoted(answerWords.none)},money_back/money_in)`,
      engine: measures.cashMultiple ?? answerWords.none,
      text: words.measures.multipleText,
    },
    {
      group,
      name: 'out_cloud_revenue',
      label: answerWords.cloudRevenue(year),
      ...money(),
      formula: formulas.yearTo('Plan.revenue', look),
      engine: yearSum(plan.revenue, look),
      text: said['cloud-revenue'].text,
    },
    {
      group,
      name: 'out_ai_revenue',
      label: answerWords.aiRevenue(year),
      ...money(),
      formula: formulas.yearTo('Plan.aiRevenue', look),
      engine: yearSum(plan.aiRevenue, look),
      text: said['ai-revenue'].text,
    },
    {
      group,
      name: 'out_limited',
      ...said['limited-quarters'],
      ...count,
      formula: 'SUM({Plan.limited:all})',
      engine: measures.capacityLimitedQuarters,
    },
    {
      group,
      name: 'out_world_share',
      ...said['world-share'],
      unit: words.ofMarket,
      format: 'percent',
      formula: '{Plan.trailing:last}/{Incremental.market:last}',
      engine: measures.endGlobalShare,
    },
  ];
}
