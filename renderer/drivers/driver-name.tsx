import { memo } from 'react';
import { Button } from 'react-aria-components';
import { inspectFirst } from '../../app/commands/inspector-commands.ts';
import { told } from '../../app/messages/language.ts';
import { activeScenario } from '../../app/session/session-state.ts';
import { backingOf } from '../../shared/provenance/grades.ts';
import type { Driver } from '../../shared/scenario/driver-list.ts';
import { GradeMark } from '../inspector/grade-mark.tsx';
import { useApp, useSession } from '../session/app-context.tsx';

/** A driver's name; a click says what it means and where its value comes from. Remembered: its row is drawn again at every move. */
export const DriverName = memo(function DriverName({ driver }: { readonly driver: Driver }) {
  const { session } = useApp();
  const grade = useSession((state) => backingOf(driver, activeScenario(state).assumptions).grade);
  return (
    <span className="driver-name" title={told(driver.help)}>
      <Button onPress={() => inspectFirst(session, { kind: 'driver', path: driver.path })}>{told(driver.label)}</Button>
      <GradeMark grade={grade} bare />
    </span>
  );
});
