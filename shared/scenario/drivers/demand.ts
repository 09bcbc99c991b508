import { number } from '../driver-kinds.ts';
import { growthPath, levelPath } from '../path-kinds.ts';

const growthSource = {
  grade: 'reported',
  reason: 'a broker’s FY2028 revenue forecast as a growth rate',
  facts: ['P-PLAN-03'],
} as const;

/** The forecast ends with FY2028; how growth comes down after it is nobody’s figure. */
const fadeSource = {
  grade: 'assumption',
  reason: 'the forecast behind the rate ends with FY2028; how growth comes down after it is an assumption',
  facts: ['P-PLAN-03'],
} as const;

const aiShareSource = {
  grade: 'assumption',
  reason: 'between the latest share and management’s aim for external revenue',
  facts: ['P-AI-05', 'P-AI-08'],
} as const;

export const demandDrivers = {
  growth: growthPath({
    rate: number({
      label: 'Cloud growth',
      short: 'Cloud growth',
      unit: 'percent-a-year',
      group: 'headline',
      base: 0.267,
      min: -0.9,
      max: 5,
      slider: [0, 0.5],
      step: 0.001,
      usual: [0.13, 0.4],
      lastReported: { value: 0.38, label: '38 reported, Q4 FY2026', shortLabel: '38 reported', fact: 'P-CLG-10' },
      help: 'Growth of demand for cloud, year on year against the same quarter, while the hold lasts.',
      ...growthSource,
    }),
    holdYears: number({
      label: 'Growth holds for',
      short: 'Hold',
      unit: 'years',
      group: 'demand',
      base: 3,
      min: 0,
      max: 40,
      slider: [0, 10],
      step: 0.25,
      help: 'Years for which demand grows at the cloud growth rate before it begins to fade.',
      ...fadeSource,
    }),
    fadeYears: number({
      label: 'Growth fades over',
      short: 'Fade',
      unit: 'years',
      group: 'demand',
      base: 5,
      min: 0,
      max: 40,
      slider: [0, 10],
      step: 0.25,
      help: 'Years over which growth falls in a straight line to its long-run rate; 0 means at once.',
      ...fadeSource,
    }),
    terminalRate: number({
      label: 'Long-run growth',
      short: 'Long-run growth',
      unit: 'percent-a-year',
      group: 'demand',
      base: 0.06,
      min: -0.9,
      max: 5,
      slider: [0, 0.2],
      step: 0.001,
      help: 'Growth of demand once the fade is over.',
      ...fadeSource,
    }),
  }),
  aiShare: levelPath({
    target: number({
      label: 'AI revenue share',
      short: 'AI share',
      unit: 'percent',
      group: 'headline',
      base: 0.5,
      min: 0,
      max: 1,
      slider: [0, 1],
      step: 0.01,
      usual: [0.3, 0.7],
      lastReported: { value: 0.216, label: '21.6 derived, Q4 FY2026', shortLabel: '21.6 derived', fact: 'P-AI-05' },
      help: 'AI revenue as a share of all cloud revenue at the end of the ramp. AI needs more compute for each RMB of revenue, so a higher share alone lowers NPV.',
      ...aiShareSource,
    }),
    years: number({
      label: 'AI share reached in',
      short: 'AI ramp',
      unit: 'years',
      group: 'demand',
      base: 5,
      min: 0,
      max: 40,
      slider: [0, 10],
      step: 0.25,
      help: 'Years from 31 March 2025 to the AI revenue share above; 0 means at once.',
      ...aiShareSource,
    }),
  }),
} as const;
