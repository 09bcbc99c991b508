import { useMemo, useRef } from 'react';
import { exportBytes, slug } from '../../app/commands/file-commands.ts';
import type { CommandContext } from '../../app/commands/perform.ts';
import { scenarioOf } from '../../app/document/scenarios.ts';
import { type ExportKind, exportKinds } from '../../app/exports/export-kinds.ts';
import type { Host } from '../../app/host.ts';
import type { Session } from '../../app/session/session.ts';
import { activeScenario, documentOf } from '../../app/session/session-state.ts';
import { type ComparedChart, compareCharts } from '../../app/views/compare/compare-charts.ts';
import { chartsOnScreen } from '../charts/charts-on-screen.ts';
import { pngPicture, svgPicture } from '../charts/picture/chart-picture.ts';
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
      exportChart: (kind) => exportChart(session, host, kind),
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
async function exportChart(session: Session, host: Host, kind: ExportKind): Promise<void> {
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
  const picture = { spec, scenarios, colour: tokens.get(scenario.id) ?? '--baseline', tokens };
  const bytes =
    kind === 'image/png'
      ? await pngPicture({ ...picture, scale: 2, paper: 'white' })
      : new TextEncoder().encode(await svgPicture(picture));
  const suggestedName = `${slug(`${scenario.name} ${spec.title}`)}.${exportKinds[kind].extension}`;
  await exportBytes(session, host, { suggestedName, mediaType: kind, bytes });
}
