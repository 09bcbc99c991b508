import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { resetDriver } from '../../app/commands/driver-commands.ts';
import { type Refusal, type ResetTarget, resetSource } from '../../app/document/driver-edits.ts';
import type { TimePath } from '../../app/document/path-edits.ts';
import { driverText } from '../../app/format/driver-text.ts';
import { told } from '../../app/messages/language.ts';
import { windowWords } from '../../app/messages/window.ts';
import { activeScenario, savedScenario } from '../../app/session/session-state.ts';
import type { Driver } from '../../shared/scenario/driver-list.ts';
import { valueAt } from '../../shared/scenario/driver-value.ts';
import { useApp } from '../session/app-context.tsx';
import { Icon } from '../window/icon.tsx';

const words = windowWords.driver;

interface Props {
  readonly driver: Driver;
  readonly timePath: TimePath | null;
  readonly byYear: boolean;
  readonly onByYear: (path: TimePath) => Refusal | null;
  /** Takes why something of the menu was refused; null when it was done. */
  readonly onDone: (refusal: Refusal | null) => void;
}

/** Resets of one driver, and the switch to values by year where it has them. */
export const DriverMenu = (props: Props) => (
  <MenuTrigger>
    <Button className="row-menu" aria-label={words.menu(told(props.driver.label))}>
      <Icon name="more" />
    </Button>
    <Popover className="popover" placement="bottom end">
      <Items {...props} />
      {props.driver.kind === 'number' ? <p className="menu-hint">{words.fineSteps}</p> : null}
    </Popover>
  </MenuTrigger>
);

const resets = [
  { target: 'baseline', word: 'toBaseline' },
  { target: 'preset', word: 'toPreset' },
  { target: 'saved', word: 'toSaved' },
] as const;

function Items({ driver, timePath, byYear, onByYear, onDone }: Props) {
  const { session } = useApp();
  const state = session.getState();
  const valueIn = (target: ResetTarget) => {
    const source = resetSource(target, activeScenario(state), savedScenario(state));
    const value = source === null ? undefined : valueAt(source, driver.path);
    return value === undefined ? null : driverText(driver, value);
  };
  const reset = (target: ResetTarget) => {
    onDone(resetDriver(session, driver.path, target));
    if (timePath !== null) stayInRow(timePath);
  };
  const toggle = (path: TimePath) => {
    onDone(onByYear(path));
    stayInRow(path);
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
        <MenuItem className="menu-item" onAction={() => toggle(timePath)}>
          {byYear ? words.asCurve : words.byYear}
        </MenuItem>
      )}
    </Menu>
  );
}

/**
 * A path that is now given the other way stands in another row, and the button that the menu would hand the focus back to is gone: the
 * new row's takes its place, once the menu has closed.
 */
function stayInRow(path: TimePath): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return;
      document.querySelector<HTMLElement>(`[data-driver^="${path}."] .row-menu`)?.focus();
    }),
  );
}
