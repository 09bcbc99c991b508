import type { Conflict } from '../conflict.ts';

/** C5 to C8: how fast cloud and AI grow, and how large AI is. */
export const growthAndAi = [
  {
    id: 'C5',
    topic: 'Six or seven quarters of triple digits?',
    claims: [
      { says: 'six, printed in September 2025', facts: ['S4-06'] },
      { says: 'seven, March 2025 quarter', facts: ['S3-20'] },
      { says: 'eight, June 2025 quarter', facts: ['P-AI-01'] },
      { says: 'eleven, March 2026 quarter', facts: ['P-AI-02'] },
    ],
    diagnosis:
      'AI revenue has grown at triple-digit rates in each quarter since; the count rises by one with every report. Six was right for December 2024, so AInvest was two quarters out of date.',
    inUse: 'Seven for the March 2025 quarter, where the model starts, and eleven as the latest count.',
  },
  {
    id: 'C6',
    topic: 'AI is 20 % of which revenue?',
    claims: [
      { says: '20 % of total', facts: ['S4-14'], setting: { path: 'baseline.aiShare', value: 0.2 } },
      {
        says: '14.2 % of total, from 20 % of external',
        facts: ['P-AI-03', 'P-AI-06'],
        setting: { path: 'baseline.aiShare', value: 0.142 },
      },
      {
        says: '11.2 % of total in FY2025, an estimate',
        facts: ['P-AI-07'],
        setting: { path: 'baseline.aiShare', value: 0.112 },
      },
    ],
    diagnosis:
      'AInvest says “total income”; the company speaks of more than 20 % of revenue from external customers. Of total cloud revenue AI was at most 14.9 % in the March 2025 quarter. Were it 20 % and doubling while cloud grew by 18 %, all else would have grown by 7 % at most.',
    inUse:
      '20 %, as the document has it; the other two are one choice away. The revenue that a share is of is always named.',
  },
  {
    id: 'C7',
    topic: 'Growth of 140–160 %: whose?',
    claims: [
      { says: '140–160 %, the industry', facts: ['S4-15', 'S4-16'] },
      { says: 'about 150 %, reads like Alibaba', facts: ['S4-17'] },
      { says: '140–160 %, generative AI worldwide', facts: ['P-MKT-10', 'P-MKT-11'] },
    ],
    diagnosis:
      'It is Synergy’s growth of generative-AI cloud services worldwide in the first quarter of 2025. AInvest makes an industry’s year of it, and its summary drops the industry too.',
    inUse: 'No driver and no scenario takes it as Alibaba’s growth.',
  },
  {
    id: 'C8',
    topic: 'Cloud grew by 13 % or by 18 %?',
    claims: [
      { says: '13 %, December 2024 quarter', facts: ['S1-09', 'P-CLG-05'] },
      { says: '18 %, March 2025 quarter', facts: ['S3-18', 'P-CLG-06'] },
    ],
    diagnosis:
      'The sources do not conflict: these are two quarters in succession, and both figures agree with the company.',
    inUse: 'Both, each for its own quarter.',
  },
] as const satisfies readonly Conflict[];

/** C14 and C15: footprint and capacity. */
export const footprintAndCapacity = [
  {
    id: 'C14',
    topic: '87 availability zones, or more?',
    claims: [
      { says: '87, in the text', facts: ['S3-04'] },
      { says: 'more than 87, in a heading', facts: ['S3-06'] },
      { says: '91, October 2025', facts: ['P-FOOT-01'] },
      { says: '92, 2026', facts: ['P-FOOT-02'] },
    ],
    diagnosis:
      'The article contradicts itself: its heading says more than its text. Later counts are higher because zones were added; there were 29 regions throughout.',
    inUse: '87 for May 2025. No driver depends on it.',
  },
  {
    id: 'C15',
    topic: 'Five times or ten times 2022?',
    claims: [
      { says: '5 times, international infrastructure', facts: ['S2-08'] },
      { says: '10 times, energy of its data centres', facts: ['P-PLAN-08'] },
    ],
    diagnosis:
      'Two targets. Five times is the international infrastructure “within a few years”, 31 % a year if FY2028 is meant; ten times is the energy use of all its data centres by 2032, 26 % a year.',
    inUse: 'Neither sets a driver, and one does not stand in for the other.',
  },
] as const satisfies readonly Conflict[];
