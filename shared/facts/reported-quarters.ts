import type { CitableFactId } from './facts.ts';

/** Quantities of a reported quarter: RMB bn, growth in percent on the same quarter a year before. */
export type ReportedName = 'cloudRevenue' | 'growth' | 'aiRevenue' | 'ebita' | 'capex';

/** A quarter since the baseline as it was reported, by the facts that say so. Capex is that of the whole group. */
export interface ReportedQuarter {
  /** Quarters after 31 March 2025. */
  readonly quarter: number;
  readonly facts: Readonly<Partial<Record<ReportedName, CitableFactId>>>;
}

/** FY2026. AI revenue was given in money for its last quarter only. */
export const reportedQuarters: readonly ReportedQuarter[] = [
  { quarter: 1, facts: { cloudRevenue: 'P-CLD-07', growth: 'P-CLG-07', ebita: 'P-CLE-07', capex: 'P-CAPX-08' } },
  { quarter: 2, facts: { cloudRevenue: 'P-CLD-08', growth: 'P-CLG-08', ebita: 'P-CLE-08', capex: 'P-CAPX-09' } },
  { quarter: 3, facts: { cloudRevenue: 'P-CLD-09', growth: 'P-CLG-09', ebita: 'P-CLE-09', capex: 'P-CAPX-10' } },
  {
    quarter: 4,
    facts: {
      cloudRevenue: 'P-CLD-10',
      growth: 'P-CLG-10',
      aiRevenue: 'P-AI-04',
      ebita: 'P-CLE-10',
      capex: 'P-CAPX-11',
    },
  },
];

/** The fact that gives a quantity of a quarter; none where it was not reported. */
export const reportedFact = (quarter: number, name: ReportedName): CitableFactId | undefined =>
  reportedQuarters.find((one) => one.quarter === quarter)?.facts[name];
