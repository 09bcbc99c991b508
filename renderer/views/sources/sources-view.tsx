import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { chooseSources } from '../../../app/commands/inspector-commands.ts';
import { sourcesWords as words } from '../../../app/messages/sources.ts';
import { type SourcesTab, sourcesTabs } from '../../../app/session/sources-choices.ts';
import { useApp, useSession } from '../../session/app-context.tsx';
import { BacktestTab } from './backtest/backtest-tab.tsx';
import { ConflictsTab } from './conflicts-tab.tsx';
import { ContextTab } from './context-tab.tsx';
import { FactsTab } from './facts-tab.tsx';
import { PresetsTab } from './presets-tab.tsx';

/** Where the numbers come from, where sources disagree, and how the scenario has done against what was reported. */
export function SourcesView() {
  const { session } = useApp();
  const tab = useSession((state) => state.sources.tab);
  return (
    <Tabs
      className="view sources-view"
      selectedKey={tab}
      onSelectionChange={(key) => chooseSources(session, { tab: key as SourcesTab })}
    >
      <TabList className="sub-nav" aria-label={words.tabsLabel}>
        {sourcesTabs.map((id) => (
          <Tab key={id} id={id} className="sub-tab">
            {words.tabs[id]}
          </Tab>
        ))}
      </TabList>
      <TabPanel id={tab} key={tab} className="sources-panel">
        <h2 className="unseen">{words.tabs[tab]}</h2>
        <TabOf tab={tab} />
      </TabPanel>
    </Tabs>
  );
}

function TabOf({ tab }: { readonly tab: SourcesTab }) {
  switch (tab) {
    case 'conflicts':
      return <ConflictsTab />;
    case 'presets':
      return <PresetsTab />;
    case 'backtest':
      return <BacktestTab />;
    case 'facts':
      return <FactsTab />;
    case 'context':
      return <ContextTab />;
  }
}
