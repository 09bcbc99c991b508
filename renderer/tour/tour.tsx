import { useEffect, useLayoutEffect, useState } from 'react';
import { Button, Dialog, Heading, Popover } from 'react-aria-components';
import { endTour, goToStop } from '../../app/commands/tour-commands.ts';
import { tourWords as words } from '../../app/messages/tour.ts';
import { type TourStopId, tourStops } from '../../app/session/tour-stops.ts';
import { useApp } from '../session/app-context.tsx';

/** What each stop points at. */
const targets: Readonly<Record<TourStopId, string>> = {
  answer: '.answer h1',
  driver: '[data-driver="demand.growth.rate"]',
  chart: '.chart-plot',
  risk: '.view-nav [data-key="risk"]',
  sources: '.view-nav [data-key="sources"]',
  export: '.title-bar [data-command="file.export"]',
};

/** A card beside the part of the window that it speaks of. The window can be used meanwhile: that is what the tour is for. */
export function Tour({ stop }: { readonly stop: number }) {
  const { session } = useApp();
  const id = tourStops[stop]?.id ?? 'answer';
  const target = useTarget(id);
  useEffect(() => {
    // Asked for here: a popover closes by itself when anything is scrolled, and the tour is for trying things.
    const onKeyDown = (event: KeyboardEvent) => (event.key === 'Escape' ? endTour(session) : undefined);
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true });
  }, [session]);
  if (target === null) return null;
  const { title, text } = words.stops[id];
  const isLast = stop === tourStops.length - 1;
  return (
    <Popover
      key={id}
      className="popover tour"
      triggerRef={{ current: target }}
      isOpen
      isNonModal
      // Beside what it speaks of, never over it.
      placement={id === 'chart' ? 'left' : 'bottom'}
      shouldCloseOnInteractOutside={() => false}
    >
      <Dialog aria-label={words.region}>
        <Heading slot="title">{title}</Heading>
        <p>{text}</p>
        <div className="tour-buttons">
          <span className="caption">{words.stop(stop + 1, tourStops.length)}</span>
          {isLast ? null : (
            <Button className="link-button" onPress={() => endTour(session)}>
              {words.end}
            </Button>
          )}
          {stop === 0 ? null : (
            <Button className="button" onPress={() => goToStop(session, stop - 1)}>
              {words.back}
            </Button>
          )}
          <Button className="button primary" autoFocus onPress={() => goToStop(session, stop + 1)}>
            {isLast ? words.done : words.next}
          </Button>
        </div>
      </Dialog>
    </Popover>
  );
}

/** The element that a stop points at, once it is there, marked while the stop lasts. */
function useTarget(id: TourStopId): Element | null {
  const [target, setTarget] = useState<Element | null>(null);
  useLayoutEffect(() => {
    let frame = 0;
    let marked: Element | null = null;
    const look = () => {
      marked = document.querySelector(targets[id]);
      if (marked === null) frame = requestAnimationFrame(look);
      else {
        marked.setAttribute('data-tour', '');
        // In a small window it may be far from sight.
        marked.scrollIntoView({ block: 'nearest' });
      }
      setTarget(marked);
    };
    look();
    return () => {
      cancelAnimationFrame(frame);
      marked?.removeAttribute('data-tour');
    };
  }, [id]);
  return target;
}
