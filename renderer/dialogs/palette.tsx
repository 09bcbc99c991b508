import {
  Autocomplete,
  Dialog,
  Input,
  Menu,
  MenuItem,
  Modal,
  ModalOverlay,
  SearchField,
  useFilter,
} from 'react-aria-components';
import { commandIds } from '../../app/commands/command-list.ts';
import { isPossible } from '../../app/commands/perform.ts';
import { commandWords } from '../../app/messages/commands.ts';
import { told } from '../../app/messages/language.ts';
import { windowWords } from '../../app/messages/window.ts';
import { activeScenario, type SessionState } from '../../app/session/session-state.ts';
import { inPanelOrder } from '../../app/views/driver-order.ts';
import { valueAt } from '../../shared/scenario/driver-value.ts';
import { useApp, useCommand } from '../session/app-context.tsx';
import { keyName } from '../window/keys.ts';

const words = windowWords.palette;

/** Every command that is possible now, found by a few of its letters. */
export function Palette() {
  const { session } = useApp();
  const close = () => session.setState({ dialog: null });
  return (
    <ModalOverlay className="veil" isOpen onOpenChange={close} isDismissable>
      <Modal className="palette">
        <Dialog aria-label={words.title}>
          <Search onDone={close} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Those that the scenario has a row for: a path is given as a curve or by year. */
const driversToSeek = (state: SessionState) =>
  inPanelOrder.filter(({ path }) => valueAt(activeScenario(state).assumptions, path) !== undefined);

function Search({ onDone }: { readonly onDone: () => void }) {
  const { session, host } = useApp();
  const run = useCommand();
  const { contains } = useFilter({ sensitivity: 'base' });
  const state = session.getState();
  const possible = commandIds.filter((id) => id !== 'edit.palette' && isPossible(id, state));
  return (
    <Autocomplete filter={contains}>
      <SearchField aria-label={words.title} autoFocus>
        <Input className="palette-input" placeholder={words.placeholder} />
      </SearchField>
      <Menu className="menu" aria-label={words.title} renderEmptyState={() => words.nothing}>
        {possible.map((id) => (
          <MenuItem
            key={id}
            className="menu-item"
            textValue={commandWords.commands[id]}
            onAction={() => {
              onDone();
              run(id);
            }}
          >
            {commandWords.commands[id]}
            <kbd>{keyName(id, host.platform)}</kbd>
          </MenuItem>
        ))}
        {driversToSeek(state).map((driver) => (
          <MenuItem
            key={driver.path}
            className="menu-item"
            textValue={`${told(driver.label)} ${windowWords.groups[driver.group]}`}
            onAction={() => {
              onDone();
              session.setState({ soughtDriver: driver.path });
            }}
          >
            {told(driver.label)}
            <small>{windowWords.groups[driver.group]}</small>
          </MenuItem>
        ))}
      </Menu>
    </Autocomplete>
  );
}
