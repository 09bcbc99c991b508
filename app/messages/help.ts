import type { MenuId } from '../commands/command-list.ts';
import { inEveryLanguage } from './language.ts';

/** Words of the help: what the measures mean, the keys, and what the program is made of. */
export const helpWords = inEveryLanguage('help', {
  measures: {
    title: 'What the measures mean',
    intro:
      'Everything is of the increment: the business with the programme less the same business without it. Click a measure to see its equation with today’s values.',
    terms: 'Words that come up everywhere',
    termTexts: [
      [
        'Without the programme',
        'The counterfactual: the same business that only buys what its demand needs. Everything that the programme brings is the difference to it.',
      ],
      [
        'Baseline',
        'The documented plan on schedule, as Outlay brings it: a thin grey line in every chart, and what a driver is reset to. The scenario “Base” begins as it and is yours to change.',
      ],
      [
        'Preset',
        'A documented view of the world, as a scenario to begin with. Its story and its facts are under Sources.',
      ],
      ['Capacity-limited', 'Quarters in which the compute in service, and not demand, sets revenue.'],
      [
        'Shapley',
        'How the bridge between two scenarios shares their difference: each driver has its mean part over every order in which the drivers could change.',
      ],
      [
        'Grades',
        '● documented in one of the five articles, ◐ reported by the company or an agency, ⊙ derived from such figures, ○ an assumption. A result is as sure as its weakest input.',
      ],
    ],
    show: (name: string) => `Show ${name} with today’s values`,
    close: 'Close',
  },
  keys: {
    title: 'Keys',
    intro: 'Every command is also in the menu and in the palette.',
    menus: { file: 'File', edit: 'Edit', scenario: 'Scenario', view: 'Views', help: 'Help' } satisfies Record<
      MenuId,
      string
    >,
    slider: 'On a slider or its field',
    chart: 'On a chart',
    close: 'Close',
    sliderKeys: [
      ['↑ ↓', 'one step'],
      ['Alt ↑ ↓', 'a tenth of a step'],
      ['Page Up, Page Down', 'ten steps'],
      ['Home, End', 'the ends of the slider, on the slider'],
      ['Enter', 'take what was typed; 380*1.2, 12.5% and 26 bn are understood'],
      ['Esc', 'leave the value as it was'],
    ],
    chartKeys: [
      ['← →', 'read quarter by quarter'],
      ['Page Up, Page Down', 'a year back, a year on'],
      ['Home, End', 'the first, the last quarter'],
      ['Enter', 'where the value read comes from'],
      ['Esc', 'stop reading'],
    ],
  },
  about: {
    title: 'Outlay',
    what: 'What has to be true for Alibaba’s RMB 380bn AI and cloud programme to pay back.',
    caveat: 'A conditional projection, not a forecast, and not investment advice. It reaches no network.',
    build: (version: string, parts: string) => `Version ${version}. Runs on ${parts}. MIT licence.`,
    part: (name: string, version: string, licence: string) => `${name} ${version}, ${licence}`,
    inside: 'What is inside, and under which licence',
    close: 'Close',
  },
} as const);
