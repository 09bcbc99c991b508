import { useSyncExternalStore } from 'react';
import type { Theme } from '../../app/preferences/preferences.ts';
import { useSession } from './app-context.tsx';

const dark = window.matchMedia('(prefers-color-scheme: dark)');

export const systemIsDark = (): boolean => dark.matches;

const onSystemChange = (listener: () => void) => {
  dark.addEventListener('change', listener);
  return () => dark.removeEventListener('change', listener);
};

const shown = (theme: Theme, systemDark: boolean): 'light' | 'dark' =>
  theme === 'system' ? (systemDark ? 'dark' : 'light') : theme;

/** The theme that is drawn now; the page's root element bears it. */
export function useTheme(): 'light' | 'dark' {
  const theme = shown(
    useSession((state) => state.preferences.theme),
    useSyncExternalStore(onSystemChange, systemIsDark),
  );
  // The colours of the charts are read from the page, so the root must bear the theme before they are; writing it anew at every
  // drawing would cost a style pass over the whole page.
  const { dataset } = document.documentElement;
  if (dataset.theme !== theme) dataset.theme = theme;
  return theme;
}
