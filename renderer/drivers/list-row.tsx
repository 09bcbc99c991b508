import { Button } from 'react-aria-components';
import { copyTo } from '../../app/commands/export-commands.ts';
import type { Refusal } from '../../app/document/driver-edits.ts';
import { tidy } from '../../app/document/driver-steps.ts';
import { copiedValues, isSeveralCells, withPasted } from '../../app/document/pasted-values.ts';
import { periodNames, type TimePath, timePathOf } from '../../app/document/path-edits.ts';
import { fieldText, unitScale, unitSuffix } from '../../app/format/driver-units.ts';
import { formatWords } from '../../app/messages/format.ts';
import { told } from '../../app/messages/language.ts';
import { sessionWords } from '../../app/messages/session.ts';
import { windowWords } from '../../app/messages/window.ts';
import type { Driver } from '../../shared/scenario/driver-list.ts';
import { useApp } from '../session/app-context.tsx';
import { DriverMenu } from './driver-menu.tsx';
import { DriverName } from './driver-name.tsx';
import { DriverNote } from './driver-note.tsx';
import { NumberField } from './number-field.tsx';
import { useDriverRow } from './use-driver-row.ts';

const words = windowWords.driver;

interface Props {
  readonly driver: Driver & { kind: 'list' };
  readonly values: readonly number[];
  readonly disabled: boolean;
  readonly onByYear: (path: TimePath) => Refusal | null;
}

/** A driver with several numbers, each in a field of its own under the period it is for; a spreadsheet's column goes in and out. */
export function ListRow({ driver, values, disabled, onByYear }: Props) {
  const { session, host } = useApp();
  const { className, noteId, reason, onRefused, settle, take } = useDriverRow(driver);
  const scale = unitScale(driver.unit);
  const timePath = timePathOf(driver.path);
  const [least, most] = driver.length;
  const step = scale === 100 ? 0.001 : 1;
  const names = periodNames(driver, values.length);
  const paste = (at: number, text: string): string | null => {
    const pasted = withPasted(driver, values, at, text);
    return pasted.kind === 'refused' ? pasted.reason : take(pasted.values);
  };
  return (
    <div className={`${className} flat`} data-driver={driver.path}>
      <div className="driver-head">
        <DriverName driver={driver} />
        <DriverMenu
          driver={driver}
          timePath={timePath}
          byYear={timePath !== null}
          onByYear={onByYear}
          onDone={settle}
        />
        <span className="unit">{unitSuffix(driver.unit)}</span>
      </div>
      <div className="year-fields">
        {values.map((value, index) => (
          <div key={names[index]} className="year-field">
            <span>{names[index]}</span>
            <NumberField
              label={formatWords.qualified(told(driver.label), names[index] ?? '')}
              text={fieldText({ unit: driver.unit, step }, value)}
              unit={driver.unit}
              disabled={disabled}
              onCommit={(shown) => take(values.with(index, tidy(shown / scale)))}
              notANumber={sessionWords.notUnderstood(driver)}
              onPasted={(text) => (isSeveralCells(text) ? { reason: paste(index, text) } : null)}
              onRefused={onRefused}
              noteId={noteId}
            />
          </div>
        ))}
        <span className="year-more">
          {most > least && !disabled ? (
            <>
              <Button
                className="link"
                aria-label={words.addYear(driver.label)}
                isDisabled={values.length >= most}
                onPress={() => take([...values, values.at(-1) ?? 0])}
              >
                +
              </Button>
              <Button
                className="link"
                aria-label={words.dropYear(driver.label)}
                isDisabled={values.length <= least}
                onPress={() => take(values.slice(0, -1))}
              >
                −
              </Button>
            </>
          ) : null}
          {values.length === 0 ? null : (
            <Button
              className="link copy-years"
              aria-label={words.copyYearsOf(driver.label)}
              onPress={() => void copyTo(session, host, { text: copiedValues(driver, values) })}
            >
              {words.copyYears}
            </Button>
          )}
        </span>
      </div>
      <DriverNote id={noteId} path={driver.path} reason={reason} />
    </div>
  );
}
