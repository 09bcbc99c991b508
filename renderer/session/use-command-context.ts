import { useMemo, useRef } from 'react';
import { exportPicture, slug } from '../../app/commands/file-commands.ts';
import type { CommandContext } from '../../app/commands/perform.ts';
import { scenarioOf } from '../../app/document/scenarios.ts';
import type { Host } from '../../app/host.ts';
import type { Session } from '../../app/session/session.ts';
import { activeScenario, documentOf } from '../../app/session/session-state.ts';
import { type ComparedChart, compareCharts } from '../../app/views/compare/compare-charts.ts';
import { chartsOnScreen } from '../charts/charts-on-screen.ts';
import { chartPicture } from '../charts/export-picture.ts';
import { scenarioColours } from './scenario-colour.ts';
import { systemIsDark } from './theme.ts';

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
  const charts: readonly ComparedChart[] =
    state.view === 'compare'
      ? compareCharts(state)
      : [...chartsOnScreen.values()].map((spec) => ({ spec, scenarios: [scenario.id] }));
  const chart = charts.find(({ spec }) => spec.id === state.chartId) ?? charts[0];
  if (chart === undefined) return;
  const { spec } = chart;
  const scenarios = chart.scenarios.flatMap((id) => scenarioOf(document, id) ?? []);
  const tokens = scenarioColours(document);
  const bytes = await chartPicture({ spec, scenarios, colour: tokens.get(scenario.id) ?? '--baseline', tokens });
  await exportPicture(session, host, `${slug(`${scenario.name} ${spec.title}`)}.png`, bytes);
}
