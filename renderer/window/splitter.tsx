import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { windowWords } from '../../app/messages/window.ts';
import { prefer } from '../../app/preferences/keep-preferences.ts';
import { type PanelId, type Preferences, panelWidths } from '../../app/preferences/preferences.ts';
import { useApp, useSession } from '../session/app-context.tsx';

const step = 8;

/** The widths that the user has given the panels, as the style sheet reads them. */
export const panelStyle = ({ drivers, inspector }: Preferences['widths']): React.CSSProperties =>
  ({
    ...(drivers === null ? {} : { '--w-drivers': `${drivers}px` }),
    ...(inspector === null ? {} : { '--w-inspector': `${inspector}px` }),
  }) as React.CSSProperties;

/** The edge of a panel: dragged, or moved with the arrows; a double click gives the panel back its own width. */
export function Splitter({ panel }: { readonly panel: PanelId }) {
  const { session } = useApp();
  const { least, most } = panelWidths[panel];
  const kept = useSession(({ preferences }) => preferences.widths[panel]);
  const from = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const widthNow = () => {
    const beside = document.querySelector(`.${panel}`);
    return Math.round(beside?.getBoundingClientRect().width ?? least);
  };
  const set = (width: number | null) => {
    const whole = width === null ? null : Math.max(least, Math.min(most, Math.round(width)));
    prefer(session, { widths: { ...session.getState().preferences.widths, [panel]: whole } });
  };
  // The inspector stands at the right: it grows to the left.
  const towards = panel === 'drivers' ? 1 : -1;
  const onKeyDown = (event: KeyboardEvent) => {
    const moved = { ArrowRight: step, ArrowLeft: -step }[event.key];
    if (moved !== undefined) set(widthNow() + moved * towards);
    else if (event.key === 'Home') set(least);
    else if (event.key === 'End') set(most);
    else return;
    event.preventDefault();
  };
  const onPointerMove = (event: PointerEvent) => {
    if (from.current !== null) set(from.current.width + (event.clientX - from.current.x) * towards);
  };
  return (
    <hr
      className={`splitter of-${panel}`}
      aria-label={windowWords.panels[panel]}
      aria-orientation="vertical"
      aria-valuenow={kept ?? least}
      aria-valuemin={least}
      aria-valuemax={most}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onDoubleClick={() => set(null)}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        from.current = { x: event.clientX, width: widthNow() };
      }}
      onPointerMove={onPointerMove}
      onPointerUp={() => {
        from.current = null;
      }}
    />
  );
}
