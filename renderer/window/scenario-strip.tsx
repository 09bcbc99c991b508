import {
  Button,
  ListBox,
  ListBoxItem,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  Select,
  SelectValue,
  Separator,
  SubmenuTrigger,
  Tab,
  TabList,
} from 'react-aria-components';
import type { CommandId } from '../../app/commands/command-list.ts';
import { isPossible } from '../../app/commands/perform.ts';
import { addPresetScenario, applyPreset } from '../../app/commands/scenario-commands.ts';
import { compareWith } from '../../app/commands/view-commands.ts';
import { baselineId, type Scenario } from '../../app/document/case-document.ts';
import { sameAssumptions } from '../../app/document/driver-edits.ts';
import { english } from '../../app/messages/english.ts';
import { windowWords as words } from '../../app/messages/window.ts';
import { activeScenario, documentOf } from '../../app/session/session-state.ts';
import { presets } from '../../shared/facts/presets.ts';
import { baseAssumptions } from '../../shared/scenario/assumptions.ts';
import { useApp, useCommand, useSession } from '../session/app-context.tsx';
import { scenarioColours } from '../session/scenario-colour.ts';
import { Icon } from './icon.tsx';

/** The scenarios as tabs, the menu of the active one, a new one, and what is compared with. */
export function ScenarioStrip() {
  const { session } = useApp();
  const document = useSession(documentOf);
  const active = useSession((state) => activeScenario(state).id);
  const colours = scenarioColours(document);
  return (
    <nav className="scenario-strip" aria-label={words.scenarios}>
      <TabList className="tabs" aria-label={words.scenarios}>
        {document.scenarios.map((scenario) => (
          <Tab
            key={scenario.id}
            id={scenario.id}
            className="tab"
            style={{ '--scenario': `var(${colours.get(scenario.id)})` } as React.CSSProperties}
          >
            <span className="tab-name" title={scenario.name}>
              {scenario.name}
            </span>
            {sameAssumptions(scenario.assumptions, baseAssumptions) ? <small>{words.baselineTag}</small> : null}
          </Tab>
        ))}
      </TabList>
      <ScenarioMenu id={active} name={document.scenarios.find((one) => one.id === active)?.name ?? ''} />
      <AddMenu />
      <Select
        className="compare"
        selectedKey={document.compareWith}
        onSelectionChange={(key) => (key === null ? undefined : compareWith(session, String(key)))}
        aria-label={words.comparedWith}
      >
        <Button className="compare-button">
          {words.comparedWith} <SelectValue className="compare-value" /> <Icon name="down" />
        </Button>
        <Popover className="popover">
          <ListBox className="menu">
            {[{ id: baselineId, name: words.baseline }, ...document.scenarios].map(
              (one: Pick<Scenario, 'id' | 'name'>) => (
                <ListBoxItem key={one.id} id={one.id} className="menu-item" textValue={one.name}>
                  {one.name}
                </ListBoxItem>
              ),
            )}
          </ListBox>
        </Popover>
      </Select>
    </nav>
  );
}

const actions: readonly (readonly CommandId[])[] = [
  ['scenario.rename', 'scenario.duplicate', 'scenario.delete'],
  ['scenario.moveLeft', 'scenario.moveRight'],
  ['scenario.resetToBaseline', 'scenario.resetToPreset', 'scenario.resetToSaved'],
];

function ScenarioMenu({ id, name }: { readonly id: string; readonly name: string }) {
  const { session } = useApp();
  const run = useCommand();
  const state = useSession((all) => all);
  return (
    <MenuTrigger>
      <Button className="icon-button small" aria-label={words.scenarioMenu(name)}>
        <Icon name="more" />
      </Button>
      <Popover className="popover">
        <Menu className="menu">
          {actions.flatMap((group, index) => [
            ...(index === 0 ? [] : [<Separator key={`line-${group[0]}`} className="menu-line" />]),
            ...group.map((command) => (
              <MenuItem
                key={command}
                className="menu-item"
                isDisabled={!isPossible(command, state)}
                onAction={() => run(command)}
              >
                {english.commands[command]}
              </MenuItem>
            )),
          ])}
          <Separator className="menu-line" />
          <SubmenuTrigger>
            <MenuItem className="menu-item">
              {words.applyPreset} <Icon name="right" />
            </MenuItem>
            <Popover className="popover">
              <Menu className="menu">
                {presets.map((preset) => (
                  <MenuItem key={preset.id} className="menu-item" onAction={() => applyPreset(session, id, preset.id)}>
                    {preset.name}
                  </MenuItem>
                ))}
              </Menu>
            </Popover>
          </SubmenuTrigger>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function AddMenu() {
  const { session } = useApp();
  const full = useSession((state) => !isPossible('scenario.duplicate', state));
  return (
    <MenuTrigger>
      <Button className="icon-button small" aria-label={words.addScenario} isDisabled={full}>
        <Icon name="plus" />
      </Button>
      <Popover className="popover">
        <Menu className="menu" aria-label={words.addFromPreset}>
          {presets.map((preset) => (
            <MenuItem
              key={preset.id}
              className="menu-item story"
              textValue={preset.name}
              onAction={() => addPresetScenario(session, preset.id)}
            >
              {preset.name}
              <small>{preset.story[0]}</small>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
