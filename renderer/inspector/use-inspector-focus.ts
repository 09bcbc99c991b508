import { type RefObject, useEffect, useRef } from 'react';

/**
 * Where the keyboard is while the inspector is used. A row that is followed is gone, so its place is taken by the heading; what
 * was clicked to open the inspector has the focus again when it closes.
 */
export function useInspectorFocus(key: string, heading: RefObject<HTMLElement | null>): void {
  const opener = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const active = document.activeElement;
    const isLost = active === null || active === document.body;
    if (key === '') {
      if (isLost) opener.current?.focus();
      opener.current = null;
    } else if (isLost || active.closest('.inspector') !== null) {
      heading.current?.focus({ preventScroll: true });
    } else if (active instanceof HTMLElement) {
      opener.current = active;
    }
  }, [key, heading]);
}
