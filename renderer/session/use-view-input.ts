import { useMemo } from 'react';
import { activeScenario, documentOf } from '../../app/session/session-state.ts';
import type { ViewInput } from '../../app/views/view-input.ts';
import { viewInputOf } from '../../app/views/view-input-of.ts';
import { useSession } from './app-context.tsx';

/** What the answer and the views are drawn from now. */
export function useViewInput(): ViewInput {
  const scenario = useSession(activeScenario);
  const currency = useSession((state) => documentOf(state).currency);
  const actuals = useSession((state) => documentOf(state).actuals);
  return useMemo(() => viewInputOf(scenario, { currency, actuals }), [scenario, currency, actuals]);
}
