import { type FactId, figureOf } from '../../facts/facts.ts';
import { reportedRevenue } from '../../model/demand.ts';
import { lookQuarter } from '../periods.ts';
import type { CheckInput, RealityCheck, Reference } from './check.ts';

const percentOf = (id: FactId): number => figureOf(id) / 100;

/**
 * Growth of a quarterly flow a year, from the quarter that ended at the baseline to another fourth quarter; null from nothing.
 * The AI share at the baseline is that quarter's and not the year's, and "triple digits" is said of quarters too.
 */
function annualGrowth(flow: readonly number[], before: number, quarter: number): number | null {
  if (before <= 0) return null;
  return ((flow[quarter - 1] ?? 0) / before) ** (4 / quarter) - 1;
}

const marketForecast: Reference = {
  id: 'market-forecast',
  value: percentOf('P-MKT-13'),
  facts: ['P-MKT-13'],
};

/** AI revenue against the triple digits that are documented and what the market is forecast to grow. */
export function aiGrowthCheck({ assumptions, projection }: CheckInput): RealityCheck {
  const before = reportedRevenue(assumptions, 0) * assumptions.baseline.aiShare;
  const { aiRevenue } = projection.plan;
  return {
    id: 'ai-growth',
    unit: 'share',
    readings: [
      {
        id: 'year-on-year',
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
 * The most that cloud without AI can have grown by in a quarter in which all cloud grew g and AI, a share a of it, at least
 * doubled: (1 − a)/(1/(1 + g) − a/2) − 1. Null where that says nothing.
 */
function mostLeftFor(growth: number, aiShare: number): number | null {
  const yearAgo = 1 / (1 + growth) - aiShare / 2;
  return yearAgo > 0 ? (1 - aiShare) / yearAgo - 1 : null;
}

/** Revenue that is not AI, against what it can have grown by in the quarters ended March 2025 and March 2026. */
export function coreGrowthCheck({ assumptions, projection }: CheckInput): RealityCheck {
  const { aiShare } = assumptions.baseline;
  const before = reportedRevenue(assumptions, 0) * (1 - aiShare);
  const then = mostLeftFor(percentOf('S3-18'), aiShare);
  const since = mostLeftFor(percentOf('P-CLG-10'), figureOf('P-AI-04') / figureOf('P-CLD-10'));
  const references: readonly Reference[] = [
    ...(then === null ? [] : [{ id: 'core-at-baseline', value: then, facts: ['S3-18', 'S3-20'] } as const]),
    ...(since === null
      ? []
      : [{ id: 'core-since', value: since, facts: ['P-CLG-10', 'P-AI-04', 'P-CLD-10', 'P-AI-02'] } as const]),
    { id: 'cloud-at-baseline', value: percentOf('S3-18'), facts: ['S3-18', 'P-CLG-06'] },
    { id: 'cloud-since', value: percentOf('P-CLG-10'), facts: ['P-CLG-10'] },
  ];
  const { coreRevenue } = projection.plan;
  return {
    id: 'core-growth',
    unit: 'share',
    readings: [
      { id: 'year-on-year', value: annualGrowth(coreRevenue, before, 4), references },
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
