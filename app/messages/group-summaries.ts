import { fiscalYearOf } from '../../shared/model/calendar.ts';
import type { Assumptions } from '../../shared/scenario/assumptions.ts';
import type { GroupId } from '../../shared/scenario/driver-kinds.ts';
import { decimal, shortest, shortPercent } from '../format/numbers.ts';
import { yearName } from '../format/quarters.ts';
import { inEveryLanguage } from './language.ts';

/** What a closed group says of its values, in a few words. */
export const groupSummaries = inEveryLanguage('group-summaries', {
  headline: () => '',
  programme: ({ capex }) => `${overshootWords(capex.overshoot)}, ${phasingWords(capex.phasing)}`,
  demand: ({ demand: { growth } }) =>
    growth.kind === 'fade'
      ? `hold ${shortest(growth.holdYears)} y, fade ${shortest(growth.fadeYears)} y to ${shortPercent(growth.terminalRate)}`
      : 'by year',
  margins: ({ margins }) =>
    margins.ai.kind === 'ramp' && margins.core.kind === 'ramp'
      ? `from ${shortPercent(margins.ai.start)} and ${shortPercent(margins.core.start)}`
      : 'by year',
  capacity: ({ capacity }) =>
    `use to ${shortPercent(capacity.maxUtilisation)}, ${
      capacity.chipAvailability < 1
        ? `chips ${shortPercent(capacity.chipAvailability)}`
        : `efficiency ${shortest(capacity.interconnectEfficiency)}`
    }`,
  assets: ({ capacity }) =>
    `compute ${shortest(capacity.computeLifeYears)} y, facilities ${shortest(capacity.facilityLifeYears)} y`,
  counterfactual: ({ counterfactual }) => `${shortPercent(counterfactual.growthRate)} growth`,
  economics: ({ economics }) =>
    `${shortPercent(economics.discountRate)}, tax ${shortPercent(economics.taxRate)}, ${terminalWords[economics.terminalValue]}`,
  market: ({ market }) => `${shortPercent(market.growthRate)}, fading to ${shortPercent(market.terminalRate)}`,
  financing: ({ financing }) =>
    financing.enabled ? `US$${shortest(financing.principalUsd, 2)}bn notes` : 'not counted',
  reported: ({ baseline }) =>
    `RMB ${decimal(baseline.cloudRevenue.reduce((sum, value) => sum + value, 0))}bn in ${yearName(fiscalYearOf(0))}`,
} satisfies Record<GroupId, (assumptions: Assumptions) => string>);

const terminalWords = { none: 'no terminal value', book: 'book value', gordon: 'perpetuity' } as const;

const overshootWords = (overshoot: number): string =>
  overshoot === 0 ? 'on plan' : `${shortPercent(Math.abs(overshoot))} ${overshoot > 0 ? 'over' : 'under'}`;

function phasingWords(phasing: readonly number[]): string {
  const first = phasing[0] ?? 0;
  const last = phasing.at(-1) ?? 0;
  if (phasing.every((weight) => weight === first)) return 'even';
  return last > first ? 'back-loaded' : last < first ? 'front-loaded' : 'uneven';
}
