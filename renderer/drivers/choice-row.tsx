import { useState } from 'react';
import { Switch } from 'react-aria-components';
import { setDriver } from '../../app/commands/driver-commands.ts';
import { isChanged } from '../../app/document/driver-edits.ts';
import { told } from '../../app/messages/language.ts';
import { activeScenario } from '../../app/session/session-state.ts';
import type { Driver } from '../../shared/scenario/driver-list.ts';
import { useApp, useSession } from '../session/app-context.tsx';
import { Picker } from '../window/picker.tsx';
import { DriverMenu } from './driver-menu.tsx';
import { DriverName } from './driver-name.tsx';
import { DriverNote } from './driver-note.tsx';
import { refusalText } from './refusal-text.ts';

interface ChoiceProps {
  readonly driver: Driver & { kind: 'choice' };
  readonly value: string;
  readonly disabled: boolean;
}

export function ChoiceRow({ driver, value, disabled }: ChoiceProps) {
  const { session } = useApp();
  const changed = useSession((state) => isChanged(driver.path, activeScenario(state).assumptions));
  const [reason, setReason] = useState<string | null>(null);
  const choose = (option: string) => {
    const refusal = setDriver(session, driver.path, option);
    setReason(refusal === null ? null : refusalText(refusal));
  };
  return (
    <div className={`driver flat ${changed ? 'changed' : ''}`} data-driver={driver.path}>
      <div className="driver-head">
        <DriverName driver={driver} />
        <DriverMenu driver={driver} timePath={null} byYear={false} onByYear={() => {}} />
        <Picker
          label={told(driver.label)}
          chosen={value}
          disabled={disabled}
          options={driver.options.map((option) => ({ id: option.value, text: told(option.label) }))}
          onChoose={choose}
        />
      </div>
      <DriverNote path={driver.path} reason={reason} />
    </div>
  );
}

interface FlagProps {
  readonly driver: Driver & { kind: 'flag' };
  readonly value: boolean;
  readonly disabled: boolean;
}

export function FlagRow({ driver, value, disabled }: FlagProps) {
  const { session } = useApp();
  const changed = useSession((state) => isChanged(driver.path, activeScenario(state).assumptions));
  return (
    <div className={`driver flat ${changed ? 'changed' : ''}`} data-driver={driver.path}>
      <div className="driver-head">
        <DriverName driver={driver} />
        <Switch
          className="switch"
          aria-label={told(driver.label)}
          isSelected={value}
          isDisabled={disabled}
          onChange={(on) => setDriver(session, driver.path, on)}
        >
          <i className="switch-track" />
        </Switch>
      </div>
    </div>
  );
}
