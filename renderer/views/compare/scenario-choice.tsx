import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { chooseCompare } from '../../../app/commands/view-commands.ts';
import { compareWords as words } from '../../../app/messages/compare.ts';
import type { Comparison } from '../../../app/views/compare/comparison.ts';
import { useApp } from '../../session/app-context.tsx';
import { Icon } from '../../window/icon.tsx';

/** Which scenarios have a column; the reference and the active one always have. */
export function ScenarioChoice({ comparison: { choices, columns } }: { readonly comparison: Comparison }) {
  const { session } = useApp();
  return (
    <MenuTrigger>
      <Button className="button compare-choose">
        {words.scenarios(columns.length, choices.length)} <Icon name="down" />
      </Button>
      <Popover className="popover">
        <Menu
          className="menu"
          aria-label={words.chooseScenarios}
          selectionMode="multiple"
          selectedKeys={columns.map(({ id }) => id)}
          disabledKeys={choices.filter(({ fixed }) => fixed).map(({ id }) => id)}
          onSelectionChange={(keys) =>
            chooseCompare(session, {
              shown: choices.map(({ id }) => id).filter((id) => keys === 'all' || keys.has(id)),
            })
          }
        >
          {choices.map(({ id, name }) => (
            <MenuItem key={id} id={id} className="menu-item tickable" textValue={name}>
              {name}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
