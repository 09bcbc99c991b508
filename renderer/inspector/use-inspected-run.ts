import { useMemo } from 'react';
import { scenarioOf } from '../../app/document/scenarios.ts';
import type { InspectedRun } from '../../app/inspector/inspected-run.ts';
import type { Subject } from '../../app/inspector/subject.ts';
import { activeScenario, documentOf } from '../../app/session/session-state.ts';
import { viewInputOf } from '../../app/views/view-input-of.ts';
import { useSession } from '../session/app-context.tsx';

/** The scenario that a subject is of: the one that it names, else the one looked at; null when it is no longer there. */
export function useInspectedRun(subject: Subject | undefined): InspectedRun | null {
  const named = subject !== undefined && 'scenario' in subject ? subject.scenario : undefined;
  const active = useSession(activeScenario);
  const other = useSession((state) => (named === undefined ? undefined : scenarioOf(documentOf(state), named)));
  const currency = useSession((state) => documentOf(state).currency);
  const actuals = useSession((state) => documentOf(state).actuals);
  const scenario = named === undefined ? active : other;
  return useMemo(() => {
    if (scenario === undefined) return null;
    const { assumptions, projection, money } = viewInputOf(scenario, { currency, actuals });
    const scenarioId = scenario === active ? undefined : scenario.id;
    return { scenario, assumptions, projection, money, scenarioId };
  }, [scenario, active, currency, actuals]);
}
