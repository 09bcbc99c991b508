import type { Conflict } from '../conflict.ts';

/** C3 and C4: shares of the market in China. */
export const sharesInChina = [
  {
    id: 'C3',
    topic: 'Alibaba’s 36 %: of which market?',
    claims: [
      { says: '36 % of all cloud in China', facts: ['S1-08', 'S2-19'] },
      { says: '36 % of public AI cloud in China', facts: ['S4-11'] },
      { says: '36 %, the market itself', facts: ['S4-23'] },
      { says: '33–37 % of all cloud', facts: ['P-MKT-07', 'P-MKT-15'] },
      { says: '35.8–38.1 % of AI cloud', facts: ['P-MKT-03', 'P-MKT-17'] },
      { says: '26.8 % of infrastructure as a service', facts: ['P-MKT-20'] },
      { says: '27 % of model tokens', facts: ['P-MKT-18'] },
    ],
    diagnosis:
      'Two markets in which Alibaba happens to have much the same share: AI cloud (Omdia, first half of 2025) and all cloud (Canalys and Omdia, 2025). AInvest’s summary garbles its own figure. Narrower markets give 27 %.',
    inUse: 'Each share with its market, never one for the other. No driver depends on either.',
  },
  {
    id: 'C4',
    topic: 'Tencent 10 % and Huawei 8 %: of what?',
    claims: [
      { says: 'Tencent 10, Huawei 8 % of AI cloud', facts: ['S4-12', 'S4-13'] },
      { says: 'Tencent 7.0, Huawei 13.1 % of AI cloud', facts: ['P-MKT-05', 'P-MKT-06', 'P-MKT-04'] },
      { says: 'Tencent 10, Huawei 18 % of all cloud', facts: ['P-MKT-08', 'P-MKT-09'] },
    ],
    diagnosis:
      'AInvest’s shares are not Omdia’s of AI cloud, and Volcano Engine, second with 14.8 %, is missing. Tencent’s 10 % is Canalys’s share of all cloud; Huawei’s 8 may be its 18 less a digit, which cannot be proved.',
    inUse: 'Omdia’s shares for AI cloud; AInvest’s stay as quoted. No driver depends on them.',
  },
] as const satisfies readonly Conflict[];

/** C9: the share of the largest provider in the world. */
export const shareInTheWorld = [
  {
    id: 'C9',
    topic: 'AWS in early 2025: 29, 30 or 32 %?',
    claims: [
      { says: '30 %, first quarter', facts: ['S4-08'] },
      { says: '29 %, first quarter (Synergy)', facts: ['P-MKT-01'] },
      { says: '30 %, second quarter (Synergy)', facts: ['P-MKT-22'] },
      { says: '32 %, first quarter (Canalys)', facts: ['P-MKT-21'] },
    ],
    diagnosis:
      'AInvest has Synergy’s shares of Microsoft and Google for the quarter, but the share of AWS of the quarter after. Canalys, another house, has shares of its own.',
    inUse:
      'Synergy’s 29 %; no driver depends on it. Alibaba’s 4 % of the same article, not found elsewhere, is where the model starts.',
  },
] as const satisfies readonly Conflict[];

/** C16: what OpenAI has signed. */
export const openAiContract = [
  {
    id: 'C16',
    topic: 'OpenAI’s US$300bn: Oracle or Stargate?',
    claims: [
      { says: 'US$300bn, “Project Stargate”', facts: ['S0-03'] },
      { says: 'US$300bn, contract with Oracle', facts: ['S0-04', 'P-PEER-20'] },
      { says: 'US$500bn, Stargate', facts: ['P-PEER-21'] },
    ],
    diagnosis:
      'The article gives one sum two names. US$300bn is the contract with Oracle, five years from 2027; the Stargate programme as a whole is US$500bn.',
    inUse: 'Context about peers only; the model does not use it.',
  },
] as const satisfies readonly Conflict[];

/** C20: what others pledge and spend. */
export const capexOfPeers = [
  {
    id: 'C20',
    topic: 'What did the four peers spend?',
    claims: [
      { says: 'US$315–320bn pledged', facts: ['S3-13', 'S3-14', 'S3-15', 'S3-16', 'S3-17'] },
      {
        says: 'US$384bn spent, 21 % more',
        facts: ['P-PEER-05', 'P-PEER-06', 'P-PEER-07', 'P-PEER-08', 'P-PEER-23'],
      },
    ],
    diagnosis:
      'The article gives the pledges without their years: Microsoft’s is the fiscal year to June 2025, the others’ calendar 2025. All four spent more than they had pledged.',
    inUse: 'The overrun of 21 % is the precedent for spending beyond the plan; the base case assumes none.',
  },
] as const satisfies readonly Conflict[];

/** C22: what may be sold to China. */
export const exportControls = [
  {
    id: 'C22',
    topic: 'Are H20 chips still held back?',
    claims: [
      { says: 'restricted, April 2025', facts: ['S3-10', 'P-CHIP-01'] },
      { says: 'sales resume, July 2025', facts: ['P-CHIP-02'] },
    ],
    diagnosis:
      'The article of May 2025 is older than the easing of 14–15 July; the three documents of September 2025 do not mention it. Policy has moved again since.',
    inUse: 'Chip supply is a driver: all of the plan can be bought in the base case, 60 % where chips are constrained.',
  },
] as const satisfies readonly Conflict[];
