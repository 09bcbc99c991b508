import { type FactId, figureOf } from '../../facts/facts.ts';
import { levelAt } from '../../model/paths.ts';
import { lookQuarter, yearTo } from '../periods.ts';
import type { CheckInput, Reading, ReadingId, RealityCheck, Reference, ReferenceId } from './check.ts';

const marginOf = (id: ReferenceId, fact: FactId): Reference => ({ id, value: figureOf(fact) / 100, facts: [fact] });

/** EBITA margin, against the last year reported, management's target and AWS. */
export function ebitaCheck({ projection }: CheckInput): RealityCheck {
  const { ebita, revenue } = projection.plan;
  const references: readonly Reference[] = [
    marginOf('reported', 'P-FY-26-MARGIN'),
    marginOf('target', 'P-PLAN-15'),
    marginOf('aws', 'P-PEER-22'),
  ];
  const reading = (id: ReadingId, quarter: number): Reading => {
    const sales = yearTo(revenue, quarter);
    return { id, value: sales > 0 ? yearTo(ebita, quarter) / sales : null, references };
  };
  return {
    id: 'ebita-margin',
    unit: 'share',
    readings: [
      reading('in-look-year', lookQuarter(projection.quarters)),
      reading('in-last-year', Math.floor(projection.quarters / 4) * 4),
    ],
  };
}

/** How far the use of compute falls, and how high it goes, against where it was and what can be sustained. */
export function utilisationCheck({ assumptions, projection }: CheckInput): RealityCheck {
  const { utilisation } = projection.plan;
  const references: readonly Reference[] = [
    {
      id: 'at-baseline',
      value: assumptions.baseline.utilisation,
      facts: [],
      driver: 'baseline.utilisation',
    },
    {
      id: 'highest-use',
      value: assumptions.capacity.maxUtilisation,
      facts: [],
      driver: 'capacity.maxUtilisation',
    },
  ];
  return {
    id: 'utilisation',
    unit: 'share',
    readings: [
      { id: 'lowest', value: Math.min(...utilisation), references },
      { id: 'highest', value: Math.max(...utilisation), references },
    ],
  };
}

/**
 * EBITDA a year that RMB 1 of compute, fully used, earns on AI against what it earns on all other cloud, at the margins of the
 * last quarter. Where AI earns less, a higher AI share at the same growth lowers NPV (docs/model.md §10).
 */
export function earningPowerCheck({ assumptions, projection }: CheckInput): RealityCheck {
  const { capacity, margins } = assumptions;
  const margin = (path: typeof margins.ai) => levelAt(path, path.start, projection.quarters);
  return {
    id: 'earning-power',
    unit: 'rmb',
    readings: [
      {
        id: 'ai',
        value: capacity.aiRevenuePerCompute * capacity.interconnectEfficiency * margin(margins.ai),
        references: [
          {
            id: 'other-cloud',
            value: capacity.coreRevenuePerCompute * margin(margins.core),
            facts: ['P-CAPX-18'],
            driver: 'capacity.coreRevenuePerCompute',
          },
        ],
      },
    ],
  };
}
