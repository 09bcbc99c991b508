import type { Assumptions } from '../scenario/assumptions.ts';
import type { CitableFactId } from './facts.ts';

/** Part of the assumptions: what a preset changes against the base. */
type Changes<T> = T extends readonly unknown[] | string | number | boolean
  ? T
  : { readonly [Key in keyof T]?: Changes<T[Key]> };

/** A named argument about the programme: what it says, what it changes, and the facts it rests on. */
export interface Preset {
  readonly id: string;
  readonly name: string;
  readonly story: readonly string[];
  readonly changes: Changes<Assumptions>;
  readonly facts: readonly CitableFactId[];
}

export const presets = [
  {
    id: 'base',
    name: 'Base: plan on schedule',
    story: [
      'RMB 380bn spent evenly over FY2026–FY2028; demand grows 26.7 % a year for three years, then fades to 6 %.',
      'Cash margins widen as AI scales; compute that retires is replaced, nothing more is built.',
    ],
    changes: {},
    facts: [
      'S2-01',
      'S3-02',
      'S4-02',
      'S3-19',
      'S4-14',
      'S4-07',
      'P-CLD-03',
      'P-CLD-04',
      'P-CLD-05',
      'P-CLD-06',
      'P-PLAN-03',
      'P-PLAN-04',
      'P-PLAN-15',
      'P-CAPX-04',
      'P-CAPX-06',
      'P-UL-01',
      'P-UL-14',
      'P-TAX-2025',
      'P-WACC-03',
      'P-CLG-01',
    ],
  },
  {
    id: 'run-rate',
    name: 'Documented run-rate',
    story: [
      'The latest documented figures simply go on: 18 % growth, a 20 % AI share, today’s cash margin.',
      'Nothing improves; the question is what the programme costs then.',
    ],
    changes: {
      demand: {
        growth: { kind: 'fade', rate: 0.18, holdYears: 10, fadeYears: 0, terminalRate: 0.18 },
        aiShare: { kind: 'ramp', target: 0.2, years: 0 },
      },
      margins: { ai: { kind: 'ramp', target: 0.2, years: 0 }, core: { kind: 'ramp', target: 0.2, years: 0 } },
    },
    facts: ['S3-18', 'S4-14', 'P-PLAN-04'],
  },
  {
    id: 'acceleration',
    name: 'AI acceleration',
    story: [
      'AI doubles again, spending is raised to RMB 460bn and back-loaded, and every chip is used.',
      'Close to what management says it sees; above every market forecast found.',
    ],
    changes: {
      capex: { overshoot: 0.21, phasing: [130, 155, 175] },
      demand: { growth: { kind: 'fade', rate: 0.36 }, aiShare: { kind: 'ramp', target: 0.65 } },
      margins: { ai: { kind: 'ramp', target: 0.62 }, core: { kind: 'ramp', target: 0.4 } },
      capacity: { interconnectEfficiency: 1.1, maxUtilisation: 0.9 },
    },
    facts: ['S2-03', 'S3-20', 'P-PLAN-06', 'P-AI-08', 'P-AI-09'],
  },
  {
    id: 'price-war',
    name: 'Price war',
    story: [
      'Rivals cut prices as in 2024; capacity is built all the same.',
      'Growth slows to 18 % and cash margins stall.',
    ],
    changes: {
      demand: { growth: { kind: 'fade', rate: 0.18 } },
      margins: { ai: { kind: 'ramp', target: 0.45 }, core: { kind: 'ramp', target: 0.26 } },
    },
    facts: ['S0-09', 'S0-10', 'S4-28', 'P-PW-01', 'P-PW-02', 'P-PW-03'],
  },
  {
    id: 'chip-constrained',
    name: 'Chip-constrained',
    story: [
      'Export controls hold compute deliveries to 60 % of the plan’s pace and the chips that arrive do less work.',
      'Spending slips; so does revenue.',
    ],
    changes: {
      capacity: { chipAvailability: 0.6, interconnectEfficiency: 0.8 },
      demand: { growth: { kind: 'fade', rate: 0.22 } },
      margins: { ai: { kind: 'ramp', target: 0.52 }, core: { kind: 'ramp', target: 0.34 } },
    },
    facts: ['S0-06', 'S0-07', 'S1-12', 'S3-10', 'S4-19', 'P-CHIP-01', 'P-CHIP-02', 'P-CHIP-03'],
  },
  {
    id: 'demand-shortfall',
    name: 'Demand shortfall',
    story: [
      'Data centres are built on spec and demand does not come: growth of 13 %, early retirement of servers.',
      'The chairman’s own warning, taken at its word.',
    ],
    changes: {
      demand: { growth: { kind: 'fade', rate: 0.13 }, aiShare: { kind: 'ramp', target: 0.35 } },
      capacity: { computeLifeYears: 4 },
      margins: { ai: { kind: 'ramp', target: 0.42 }, core: { kind: 'ramp', target: 0.3 } },
    },
    facts: ['S3-12', 'S2-17', 'P-RISK-01', 'P-RISK-02', 'P-UL-01'],
  },
  {
    id: 'overshoot',
    name: 'Plan overshoot',
    story: [
      'Spending runs 21 % over the plan, as the peers’ did, with only a small response in demand.',
      'More is put in for little more revenue; what counts is how much of it comes back.',
    ],
    changes: { capex: { overshoot: 0.21, phasing: [126, 157, 177] }, demand: { growth: { kind: 'fade', rate: 0.29 } } },
    facts: ['S2-03', 'S2-05', 'P-PLAN-06', 'P-PLAN-09', 'P-PLAN-10', 'P-PEER-23'],
  },
] as const satisfies readonly Preset[];

export type PresetId = (typeof presets)[number]['id'];

export const presetOf = (id: string): Preset | undefined => presets.find((preset) => preset.id === id);
