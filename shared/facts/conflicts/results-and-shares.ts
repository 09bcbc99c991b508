import type { Conflict } from '../conflict.ts';

/** C10 to C12: the group’s income, and what its shares did. */
export const incomeAndShares = [
  {
    id: 'C10',
    topic: 'Which net income is US$6.71bn?',
    claims: [
      { says: 'US$6.71bn, “net income”', facts: ['S1-06'] },
      { says: 'US$6.71bn to ordinary shareholders', facts: ['P-GRP-03'] },
      { says: 'US$6.36bn in total', facts: ['P-GRP-02'] },
    ],
    diagnosis:
      'The figure is right and its name is not: RMB 48.945bn is net income attributable to ordinary shareholders. Total net income was RMB 46.434bn.',
    inUse: 'Both, each by its own name. No driver depends on them.',
  },
  {
    id: 'C11',
    topic: 'Did the shares rise by 12 %?',
    claims: [
      { says: '12 % up', facts: ['S1-07', 'S1-18'] },
      { says: '8 % up, close to close', facts: ['P-PX-01'] },
      { says: '13 % up, near the day’s peak', facts: ['P-PX-02'] },
      { says: '14.56 % up, Hong Kong, a day later', facts: ['P-PX-03'] },
      { says: '2.7 % down when the plan came out', facts: ['P-PX-04'] },
    ],
    diagnosis:
      '12 % fits only a moment of 20 February 2025, the day of the results, which closed 8 % up. The plan was announced four days later, so the rise was no answer to it.',
    inUse: 'The closing move for the results, and none for the plan. No driver depends on it.',
  },
  {
    id: 'C12',
    topic: 'Hong Kong, 24 September 2025: 8.3 % up?',
    claims: [
      { says: '8.3 % up, to HK$172.70', facts: ['S2-11', 'S2-12'] },
      { says: '6.3 % up, late morning', facts: ['P-PX-05'] },
      { says: '9.7 % up, peak of the day', facts: ['P-PX-06'] },
    ],
    diagnosis:
      'Three moments of one day. The first two imply the same close of the day before, about HK$159.4; the closing move was not found.',
    inUse: 'All as moments of the day. No driver depends on them.',
  },
] as const satisfies readonly Conflict[];

/** C23: how much of the group cloud is. */
export const cloudInTheGroup = [
  {
    id: 'C23',
    topic: 'Is cloud the core revenue driver?',
    claims: [
      { says: '“its core revenue driver”', facts: ['S4-32'] },
      { says: '11.8 % of group revenue in FY2025', facts: ['P-FY-25-REV', 'P-GRP-07'] },
    ],
    diagnosis: 'Not of the group: cloud was RMB 118.0bn of its RMB 996.3bn in FY2025.',
    inUse: 'The model is of cloud alone; no figure of the group is scaled by cloud’s.',
  },
] as const satisfies readonly Conflict[];
