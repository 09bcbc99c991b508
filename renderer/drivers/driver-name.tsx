import { memo } from 'react';
import { Button } from 'react-aria-components';
import { inspectFirst } from '../../app/commands/inspector-commands.ts';
import { told } from '../../app/messages/language.ts';
import type { Driver } from '../../shared/scenario/driver-list.ts';
import { useApp } from '../session/app-context.tsx';
import { onDemand } from '../window/on-demand.tsx';

const DriverGrade = onDemand(
  async () => (await import('./driver-grade.tsx')).DriverGrade,
  <i className="grade-place" />,
);

/** A driver's name; a click says what it means and where its value comes from. Remembered: its row is drawn again at every move. */
export const DriverName = memo(function DriverName({ driver }: { readonly driver: Driver }) {
  const { session } = useApp();
  return (
    <span className="driver-name" title={told(driver.help)}>
      <Button onPress={() => inspectFirst(session, { kind: 'driver', path: driver.path })}>{told(driver.label)}</Button>
      <DriverGrade driver={driver} />
    </span>
  );
});
