import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator, SubmenuTrigger } from 'react-aria-components';
import type { CommandId } from '../../app/commands/command-list.ts';
import { isPossible } from '../../app/commands/perform.ts';
import { addPresetScenario, applyPreset } from '../../app/commands/scenario-commands.ts';
import { commandWords } from '../../app/messages/commands.ts';
import { told } from '../../app/messages/language.ts';
import { windowWords as words } from '../../app/messages/window.ts';
import { activeScenario } from '../../app/session/session-state.ts';
import { presets } from '../../shared/facts/presets.ts';
import { useApp, useCommand, useSession } from '../session/app-context.tsx';
import { Icon } from './icon.tsx';

const actions: readonly (readonly CommandId[])[] = [
  ['scenario.rename', 'scenario.duplicate', 'scenario.delete'],
  ['scenario.moveLeft', 'scenario.moveRight'],
  ['scenario.resetToBaseline', 'scenario.resetToPreset', 'scenario.resetToSaved'],
];

/** What can be done with the active scenario. */
export function ScenarioMenu() {
  const name = told(useSession((state) => activeScenario(state).name));
  return (
    <MenuTrigger>
      <Button className="icon-button small" aria-label={words.scenarioMenu(name)}>
        <Icon name="more" />
      </Button>
      <Popover className="popover">
        <Actions />
      </Popover>
    </MenuTrigger>
  );
}

function Actions() {
  const { session } = useApp();
  const run = useCommand();
  // Asked as the menu opens: while it stands, nothing else changes.
  const state = session.getState();
  return (
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
            {commandWords.commands[command]}
          </MenuItem>
        )),
      ])}
      <Separator className="menu-line" />
      <SubmenuTrigger>
        <MenuItem className="menu-item">
          {words.applyPreset} <Icon name="right" />
        </MenuItem>
        <Popover className="popover">
          <PresetMenu
            label={words.applyPreset}
            onChoose={(preset) => applyPreset(session, activeScenario(session.getState()).id, preset)}
          />
        </Popover>
      </SubmenuTrigger>
    </Menu>
  );
}

export function AddMenu() {
  const { session } = useApp();
  const full = useSession((state) => !isPossible('scenario.duplicate', state));
  return (
    <MenuTrigger>
      <Button className="icon-button small" aria-label={words.addScenario} isDisabled={full}>
        <Icon name="plus" />
      </Button>
      <Popover className="popover">
        <PresetMenu label={words.addFromPreset} onChoose={(preset) => addPresetScenario(session, preset)} />
      </Popover>
    </MenuTrigger>
  );
}

interface PresetMenuProps {
  readonly label: string;
  readonly onChoose: (presetId: string) => void;
}

/** The presets, each with the first sentence of its story. */
export function PresetMenu({ label, onChoose }: PresetMenuProps) {
  return (
    <Menu className="menu" aria-label={label}>
      {presets.map(({ id, name, story }) => (
        <MenuItem key={id} className="menu-item story" textValue={told(name)} onAction={() => onChoose(id)}>
          {told(name)}
          <small>{told(story[0])}</small>
        </MenuItem>
      ))}
    </Menu>
  );
}
