import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { type CommandContext, perform } from '../app/commands/perform.ts';
import { activate } from '../app/commands/view-commands.ts';
import type { Host } from '../app/host.ts';
import { english } from '../app/messages/english.ts';
import { windowWords } from '../app/messages/window.ts';
import type { Session } from '../app/session/session.ts';
import { activeScenario, type ViewId, viewIds } from '../app/session/session-state.ts';
import { isChartView } from '../app/views/views.ts';
import { AnswerGrade } from './answer/answer-grade.tsx';
import { AnswerStrip } from './answer/answer-strip.tsx';
import { CheckStrip } from './answer/check-strip.tsx';
import { DriverPanel } from './drivers/driver-panel.tsx';
import { ExportDialog } from './exports/export-dialog.tsx';
import { ExportProgress } from './exports/export-progress.tsx';
import { Inspector } from './inspector/inspector.tsx';
import { AppProvider, useApp, useSession } from './session/app-context.tsx';
import { useTheme } from './session/theme.ts';
import { useCommandContext } from './session/use-command-context.ts';
import { useHostEvents } from './session/use-host-events.ts';
import { ChartView } from './views/chart-view.tsx';
import { CompareView } from './views/compare/compare-view.tsx';
import { PinnedChart } from './views/pinned-chart.tsx';
import { RiskView } from './views/risk/risk-view.tsx';
import { SensitivityView } from './views/sensitivity/sensitivity-view.tsx';
import { SourcesView } from './views/sources/sources-view.tsx';
import { TableView } from './views/table-view.tsx';
import { ChangedOutsideDialog } from './window/changed-outside-dialog.tsx';
import { DiscardDialog, RenameDialog } from './window/dialogs.tsx';
import { NoticeBar } from './window/notice-bar.tsx';
import { Palette } from './window/palette.tsx';
import { RecoveryDialog } from './window/recovery-dialog.tsx';
import { ScenarioStrip } from './window/scenario-strip.tsx';
import { StatusBar } from './window/status-bar.tsx';
import { TitleBar } from './window/title-bar.tsx';

interface Props {
  readonly session: Session;
  readonly host: Host;
}

/** The window: title, scenarios, drivers at the left, the answer over the views. */
export function App({ session, host }: Props) {
  const { context, answerDiscard } = useCommandContext(session, host);
  return (
    <AppProvider value={context}>
      <Window context={context} />
      <NoticeBar />
      <ExportProgress />
      <Palette />
      <ExportDialog />
      <RenameDialog />
      <DiscardDialog onAnswer={answerDiscard} />
      <ChangedOutsideDialog />
      <RecoveryDialog />
    </AppProvider>
  );
}

function Window({ context }: { readonly context: CommandContext }) {
  useHostEvents(context);
  useTheme();
  const active = useSession((state) => activeScenario(state).id);
  return (
    <Tabs className="window" selectedKey={active} onSelectionChange={(key) => activate(context.session, String(key))}>
      <TitleBar />
      <ScenarioStrip />
      <TabPanel id={active} className="scenario-body">
        <DriverPanel />
        <main className="main">
          <div>
            <AnswerStrip />
            <CheckStrip />
          </div>
          <Views />
        </main>
      </TabPanel>
      <StatusBar />
    </Tabs>
  );
}

function Views() {
  const context = useApp();
  const view = useSession((state) => state.view);
  return (
    <Tabs
      className="views"
      selectedKey={view}
      onSelectionChange={(key) => void perform(`view.${key as ViewId}`, context)}
    >
      <div className="view-bar">
        <TabList className="view-nav" aria-label={windowWords.views}>
          {viewIds.map((id) => (
            <Tab key={id} id={id} className="view-tab">
              {english.commands[`view.${id}`]}
            </Tab>
          ))}
        </TabList>
        <AnswerGrade />
      </div>
      <div className="view-body">
        <TabPanel id={view} className="view-panel">
          <ViewOf view={view} />
        </TabPanel>
        <Inspector />
        <PinnedChart />
      </div>
    </Tabs>
  );
}

function ViewOf({ view }: { readonly view: ViewId }) {
  if (isChartView(view)) return <ChartView view={view} />;
  switch (view) {
    case 'compare':
      return <CompareView />;
    case 'risk':
      return <RiskView />;
    case 'sources':
      return <SourcesView />;
    case 'sensitivity':
      return <SensitivityView />;
    case 'table':
      return <TableView />;
  }
}
