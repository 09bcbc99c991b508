import { quartersOf } from '../model/calendar.ts';
import { lastDeliveryQuarter } from '../model/programme.ts';
import type { Assumptions } from './driver-tree.ts';

/** What must hold between fields, each of which may be sound by itself. */
export interface Rule {
  readonly id: string;
  /** The field that an error names. */
  readonly path: string;
  /** Fields that `holds` looks at. */
  readonly reads: readonly string[];
  readonly holds: (assumptions: Assumptions) => boolean;
  /** Where the scenario's choices say no, the rule holds whatever the numbers are. */
  readonly applies?: (assumptions: Assumptions) => boolean;
}

const isPerpetuity = ({ economics }: Assumptions) => economics.terminalValue === 'gordon';

export const rules = [
  {
    id: 'programme-within-horizon',
    path: 'capex.quarters',
    reads: ['capex.quarters', 'horizonQuarters'],
    holds: ({ capex, horizonQuarters }) => capex.quarters <= horizonQuarters,
  },
  {
    id: 'phasing-has-weight',
    path: 'capex.phasing',
    reads: ['capex.phasing', 'capex.quarters'],
    holds: ({ capex }) => capex.phasing.slice(0, Math.ceil(capex.quarters / 4)).some((weight) => weight > 0),
  },
  {
    id: 'perpetuity-grows-slower-than-discount',
    path: 'economics.terminalGrowth',
    reads: ['economics.terminalValue', 'economics.terminalGrowth', 'economics.discountRate'],
    applies: isPerpetuity,
    // A hair of slack, so that 0.03 against 0.035 is not refused for the way binary fractions round.
    holds: (a) => !isPerpetuity(a) || a.economics.discountRate - a.economics.terminalGrowth >= 0.005 - 1e-12,
  },
  {
    id: 'perpetuity-needs-renewal',
    path: 'economics.terminalValue',
    reads: ['economics.terminalValue', 'capex.afterProgramme'],
    applies: isPerpetuity,
    holds: (a) => !isPerpetuity(a) || a.capex.afterProgramme !== 'run-off',
  },
  {
    id: 'perpetuity-sees-one-cycle',
    path: 'economics.terminalValue',
    reads: ['economics.terminalValue', 'horizonQuarters', 'capex', 'capacity'],
    applies: isPerpetuity,
    holds: (a) => !isPerpetuity(a) || a.horizonQuarters >= leastPerpetuityHorizon(a),
  },
  {
    id: 'cap-not-below-conversion',
    path: 'financing.cappedCallPriceUsd',
    reads: ['financing.cappedCallPriceUsd', 'financing.conversionPriceUsd'],
    holds: ({ financing }) => financing.cappedCallPriceUsd >= financing.conversionPriceUsd,
  },
  {
    id: 'maturity-after-issue',
    path: 'financing.maturityQuarter',
    reads: ['financing.maturityQuarter', 'financing.issueQuarter'],
    holds: ({ financing }) => financing.issueQuarter < financing.maturityQuarter,
  },
] as const satisfies readonly Rule[];

export type RuleId = (typeof rules)[number]['id'];

/**
 * Quarters a perpetuity needs to see: the build, its last asset's way into service, and one whole life of compute, so that a
 * whole replacement cycle is in the window that it extends.
 */
export function leastPerpetuityHorizon({ capex, capacity }: Assumptions): number {
  return (
    lastDeliveryQuarter(capex, capacity.chipAvailability) +
    capacity.leadQuarters +
    capacity.newRegionDelayQuarters +
    quartersOf(capacity.computeLifeYears)
  );
}
