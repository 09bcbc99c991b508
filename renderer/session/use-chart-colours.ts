import { useMemo } from 'react';
import { activeScenario, documentOf } from '../../app/session/session-state.ts';
import { baselineLook, scenarioLooks } from '../../app/views/scenario-colour.ts';
import { type ChartColours, readColours } from '../charts/colours.ts';
import { useSession } from './app-context.tsx';
import { useLook } from './theme.ts';

/** The colours of this theme for charts of the active scenario. */
export function useChartColours(): ChartColours {
  const token = useSession(
    (state) => (scenarioLooks(documentOf(state)).get(activeScenario(state).id) ?? baselineLook).token,
  );
  const look = useLook();
  return useMemo(() => readColours(document.documentElement, token), [token, look]);
}
