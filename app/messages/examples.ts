import { inEveryLanguage } from './language.ts';

/** Words of the cases to begin with. */
export const exampleWords = inEveryLanguage('examples', {
  title: 'Open an example',
  open: 'Open',
  cancel: 'Cancel',
  worked: {
    title: 'Alibaba RMB 380bn',
    about: 'The worked case: the plan on schedule, and four other views of the same programme, side by side.',
  },
  presets: {
    title: 'The seven presets',
    about:
      'Every documented view as a scenario of one case: plan on schedule, documented run-rate, AI acceleration, price war, chips short, demand short, overshoot. It opens on Compare.',
  },
  backtest: {
    title: 'Backtest on what was reported',
    about:
      'Three views as they could be held when the plan was public, scored on the quarters that were reported since. It opens on Sources, Backtest.',
  },
} as const);
