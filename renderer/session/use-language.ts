import { useEffect, useState } from 'react';
import { type Language, spokenLanguage } from '../../app/messages/language.ts';
import { languageOf } from '../../app/preferences/preferences.ts';
import { speakHere } from '../speak-here.ts';
import { useSession } from './app-context.tsx';

/** The language that the window speaks; it changes once the words of another one have come. */
export function useLanguage(): Language {
  const wanted = useSession(({ preferences }) => languageOf(preferences, navigator.languages));
  const [spoken, setSpoken] = useState(spokenLanguage);
  useEffect(() => {
    void speakHere(wanted).then(() => setSpoken(wanted));
  }, [wanted]);
  return spoken;
}
