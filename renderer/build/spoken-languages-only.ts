import type { Plugin } from 'vite';

const otherLanguage = /\/react-(aria|stately)[^?]*\/intl\/\w+\/(?!en-US|zh-CN)[a-z]{2}-[A-Z]{2}\.mjs$/;

/** React Aria brings its own few words in thirty languages; those that Outlay does not speak stay out. */
export const spokenLanguagesOnly: Plugin = {
  name: 'spoken-languages-only',
  enforce: 'pre',
  load: { filter: { id: otherLanguage }, handler: () => 'export default {};' },
};
