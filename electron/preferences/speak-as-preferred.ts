import { app } from 'electron';
import { speak } from '../../app/messages/language.ts';
import { languageOf, type Preferences } from '../../app/preferences/preferences.ts';

/** Menus and dialogs of the shell speak the window's language. */
export const speakAsPreferred = (preferences: Preferences): Promise<void> =>
  speak(languageOf(preferences, app.getPreferredSystemLanguages()));
