import { fiscalYearOf } from '../../../shared/model/calendar.ts';
import { decimal, shortest, shortPercent } from '../../format/numbers.ts';
import { yearName } from '../../format/quarters.ts';
import type { groupSummaries as english } from '../group-summaries.ts';
import type { Words } from '../language.ts';

export const groupSummaries: Words<typeof english> = {
  headline: () => '',
  programme: ({ capex }) => `${overshootWords(capex.overshoot)}，${phasingWords(capex.phasing)}`,
  demand: ({ demand: { growth } }) =>
    growth.kind === 'fade'
      ? `维持 ${shortest(growth.holdYears)} 年，${shortest(growth.fadeYears)} 年内降至 ${shortPercent(growth.terminalRate)}`
      : '逐年设定',
  margins: ({ margins }) =>
    margins.ai.kind === 'ramp' && margins.core.kind === 'ramp'
      ? `起点 ${shortPercent(margins.ai.start)} 与 ${shortPercent(margins.core.start)}`
      : '逐年设定',
  capacity: ({ capacity }) =>
    `利用率至 ${shortPercent(capacity.maxUtilisation)}，${
      capacity.chipAvailability < 1
        ? `芯片到货 ${shortPercent(capacity.chipAvailability)}`
        : `互联效率 ${shortest(capacity.interconnectEfficiency)}`
    }`,
  assets: ({ capacity }) =>
    `算力 ${shortest(capacity.computeLifeYears)} 年，设施 ${shortest(capacity.facilityLifeYears)} 年`,
  counterfactual: ({ counterfactual }) => `增速 ${shortPercent(counterfactual.growthRate)}`,
  economics: ({ economics }) =>
    `${shortPercent(economics.discountRate)}，税率 ${shortPercent(economics.taxRate)}，${terminalWords[economics.terminalValue]}`,
  market: ({ market }) => `${shortPercent(market.growthRate)}，降至 ${shortPercent(market.terminalRate)}`,
  financing: ({ financing }) => (financing.enabled ? `票据 ${shortest(financing.principalUsd, 2)} 十亿美元` : '不计入'),
  reported: ({ baseline }) =>
    `${yearName(fiscalYearOf(0))} ${decimal(baseline.cloudRevenue.reduce((sum, value) => sum + value, 0))} 十亿元`,
};

const terminalWords = { none: '无终值', book: '账面价值', gordon: '永续法' };

const overshootWords = (overshoot: number): string =>
  overshoot === 0 ? '按计划' : `${overshoot > 0 ? '超支' : '少支'} ${shortPercent(Math.abs(overshoot))}`;

function phasingWords(phasing: readonly number[]): string {
  const first = phasing[0] ?? 0;
  const last = phasing.at(-1) ?? 0;
  if (phasing.every((weight) => weight === first)) return '均匀';
  return last > first ? '后期偏重' : last < first ? '前期偏重' : '不均匀';
}
