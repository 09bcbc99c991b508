import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { resetDriver } from '../../app/commands/driver-commands.ts';
import { tell } from '../../app/commands/file-commands.ts';
import { type ResetTarget, resetSource } from '../../app/document/driver-edits.ts';
import type { TimePath } from '../../app/document/path-edits.ts';
import { driverText } from '../../app/format/driver-text.ts';
import { told } from '../../app/messages/language.ts';
import { windowWords } from '../../app/messages/window.ts';
import { activeScenario, savedScenario } from '../../app/session/session-state.ts';
import type { Driver } from '../../shared/scenario/driver-list.ts';
import { valueAt } from '../../shared/scenario/driver-value.ts';
import { useApp } from '../session/app-context.tsx';
import { Icon } from '../window/icon.tsx';
import { refusalText } from './refusal-text.ts';

const words = windowWords.driver;

interface Props {
  readonly driver: Driver;
  readonly timePath: TimePath | null;
  readonly byYear: boolean;
  readonly onByYear: (path: TimePath) => void;
}

/** Resets of one driver, and the switch to values by year where it has them. */
export const DriverMenu = (props: Props) => (
  <MenuTrigger>
    <Button className="row-menu" aria-label={words.menu(told(props.driver.label))}>
      <Icon name="more" />
    </Button>
    <Popover className="popover" placement="bottom end">
      <Items {...props} />
    </Popover>
  </MenuTrigger>
);

const resets = [
  { target: 'baseline', word: 'toBaseline' },
  { target: 'preset', word: 'toPreset' },
  { target: 'saved', word: 'toSaved' },
] as const;

function Items({ driver, timePath, byYear, onByYear }: Props) {
  const { session } = useApp();
  const state = session.getState();
  const valueIn = (target: ResetTarget) => {
    const source = resetSource(target, activeScenario(state), savedScenario(state));
    const value = source === null ? undefined : valueAt(source, driver.path);
    return value === undefined ? null : driverText(driver, value);
  };
  const reset = (target: ResetTarget) => {
    const refusal = resetDriver(session, driver.path, target);
    if (refusal !== null) tell(session, { tone: 'problem', text: refusalText(refusal), details: [] });
  };
  return (
    <Menu className="menu">
      {resets.map(({ target, word }) => {
        const value = valueIn(target);
        return value === null ? null : (
          <MenuItem key={target} className="menu-item" onAction={() => reset(target)}>
            {words[word](value)}
          </MenuItem>
        );
      })}
      {timePath === null ? null : (
        <MenuItem className="menu-item" onAction={() => onByYear(timePath)}>
          {byYear ? words.asCurve : words.byYear}
        </MenuItem>
      )}
    </Menu>
  );
}
