import { useCallback, useState } from 'react';
import { Button } from 'react-aria-components';
import { setDriver } from '../../app/commands/driver-commands.ts';
import { isChanged } from '../../app/document/driver-edits.ts';
import { type TimePath, timePathOf, yearNames } from '../../app/document/path-edits.ts';
import { fieldText, unitScale, unitSuffix } from '../../app/format/driver-units.ts';
import { quarterName } from '../../app/format/quarters.ts';
import { formatWords } from '../../app/messages/format.ts';
import { told } from '../../app/messages/language.ts';
import { activeScenario } from '../../app/session/session-state.ts';
import type { Driver } from '../../shared/scenario/driver-list.ts';
import { useApp, useSession } from '../session/app-context.tsx';
import { DriverMenu } from './driver-menu.tsx';
import { DriverName } from './driver-name.tsx';
import { DriverNote } from './driver-note.tsx';
import { NumberField } from './number-field.tsx';
import { refusalText } from './refusal-text.ts';

interface Props {
  readonly driver: Driver & { kind: 'list' };
  readonly values: readonly number[];
  readonly disabled: boolean;
  readonly onByYear: (path: TimePath) => void;
}

/** A driver with several numbers, each in a field of its own under the period it is for. */
export function ListRow({ driver, values, disabled, onByYear }: Props) {
  const { session } = useApp();
  const changed = useSession((state) => isChanged(driver.path, activeScenario(state).assumptions));
  const [reason, setReason] = useState<string | null>(null);
  const onRefused = useCallback((text: string | null) => setReason(text), []);
  const take = (next: readonly number[]): string | null => {
    const refusal = setDriver(session, driver.path, next);
    const text = refusal === null ? null : refusalText(refusal);
    setReason(text);
    return text;
  };
  const scale = unitScale(driver.unit);
  const timePath = timePathOf(driver.path);
  const [least, most] = driver.length;
  const step = driver.unit === 'percent' || driver.unit === 'percent-a-year' ? 0.001 : 1;
  const names = periodNames(driver, values.length);
  return (
    <div className={`driver flat ${changed ? 'changed' : ''}`} data-driver={driver.path}>
      <div className="driver-head">
        <DriverName driver={driver} />
        <DriverMenu driver={driver} timePath={timePath} byYear={timePath !== null} onByYear={onByYear} />
        <span className="unit">{unitSuffix(driver.unit)}</span>
      </div>
      <div className="year-fields">
        {values.map((value, index) => (
          <div key={names[index]} className="year-field">
            <span>{names[index]}</span>
            <NumberField
              label={formatWords.qualified(told(driver.label), names[index] ?? '')}
              text={fieldText({ unit: driver.unit, step }, value)}
              disabled={disabled}
              onCommit={(shown) => take(values.with(index, Number((shown / scale).toPrecision(12))))}
              onRefused={onRefused}
            />
          </div>
        ))}
        {most > least && !disabled ? (
          <span className="year-more">
            <Button
              className="link"
              isDisabled={values.length >= most}
              onPress={() => take([...values, values.at(-1) ?? 0])}
            >
              +
            </Button>
            <Button className="link" isDisabled={values.length <= least} onPress={() => take(values.slice(0, -1))}>
              −
            </Button>
          </span>
        ) : null}
      </div>
      <DriverNote path={driver.path} reason={reason} />
    </div>
  );
}

/** Reported figures are by quarter, the last one at the baseline; everything else is by fiscal year. */
function periodNames(driver: Driver, count: number): readonly string[] {
  if (!driver.path.startsWith('baseline.')) return yearNames(count);
  return Array.from({ length: count }, (_, index) => quarterName(index - count + 1));
}
