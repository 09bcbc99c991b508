import { inEveryLanguage } from './language.ts';

/** Words of the preferences. */
export const preferenceWords = inEveryLanguage('preferences', {
  title: 'Preferences',
  language: 'Language',
  languages: { system: 'As the system', en: 'English', 'zh-Hans': '简体中文' },
  theme: 'Theme',
  themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
  currency: 'New cases in',
  currencies: { CNY: 'RMB', USD: 'US$' },
  trials: 'Trials of new cases',
  reopenLast: 'At the start, open the last file again',
  plainKeys: 'Keys without Ctrl (1 to 9, T, P)',
  plainKeysHint: 'Turn them off if you speak to your computer, or press them by mistake.',
  defaults: 'Back to the defaults',
  close: 'Close',
} as const);
