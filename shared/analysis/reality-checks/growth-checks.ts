import { type FactId, figureOf } from '../../facts/facts.ts';
import { baselineRevenue } from '../../model/demand.ts';
import { lookQuarter, yearTo } from '../periods.ts';
import type { CheckInput, RealityCheck, Reference } from './check.ts';

const percentOf = (id: FactId): number => figureOf(id) / 100;

/** Growth of a flow over whole fiscal years from the one that ended at the baseline, a year; null from nothing. */
function annualGrowth(flow: readonly number[], before: number, quarter: number): number | null {
  if (before <= 0) return null;
  return (yearTo(flow, quarter) / before) ** (4 / quarter) - 1;
}

const marketForecast: Reference = {
  id: 'market-forecast',
  value: percentOf('P-MKT-13'),
  facts: ['P-MKT-13'],
};

/** AI revenue against the triple digits that are documented and what the market is forecast to grow. */
export function aiGrowthCheck({ assumptions, projection }: CheckInput): RealityCheck {
  const before = baselineRevenue(assumptions) * assumptions.baseline.aiShare;
  const { aiRevenue } = projection.plan;
  return {
    id: 'ai-growth',
    unit: 'share',
    readings: [
      {
        id: 'first-year',
        value: annualGrowth(aiRevenue, before, 4),
        references: [
          marketForecast,
          // "Triple digits" is at least a doubling; no company figure says how much more.
          { id: 'triple-digits', value: 1, facts: ['S3-20', 'P-AI-01', 'P-AI-02'] },
          { id: 'industry', value: percentOf('S4-15'), facts: ['S4-15', 'P-MKT-10', 'P-MKT-11'] },
        ],
      },
      {
        id: 'to-look-year',
        value: annualGrowth(aiRevenue, before, lookQuarter(projection.quarters)),
        references: [marketForecast],
      },
    ],
  };
}

/**
 * Revenue that is not AI, against what it can have grown by in the March 2025 quarter. All cloud grew g; AI, a share a of it, at
 * least doubled; so the rest grew at most (1 − a)/(1/(1 + g) − a/2) − 1.
 */
export function coreGrowthCheck({ assumptions, projection }: CheckInput): RealityCheck {
  const { aiShare } = assumptions.baseline;
  const before = baselineRevenue(assumptions) * (1 - aiShare);
  const growth = percentOf('S3-18');
  const yearAgo = 1 / (1 + growth) - aiShare / 2;
  const references: readonly Reference[] = [
    ...(yearAgo > 0
      ? [{ id: 'core-so-far', value: (1 - aiShare) / yearAgo - 1, facts: ['S3-18', 'S3-20'] } as const]
      : []),
    { id: 'all-cloud', value: growth, facts: ['S3-18', 'P-CLG-06'] },
  ];
  const { coreRevenue } = projection.plan;
  return {
    id: 'core-growth',
    unit: 'share',
    readings: [
      { id: 'first-year', value: annualGrowth(coreRevenue, before, 4), references },
      {
        id: 'to-look-year',
        value: annualGrowth(coreRevenue, before, lookQuarter(projection.quarters)),
        references,
      },
    ],
  };
}

/** Share of the world cloud market at the horizon, against today's and that of the leader. */
export function worldShareCheck({ projection }: CheckInput): RealityCheck {
  return {
    id: 'world-share',
    unit: 'share',
    readings: [
      {
        id: 'at-horizon',
        value: projection.measures.endGlobalShare,
        references: [
          { id: 'today', value: percentOf('S4-07'), facts: ['S4-07'] },
          { id: 'aws', value: percentOf('P-MKT-01'), facts: ['P-MKT-01', 'P-MKT-22'] },
        ],
      },
    ],
  };
}
