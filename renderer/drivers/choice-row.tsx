import { Switch } from 'react-aria-components';
import { told } from '../../app/messages/language.ts';
import type { Driver } from '../../shared/scenario/driver-list.ts';
import { Picker } from '../window/picker.tsx';
import { DriverMenu } from './driver-menu.tsx';
import { DriverName } from './driver-name.tsx';
import { DriverNote } from './driver-note.tsx';
import { useDriverRow } from './use-driver-row.ts';

interface ChoiceProps {
  readonly driver: Driver & { kind: 'choice' };
  readonly value: string;
  readonly disabled: boolean;
}

export function ChoiceRow({ driver, value, disabled }: ChoiceProps) {
  const { className, noteId, reason, refusedBy, settle, take } = useDriverRow(driver);
  return (
    <div className={`${className} flat`} data-driver={driver.path}>
      <div className="driver-head">
        <DriverName driver={driver} />
        <DriverMenu driver={driver} timePath={null} byYear={false} onByYear={() => null} onDone={settle} />
        <Picker
          label={told(driver.label)}
          chosen={value}
          disabled={disabled}
          refusedBy={refusedBy}
          options={driver.options.map((option) => ({ id: option.value, text: told(option.label) }))}
          onChoose={take}
        />
      </div>
      <DriverNote id={noteId} path={driver.path} reason={reason} />
    </div>
  );
}

interface FlagProps {
  readonly driver: Driver & { kind: 'flag' };
  readonly value: boolean;
  readonly disabled: boolean;
}

export function FlagRow({ driver, value, disabled }: FlagProps) {
  const { className, noteId, reason, refusedBy, settle, take } = useDriverRow(driver);
  return (
    <div className={`${className} flat`} data-driver={driver.path}>
      <div className="driver-head">
        <DriverName driver={driver} />
        <DriverMenu driver={driver} timePath={null} byYear={false} onByYear={() => null} onDone={settle} />
        <Switch
          className="switch"
          aria-label={told(driver.label)}
          isSelected={value}
          isDisabled={disabled}
          onChange={take}
          {...(refusedBy === null ? {} : { 'aria-describedby': refusedBy })}
        >
          <i className="switch-track" />
        </Switch>
      </div>
      <DriverNote id={noteId} path={driver.path} reason={reason} />
    </div>
  );
}
