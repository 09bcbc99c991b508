import { useCallback, useMemo, useState } from 'react';
import { windowWords } from '../../app/messages/window.ts';
import type { ChartSpec } from '../../app/views/chart-spec.ts';
import type { ViewInput } from '../../app/views/view-input.ts';
import { pinnableChart } from '../../app/views/views.ts';
import { useSession } from '../session/app-context.tsx';
import { useChartColours } from '../session/use-chart-colours.ts';
import { useViewInput } from '../session/use-view-input.ts';
import { ChartPanel } from './chart-panel.tsx';

/** A chart that stays while another view is worked in; the view that has it anyway does not show it twice. */
export function PinnedChart() {
  const pinned = useSession((state) => state.pinned);
  const view = useSession((state) => state.view);
  const chart = pinned === null ? null : pinnableChart(pinned);
  // React Aria draws what stands among tabs a second time, in a document of no window, where nothing can be painted.
  const [hasWindow, setHasWindow] = useState(false);
  const look = useCallback((place: HTMLElement | null) => {
    if (place !== null) setHasWindow(place.ownerDocument.defaultView !== null);
  }, []);
  if (chart === null || chart.view === view) return null;
  return (
    <aside className="pinned" aria-label={windowWords.chart.pinnedRegion} ref={look}>
      {hasWindow ? <Standing key={pinned} make={chart.make} /> : null}
    </aside>
  );
}

function Standing({ make }: { readonly make: (input: ViewInput) => ChartSpec }) {
  const input = useViewInput();
  const dragging = useSession((state) => state.history.gestureStart !== undefined);
  const colours = useChartColours();
  const [readAt, setReadAt] = useState<number | null>(null);
  const spec = useMemo(() => make(input), [make, input]);
  return (
    <ChartPanel
      spec={spec}
      colours={colours}
      readAt={readAt !== null && readAt <= spec.quarters ? readAt : null}
      holdAxis={dragging}
      onRead={setReadAt}
    />
  );
}
