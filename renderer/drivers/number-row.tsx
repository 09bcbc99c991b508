import type { Refusal } from '../../app/document/driver-edits.ts';
import { steppedBy, tidy } from '../../app/document/driver-steps.ts';
import { type TimePath, timePathOf } from '../../app/document/path-edits.ts';
import { unitText } from '../../app/format/driver-text.ts';
import { fieldText, unitScale } from '../../app/format/driver-units.ts';
import { told } from '../../app/messages/language.ts';
import { sessionWords } from '../../app/messages/session.ts';
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
import { useDriverRow } from './use-driver-row.ts';

interface Props {
  readonly driver: Driver & { kind: 'number' };
  readonly value: number;
  readonly disabled: boolean;
  readonly onByYear: (path: TimePath) => Refusal | null;
}

/** One numeric driver: name, menu, field and unit above its slider; the reason below when a value is refused. */
export function NumberRow({ driver, value, disabled, onByYear }: Props) {
  const { session } = useApp();
  const unit = useSession((state) => unitText(driver, activeScenario(state).assumptions));
  const { className, noteId, reason, refusedBy, onRefused, settle, take } = useDriverRow(driver);
  const base = Number(valueAt(baseAssumptions, driver.path) ?? driver.base);
  const changed = value !== base;
  const hinted = useSession((state) => driver.path === firstToTry && !changed && isUntouched(state));
  const scale = unitScale(driver.unit);
  const step = (steps: number, fine: boolean) => {
    take(steppedBy(driver, value, steps, fine));
  };

  return (
    <div className={`${className} ${hinted ? 'hinted' : ''}`} data-driver={driver.path}>
      <div className="driver-head">
        <DriverName driver={driver} />
        <DriverMenu
          driver={driver}
          timePath={timePathOf(driver.path)}
          byYear={false}
          onByYear={onByYear}
          onDone={settle}
        />
        <NumberField
          label={told(driver.label)}
          text={fieldText(driver, value)}
          unit={driver.unit}
          disabled={disabled}
          onCommit={(shown) => take(tidy(shown / scale))}
          notANumber={sessionWords.notUnderstood(driver)}
          onStep={step}
          onRefused={onRefused}
          noteId={noteId}
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
          take(next);
        }}
        onDragEnd={() => endGesture(session)}
        onStep={step}
        refusedBy={refusedBy}
      />
      <DriverNote id={noteId} path={driver.path} reason={reason} hinted={hinted} />
    </div>
  );
}

/** The driver that a newcomer is shown first. */
const firstToTry = 'demand.growth.rate';
