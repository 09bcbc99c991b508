import { type NumberInfo, number } from '../driver-kinds.ts';
import { startedLevelPath } from '../path-kinds.ts';

type Source = Pick<NumberInfo, 'grade' | 'reason' | 'facts'>;

const lastReported = {
  value: 0.2,
  label: '20 all cloud, FY2025 estimate',
  shortLabel: '20 all cloud',
  fact: 'P-PLAN-04',
} as const;

const start = (of: string, source: Source) =>
  number({
    label: `Margin at the baseline, ${of}`,
    short: `Start, ${of}`,
    unit: 'percent',
    group: 'margins',
    base: 0.2,
    min: -2,
    max: 1,
    slider: [-0.2, 0.6],
    step: 0.005,
    help: 'EBITDA margin (before depreciation) in the quarter ended 31 March 2025.',
    ...source,
  });

const years = (of: string, source: Source) =>
  number({
    label: `Margin reached in, ${of}`,
    short: `Years, ${of}`,
    unit: 'years',
    group: 'margins',
    base: 5,
    min: 0,
    max: 40,
    slider: [0, 10],
    step: 0.25,
    help: 'Years from 31 March 2025 to the margin above; 0 means at once.',
    ...source,
  });

const aiSource = {
  grade: 'assumption',
  reason:
    'start: the broker’s FY2025 EBITDA margin; target: what compute-heavy AI needs to cover its depreciation, above the broker’s 35 % for all cloud',
  facts: ['P-PLAN-04', 'P-PLAN-04B', 'P-PLAN-15'],
} as const;

const coreSource = {
  grade: 'assumption',
  reason:
    'start: the broker’s FY2025 EBITDA margin; target: about the broker’s 35 % for FY2028, in five years and not three',
  facts: ['P-PLAN-04', 'P-PLAN-04B'],
} as const;

/** EBITDA margins, before depreciation, on AI revenue and on all other cloud revenue. */
export const marginDrivers = {
  ai: startedLevelPath({
    start: start('AI', aiSource),
    target: number({
      label: 'EBITDA margin, AI',
      short: 'Margin, AI',
      unit: 'percent',
      group: 'headline',
      base: 0.6,
      min: -2,
      max: 1,
      slider: [0, 0.8],
      step: 0.01,
      usual: [0.42, 0.7],
      lastReported,
      help: 'EBITDA margin (before depreciation) on AI revenue at the end of the ramp.',
      ...aiSource,
    }),
    years: years('AI', aiSource),
  }),
  core: startedLevelPath({
    start: start('other', coreSource),
    target: number({
      label: 'EBITDA margin, other',
      short: 'Margin, other',
      unit: 'percent',
      group: 'headline',
      base: 0.36,
      min: -2,
      max: 1,
      slider: [0, 0.6],
      step: 0.01,
      usual: [0.26, 0.42],
      lastReported,
      help: 'EBITDA margin (before depreciation) on all other cloud revenue at the end of the ramp.',
      ...coreSource,
    }),
    years: years('other', coreSource),
  }),
} as const;
