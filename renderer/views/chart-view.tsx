import { useMemo, useState } from 'react';
import { activeScenario, documentOf } from '../../app/session/session-state.ts';
import { chartsOf } from '../../app/views/views.ts';
import { readColours } from '../charts/colours.ts';
import { useSession } from '../session/app-context.tsx';
import { scenarioColours } from '../session/scenario-colour.ts';
import { useTheme } from '../session/theme.ts';
import { useViewInput } from '../session/use-view-input.ts';
import { ChartPanel } from './chart-panel.tsx';

/** The charts of the view, one under the other, read at one quarter together. */
export function ChartView({ view }: { readonly view: Parameters<typeof chartsOf>[0] }) {
  const input = useViewInput();
  const dragging = useSession((state) => state.history.gestureStart !== undefined);
  const scenario = useSession(
    (state) => scenarioColours(documentOf(state)).get(activeScenario(state).id) ?? '--baseline',
  );
  const theme = useTheme();
  const [readAt, setReadAt] = useState<number | null>(null);
  const specs = useMemo(() => chartsOf(view, input), [view, input]);
  const colours = useMemo(() => readColours(document.documentElement, scenario), [scenario, theme]);
  return (
    <div className="view charts">
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
    </div>
  );
}
