import { useCallback, useState } from 'react';
import { setDriver } from '../../app/commands/driver-commands.ts';
import type { TimePath } from '../../app/document/path-edits.ts';
import { timePathOf } from '../../app/document/path-edits.ts';
import { unitText } from '../../app/format/driver-text.ts';
import { fieldText, unitScale } from '../../app/format/driver-units.ts';
import { told } from '../../app/messages/language.ts';
import { beginGesture, endGesture } from '../../app/session/session.ts';
import { activeScenario, isUntouched } from '../../app/session/session-state.ts';
import { baseAssumptions } from '../../shared/scenario/assumptions.ts';
import type { Driver } from '../../shared/scenario/driver-list.ts';
import { valueAt } from '../../shared/scenario/driver-value.ts';
import { useApp, useSession } from '../session/app-context.tsx';
import { DriverMenu } from './driver-menu.tsx';
import { DriverName } from './driver-name.tsx';
import { DriverNote } from './driver-note.tsx';
import { DriverSlider } from './driver-slider.tsx';
import { NumberField } from './number-field.tsx';
import { refusalText } from './refusal-text.ts';

interface Props {
  readonly driver: Driver & { kind: 'number' };
  readonly value: number;
  readonly disabled: boolean;
  readonly onByYear: (path: TimePath) => void;
}

/** One numeric driver: name, menu, field and unit above its slider; the reason below when a value is refused. */
export function NumberRow({ driver, value, disabled, onByYear }: Props) {
  const { session } = useApp();
  const unit = useSession((state) => unitText(driver, activeScenario(state).assumptions));
  const [reason, setReason] = useState<string | null>(null);
  const base = Number(valueAt(baseAssumptions, driver.path) ?? driver.base);
  const changed = value !== base;
  const hinted = useSession((state) => driver.path === firstToTry && !changed && isUntouched(state));
  const scale = unitScale(driver.unit);
  const onRefused = useCallback((text: string | null) => setReason(text), []);

  const take = (next: number): string | null => {
    const refusal = setDriver(session, driver.path, next);
    const text = refusal === null ? null : refusalText(refusal);
    setReason(text);
    return text;
  };
  const step = (steps: number) => {
    const [low, high] = driver.slider;
    // From a value beyond the slider's range a step still goes from there, inside the valid range.
    const within = Math.max(Math.min(low, value), Math.min(Math.max(high, value), value + steps * driver.step));
    take(tidy(within));
  };

  return (
    <div className={`driver ${changed ? 'changed' : ''} ${hinted ? 'hinted' : ''}`} data-driver={driver.path}>
      <div className="driver-head">
        <DriverName driver={driver} />
        <DriverMenu driver={driver} timePath={timePathOf(driver.path)} byYear={false} onByYear={onByYear} />
        <NumberField
          label={told(driver.label)}
          text={fieldText(driver, value)}
          disabled={disabled}
          onCommit={(shown) => take(tidy(shown / scale))}
          onStep={step}
          onRefused={onRefused}
        />
        <span className="unit">{unit}</span>
      </div>
      <DriverSlider
        driver={driver}
        value={value}
        base={base}
        changed={changed}
        disabled={disabled}
        onDrag={(next) => {
          beginGesture(session);
          take(tidy(next));
        }}
        onDragEnd={() => endGesture(session)}
        onStep={step}
      />
      <DriverNote path={driver.path} reason={reason} hinted={hinted} />
    </div>
  );
}

/** The driver that a newcomer is shown first. */
const firstToTry = 'demand.growth.rate';

/** Takes off what binary fractions add: 0.1 + 0.2 is 0.3. */
const tidy = (value: number): number => Number(value.toPrecision(12));
