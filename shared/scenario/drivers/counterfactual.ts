import { number } from '../driver-kinds.ts';

/** The same business without the programme. */
export const counterfactualDrivers = {
  growthRate: number({
    label: 'Growth without the programme',
    short: 'Growth without',
    unit: 'percent-a-year',
    group: 'counterfactual',
    base: 0.03,
    min: -0.9,
    max: 5,
    slider: [0, 0.2],
    step: 0.001,
    usual: [0, 0.06],
    help: 'Growth of demand without the programme, once the two cases part.',
    grade: 'reported',
    facts: ['P-CLG-01'],
  }),
  sharedQuarters: number({
    label: 'Quarters shared',
    short: 'Shared',
    unit: 'quarters',
    group: 'counterfactual',
    base: 4,
    min: 0,
    max: 12,
    multipleOf: 1,
    slider: [0, 12],
    step: 1,
    help: 'Quarters that both cases share: what the programme buys is not in service at once.',
    grade: 'assumption',
    reason: 'the first year is decided before the programme’s assets are in service',
    facts: [],
  }),
} as const;
