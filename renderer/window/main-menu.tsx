import { useEffect, useState } from 'react';
import {
  Button,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
  SubmenuTrigger,
} from 'react-aria-components';
import { type MenuId, menuGroups, menuIds } from '../../app/commands/command-list.ts';
import { receive } from '../../app/commands/file-commands.ts';
import { isPossible, mayLeave } from '../../app/commands/perform.ts';
import type { FileRef } from '../../app/host.ts';
import { commandWords } from '../../app/messages/commands.ts';
import { windowWords as words } from '../../app/messages/window.ts';
import { useApp, useCommand } from '../session/app-context.tsx';
import { Icon } from './icon.tsx';
import { keyName } from './keys.ts';

const mostRecent = 5;

/** The menus of the program where the system has none for it: in a browser. */
export const MainMenu = () => (
  <MenuTrigger>
    <Button className="icon-button" aria-label={words.menu}>
      <Icon name="menu" />
    </Button>
    <Popover className="popover">
      <Menu className="menu" aria-label={words.menu}>
        {menuIds.map((menu) => (
          <SubmenuTrigger key={menu}>
            <MenuItem className="menu-item">
              {commandWords.menus[menu]} <Icon name="right" />
            </MenuItem>
            <Popover className="popover">
              <Commands menu={menu} />
            </Popover>
          </SubmenuTrigger>
        ))}
      </Menu>
    </Popover>
  </MenuTrigger>
);

function Commands({ menu }: { readonly menu: MenuId }) {
  const { session, host, confirmDiscard } = useApp();
  const run = useCommand();
  const [recent, setRecent] = useState<readonly FileRef[]>([]);
  useEffect(() => {
    if (menu === 'file') void host.recentFiles().then((files) => setRecent(files.slice(0, mostRecent)));
  }, [menu, host]);
  const openRecent = async (id: string) => {
    if (await mayLeave(session, confirmDiscard)) receive(session, await host.openRecent(id));
  };
  // Asked as the menu opens: while it stands, nothing else changes.
  const state = session.getState();
  return (
    <Menu className="menu" aria-label={commandWords.menus[menu]}>
      {menuGroups(menu).flatMap((ids, index) => [
        ...(index === 0 ? [] : [<Separator key={`line-${ids[0]}`} className="menu-line" />]),
        ...ids.map((id) => (
          <MenuItem
            key={id}
            className="menu-item"
            data-command={id}
            textValue={commandWords.commands[id]}
            isDisabled={!isPossible(id, state)}
            onAction={() => run(id)}
          >
            {commandWords.commands[id]}
            <kbd>{keyName(id, host.platform)}</kbd>
          </MenuItem>
        )),
      ])}
      {menu === 'file' && recent.length > 0 ? (
        <MenuSection aria-label={commandWords.shell.openRecent}>
          <Separator className="menu-line" />
          {recent.map(({ id, name }) => (
            <MenuItem key={id} className="menu-item" textValue={name} onAction={() => void openRecent(id)}>
              {name}
            </MenuItem>
          ))}
        </MenuSection>
      ) : null}
    </Menu>
  );
}
