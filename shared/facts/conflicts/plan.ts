import type { Conflict } from '../conflict.ts';

/** C1 and C2: how large the programme is. */
export const sizeOfThePlan = [
  {
    id: 'C1',
    topic: 'One plan, four dollar figures',
    claims: [
      {
        says: 'US$52bn',
        facts: ['S1-01', 'S1-17', 'P-FX-05', 'P-FX-11'],
        setting: { path: 'economics.cnyPerUsd', value: 7.308 },
      },
      { says: 'US$52.4bn', facts: ['P-PLAN-02'], setting: { path: 'economics.cnyPerUsd', value: 7.25 } },
      { says: 'US$52.7bn', facts: ['S3-01', 'P-FX-12'], setting: { path: 'economics.cnyPerUsd', value: 7.211 } },
      {
        says: 'US$53bn',
        facts: ['S2-02', 'S4-01', 'P-PLAN-01', 'P-FX-13'],
        setting: { path: 'economics.cnyPerUsd', value: 7.17 },
      },
    ],
    diagnosis:
      'All are the same RMB 380bn, at 7.308, 7.211 and 7.17 to the dollar; a fourth figure, in SCMP’s coverage of February 2025, is at 7.25. Alibaba’s own filing rate of 31 December 2024 gives US$52.06bn.',
    inUse:
      'RMB 380bn, shown in dollars at 7.17, the rate of the company’s own statement. NPV and payback in RMB do not depend on it.',
  },
  {
    id: 'C2',
    topic: 'Is RMB 380bn the plan, or its floor?',
    claims: [
      { says: 'RMB 380bn', facts: ['S2-01', 'S3-02', 'S4-02'], setting: { path: 'capex.overshoot', value: 0 } },
      { says: 'more than RMB 380bn', facts: ['S2-03', 'S2-05', 'P-PLAN-01', 'P-PLAN-09', 'P-PLAN-10'] },
      { says: 'RMB 460bn', facts: ['P-PLAN-06'], setting: { path: 'capex.overshoot', value: 0.2105 } },
      { says: 'RMB 550bn', facts: ['P-PLAN-07'], setting: { path: 'capex.overshoot', value: 0.4474 } },
    ],
    diagnosis:
      'The documents print a point, but the company said “at least” in February 2025 and has raised its tone since: the sum may be “on the small side” (November 2025), spending will “far exceed” it (May 2026). It has given no new total; 460 and 550 are Goldman Sachs’s base and bull cases.',
    inUse: 'RMB 380bn, the only total that the company has given. Spending beyond it is a driver of its own.',
  },
] as const satisfies readonly Conflict[];

/** C13: what the sum is for. */
export const purposeOfThePlan = [
  {
    id: 'C13',
    topic: 'Is the sum for international expansion?',
    claims: [
      { says: 'for international expansion', facts: ['S3-27'] },
      { says: 'for AI and cloud, the whole group', facts: ['S2-01', 'S3-02', 'S4-01'] },
    ],
    diagnosis:
      'Only the opening line of the article of May 2025 gives the whole sum to international expansion; its own text and the other documents do not. No split by region is disclosed.',
    inUse: 'The plan is that of the whole group. The share spent in new regions is an assumption, and a driver.',
  },
] as const satisfies readonly Conflict[];

/** C17: what the convertible notes add to it. */
export const useOfTheNotes = [
  {
    id: 'C17',
    topic: 'What do the US$3.2bn of notes pay for?',
    claims: [
      {
        says: 'AI compute, all of it',
        facts: ['S0-01', 'S0-02'],
        setting: { path: 'financing.programmeShare', value: 1 },
      },
      {
        says: '80 % cloud, 20 % international commerce',
        facts: ['P-CB-08', 'P-CB-09', 'P-CB-10', 'P-CB-12'],
        setting: { path: 'financing.programmeShare', value: 0.8 },
      },
    ],
    diagnosis:
      'The article leaves out the second purpose that the company announced. Of net proceeds of US$3.13bn about US$2.5bn is for cloud infrastructure: RMB 17.8bn, or 4.7 % of the plan.',
    inUse:
      '80 % of the net proceeds, as the company announced. NPV and payback are before financing and do not change.',
  },
] as const satisfies readonly Conflict[];

/** C21: when its three years are. */
export const clockOfThePlan = [
  {
    id: 'C21',
    topic: 'When do the three years start?',
    claims: [
      { says: 'in February 2025', facts: ['S1-02'] },
      { says: 'in September 2025, as it reads', facts: ['S2-04', 'S4-03'] },
      { says: 'in April 2025, fiscal years 2026 to 2028', facts: ['P-PLAN-05'] },
    ],
    diagnosis:
      '“The next three years” is repeated in February and in September 2025 without a starting month. Only brokers name the fiscal years.',
    inUse:
      'April 2025 to March 2028, as brokers read it: whole fiscal years, which can be set against the results. Length and phasing are drivers.',
  },
] as const satisfies readonly Conflict[];
