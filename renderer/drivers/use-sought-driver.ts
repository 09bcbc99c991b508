import { useEffect } from 'react';
import { useApp, useSession } from '../session/app-context.tsx';

/** Gives the keyboard to the driver that is looked for, once its row stands. */
export function useSoughtDriver(): void {
  const { session } = useApp();
  const sought = useSession((state) => state.soughtDriver);
  useEffect(() => {
    if (sought === null) return;
    let frame = 0;
    const look = () => {
      const row = document.querySelector(`[data-driver="${CSS.escape(sought)}"]`);
      const field = row?.querySelector<HTMLElement>(
        'input:not([type="range"]), button[aria-haspopup="listbox"], input',
      );
      if (field === null || field === undefined) {
        frame = requestAnimationFrame(look);
        return;
      }
      row?.scrollIntoView({ block: 'center' });
      field.focus();
      session.setState({ soughtDriver: null });
    };
    // The palette gives the keyboard back as it goes; what was looked for has it after that.
    const timer = setTimeout(look, 60);
    return () => {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
    };
  }, [sought, session]);
}
