import { useMemo, useState } from 'react';
import { chartsOf } from '../../app/views/views.ts';
import { useSession } from '../session/app-context.tsx';
import { useChartColours } from '../session/use-chart-colours.ts';
import { useViewInput } from '../session/use-view-input.ts';
import { NotesSection } from './cash/notes-section.tsx';
import { ChartPanel } from './chart-panel.tsx';

/** The charts of the view, one under the other, read at one quarter together; under those of cash, what the notes do. */
export function ChartView({ view }: { readonly view: Parameters<typeof chartsOf>[0] }) {
  const input = useViewInput();
  const dragging = useSession((state) => state.history.gestureStart !== undefined);
  const colours = useChartColours();
  const [readAt, setReadAt] = useState<number | null>(null);
  const specs = useMemo(() => chartsOf(view, input), [view, input]);
  return (
    <div className={`view charts ${view}`}>
      {specs.map((spec) => (
        <ChartPanel
          key={spec.id}
          spec={spec}
          colours={colours}
          readAt={readAt !== null && readAt <= spec.quarters ? readAt : null}
          holdAxis={dragging}
          onRead={setReadAt}
        />
      ))}
      {view === 'cash' ? <NotesSection input={input} colours={colours} dragging={dragging} /> : null}
    </div>
  );
}
