import type { MenuId } from '../commands/command-list.ts';
import { inEveryLanguage } from './language.ts';

/** Words of the help: what the measures mean, the keys, and what the program is made of. */
export const helpWords = inEveryLanguage('help', {
  measures: {
    title: 'What the measures mean',
    intro:
      'Everything is of the increment: the business with the programme less the same business without it. Click a measure to see its equation with today’s values.',
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
      ['Home, End', 'the ends of the slider'],
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
