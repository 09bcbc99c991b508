import { useMemo, useRef } from 'react';
import { exportPicture, slug } from '../../app/commands/file-commands.ts';
import type { CommandContext } from '../../app/commands/perform.ts';
import { scenarioOf } from '../../app/document/scenarios.ts';
import type { Host } from '../../app/host.ts';
import type { Session } from '../../app/session/session.ts';
import { activeScenario, documentOf } from '../../app/session/session-state.ts';
import { compareCharts } from '../../app/views/compare/compare-charts.ts';
import { comparisonOf } from '../../app/views/compare/comparison.ts';
import { chartsOf } from '../../app/views/views.ts';
import { chartPicture } from '../charts/export-picture.ts';
import { scenarioColours } from './scenario-colour.ts';
import { systemIsDark } from './theme.ts';
import { viewInputOf } from './use-view-input.ts';

interface Built {
  readonly context: CommandContext;
  /** Ends the question "discard your changes?". */
  readonly answerDiscard: (discard: boolean) => void;
}

/** What commands need of this window. */
export function useCommandContext(session: Session, host: Host): Built {
  const answer = useRef<((discard: boolean) => void) | null>(null);
  return useMemo(() => {
    const answerDiscard = (discard: boolean) => {
      session.setState({ dialog: null });
      answer.current?.(discard);
      answer.current = null;
    };
    const context: CommandContext = {
      session,
      host,
      systemIsDark,
      exportChart: () => exportChart(session, host),
      confirmDiscard: () => {
        session.setState({ dialog: 'discard' });
        return new Promise((resolve) => {
          answer.current = resolve;
        });
      },
    };
    return { context, answerDiscard };
  }, [session, host]);
}

/** The chart last pointed at, or the first of the view. */
async function exportChart(session: Session, host: Host): Promise<void> {
  const state = session.getState();
  const scenario = activeScenario(state);
  const document = documentOf(state);
  const comparing = state.view === 'compare';
  const charts = comparing ? compareCharts(state) : chartsOf(state.view, viewInputOf(scenario, document.currency));
  const spec = charts.find(({ id }) => id === state.chartId) ?? charts[0];
  if (spec === undefined) return;
  const beside = comparing ? comparisonOf(state).columns.flatMap(({ id }) => scenarioOf(document, id) ?? []) : [];
  const scenarios = [scenario, ...beside.filter(({ id }) => id !== scenario.id)] as const;
  const bytes = await chartPicture({ spec, scenarios, tokens: scenarioColours(document) });
  await exportPicture(session, host, `${slug(`${scenario.name} ${spec.title}`)}.png`, bytes);
}
