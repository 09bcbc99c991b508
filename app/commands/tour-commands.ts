import { prefer } from '../preferences/keep-preferences.ts';
import type { Session } from '../session/session.ts';
import { tourStops } from '../session/tour-stops.ts';

/** Goes to a stop of the tour, in the view where it is seen; beyond the last one, or before the first, the tour is over. */
export function goToStop(session: Session, stop: number): void {
  const at = tourStops[stop];
  if (at === undefined) endTour(session);
  else session.setState({ tourStop: stop, view: at.view });
}

/** It is not offered again; the menu has it. */
export function endTour(session: Session): void {
  session.setState({ tourStop: null });
  prefer(session, { toured: true });
}
