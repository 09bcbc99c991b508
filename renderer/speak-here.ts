import { type Language, speak } from '../app/messages/language.ts';

/** From now on this page speaks a language: its words, what it tells a screen reader of them, and letters to show them with. */
export async function speakHere(language: Language): Promise<void> {
  await speak(language);
  document.documentElement.lang = language;
  if (language !== 'en') (await import('./style/chinese-letters.ts')).addChineseLetters();
}
