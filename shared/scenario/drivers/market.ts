import { number } from '../driver-kinds.ts';

const source = {
  grade: 'assumption',
  reason: 'world cloud market growth, fading',
  facts: ['S4-07', 'P-MKT-02'],
} as const;

/** The world cloud market, for the share of it that the plan implies. */
export const marketDrivers = {
  growthRate: number({
    label: 'World market growth',
    short: 'Market growth',
    unit: 'percent-a-year',
    group: 'market',
    base: 0.2,
    min: -0.9,
    max: 5,
    slider: [0, 0.4],
    step: 0.005,
    help: 'Growth of the world cloud market at the baseline; it fades from there.',
    ...source,
  }),
  fadeYears: number({
    label: 'Market growth fades over',
    short: 'Market fade',
    unit: 'years',
    group: 'market',
    base: 8,
    min: 0,
    max: 40,
    slider: [0, 15],
    step: 0.25,
    help: 'Years over which market growth falls in a straight line to its long-run rate; 0 means at once.',
    ...source,
  }),
  terminalRate: number({
    label: 'Long-run market growth',
    short: 'Market long run',
    unit: 'percent-a-year',
    group: 'market',
    base: 0.06,
    min: -0.9,
    max: 5,
    slider: [0, 0.15],
    step: 0.005,
    help: 'Growth of the world cloud market once the fade is over.',
    ...source,
  }),
} as const;
