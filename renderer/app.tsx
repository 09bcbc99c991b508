import { useEffect, useRef } from 'react';
import { I18nProvider, Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { type CommandContext, perform } from '../app/commands/perform.ts';
import { activate } from '../app/commands/view-commands.ts';
import type { Host } from '../app/host.ts';
import { commandWords } from '../app/messages/commands.ts';
import { windowWords } from '../app/messages/window.ts';
import type { Session } from '../app/session/session.ts';
import { activeScenario, type ViewId, viewIds } from '../app/session/session-state.ts';
import { AnswerStrip } from './answer/answer-strip.tsx';
import { OpenDialog } from './dialogs/open-dialog.tsx';
import { DriverPanel } from './drivers/driver-panel.tsx';
import { ExportProgress } from './exports/export-progress.tsx';
import { AppProvider, useApp, useSession } from './session/app-context.tsx';
import { useTheme } from './session/theme.ts';
import { useCommandContext } from './session/use-command-context.ts';
import { useHostEvents } from './session/use-host-events.ts';
import { useLanguage } from './session/use-language.ts';
import { ViewOf } from './views/view-of.tsx';
import { NoticeBar } from './window/notice-bar.tsx';
import { loadTheRest, onDemand } from './window/on-demand.tsx';
import { ScenarioStrip } from './window/scenario-strip.tsx';
import { panelStyle, Splitter } from './window/splitter.tsx';
import { TitleBar } from './window/title-bar.tsx';

interface Props {
  readonly session: Session;
  readonly host: Host;
}

/** The window: title, scenarios, drivers at the left, the answer over the views. */
export function App({ session, host }: Props) {
  const context = useCommandContext(session, host);
  useEffect(loadTheRest, []);
  return (
    <AppProvider value={context}>
      <Spoken context={context} />
    </AppProvider>
  );
}

const locales = { en: 'en-US', 'zh-Hans': 'zh-CN' } as const;

/** Everything is drawn anew when another language is spoken; the session stays as it is. */
function Spoken({ context }: { readonly context: CommandContext }) {
  useHostEvents(context);
  useTheme();
  const language = useLanguage();
  return (
    <I18nProvider locale={locales[language]} key={language}>
      <Window />
      <NoticeBar />
      <ExportProgress />
      <OpenDialog />
      <TourOnDemand />
    </I18nProvider>
  );
}

function Window() {
  const { session } = useApp();
  const active = useSession((state) => activeScenario(state).id);
  const widths = useSession(({ preferences }) => preferences.widths);
  return (
    <Tabs
      className="window"
      style={panelStyle(widths)}
      selectedKey={active}
      onSelectionChange={(key) => activate(session, String(key))}
    >
      <TitleBar />
      <ScenarioStrip />
      <TabPanel id={active} className="scenario-body">
        <DriverPanel />
        <main className="main">
          <Splitter panel="drivers" />
          <div className="answer-place">
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
  const shown = useRef(view);
  useEffect(() => {
    if (shown.current === view) return;
    shown.current = view;
    // Chosen by a key it may lie outside of a narrow window.
    document.querySelector('.view-tab[data-selected]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [view]);
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
              {commandWords.commands[`view.${id}`]}
            </Tab>
          ))}
        </TabList>
        <AnswerGrade />
      </div>
      <div className="view-body">
        <TabPanel id={view} key={view} className="view-panel">
          <ViewOf view={view} />
        </TabPanel>
        <InspectorOnDemand />
        <PinnedOnDemand />
      </div>
    </Tabs>
  );
}

// Not needed to begin: what they say rests on the facts, which come after the answer.
const AnswerGrade = onDemand(async () => (await import('./answer/answer-grade.tsx')).AnswerGrade);
const CheckStrip = onDemand(
  async () => (await import('./answer/check-strip.tsx')).CheckStrip,
  <section className="checks" aria-busy="true" />,
);
const StatusBar = onDemand(
  async () => (await import('./window/status-bar.tsx')).StatusBar,
  <footer className="status-bar" />,
);
const Inspector = onDemand(async () => (await import('./inspector/inspector.tsx')).Inspector);

/** From its first opening on it stays: it knows where the keyboard was before. */
function InspectorOnDemand() {
  const open = useSession((state) => state.inspected.length > 0);
  const wanted = useRef(false);
  wanted.current ||= open;
  return wanted.current ? <Inspector /> : null;
}

const Tour = onDemand(async () => (await import('./tour/tour.tsx')).Tour);

function TourOnDemand() {
  const stop = useSession((state) => state.tourStop);
  return stop === null ? null : <Tour stop={stop} />;
}

const PinnedChart = onDemand(async () => (await import('./views/pinned-chart.tsx')).PinnedChart);

function PinnedOnDemand() {
  const isPinned = useSession((state) => state.pinned !== null);
  return isPinned ? <PinnedChart /> : null;
}
