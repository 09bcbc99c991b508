import { type PointerEvent, useRef } from 'react';
import { onGrid } from '../../app/document/driver-steps.ts';
import type { NumberDriver } from '../../shared/scenario/driver-kinds.ts';

interface Drag {
  readonly width: number;
  /** Where the pointer was last, and whether Alt was held there. */
  x: number;
  fine: boolean;
  /** Where Alt was last pressed or let go; null as long as it has not been: react-aria's own drag then stands. */
  anchor: { readonly x: number; readonly value: number } | null;
  /** The value before it is put onto a step. */
  exact: number;
}

interface Asked {
  readonly driver: NumberDriver;
  readonly value: number;
  readonly onDrag: (value: number) => void;
  readonly onDragEnd: () => void;
}

/**
 * Dragging with Alt moves a tenth as far as the pointer, from where Alt was pressed, and as far again from where it is let go.
 * react-aria knows one speed, so a drag in which Alt was held is taken over: what react-aria says of it is not listened to.
 */
export function useFineDrag({ driver, value, onDrag, onDragEnd }: Asked) {
  const drag = useRef<Drag | null>(null);
  const now = useRef({ value, onDrag, onDragEnd });
  now.current = { value, onDrag, onDragEnd };

  const onPointerDownCapture = (event: PointerEvent) => {
    const track = event.currentTarget.querySelector('.track-area');
    if (event.button !== 0 || track === null) return;
    const { width } = track.getBoundingClientRect();
    drag.current = { width, x: event.clientX, fine: false, anchor: null, exact: value };
    const stop = new AbortController();
    const end = () => {
      stop.abort();
      if (drag.current?.anchor) now.current.onDragEnd();
      drag.current = null;
    };
    const listening = { capture: true, signal: stop.signal };
    window.addEventListener('pointermove', move, listening);
    window.addEventListener('pointerup', end, listening);
    window.addEventListener('pointercancel', end, listening);
  };
  const move = ({ clientX, altKey }: globalThis.PointerEvent) => {
    const here = drag.current;
    if (here === null) return;
    if (altKey !== here.fine) {
      here.exact = here.anchor === null ? now.current.value : here.exact;
      here.anchor = { x: here.x, value: here.exact };
      here.fine = altKey;
    }
    here.x = clientX;
    if (here.anchor === null) return;
    const [low, high] = driver.slider;
    const moved = ((clientX - here.anchor.x) / here.width) * (high - low) * (here.fine ? 0.1 : 1);
    here.exact = Math.max(low, Math.min(high, here.anchor.value + moved));
    now.current.onDrag(onGrid(driver, here.exact, here.fine));
  };
  return { onPointerDownCapture, isTaken: () => drag.current?.anchor != null };
}
