import { useSyncExternalStore } from 'react';
import type { Theme } from '../../app/preferences/preferences.ts';
import { useSession } from './app-context.tsx';

const dark = window.matchMedia('(prefers-color-scheme: dark)');
const forced = window.matchMedia('(forced-colors: active)');
const contrast = window.matchMedia('(prefers-contrast: more)');

export const systemIsDark = (): boolean => dark.matches;

const onSystemChange = (listener: () => void) => {
  for (const query of [dark, forced, contrast]) query.addEventListener('change', listener);
  return () => {
    for (const query of [dark, forced, contrast]) query.removeEventListener('change', listener);
  };
};

/** Where the system's colours stand for ours, only its own theme fits them. */
const shown = (theme: Theme, systemDark: boolean): 'light' | 'dark' =>
  theme === 'system' || forced.matches ? (systemDark ? 'dark' : 'light') : theme;

/** Changes with everything that the colours of the page depend on. */
export function useLook(): string {
  const theme = useTheme();
  const asked = useSyncExternalStore(onSystemChange, () => `${forced.matches} ${contrast.matches}`);
  return `${theme} ${asked}`;
}

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
