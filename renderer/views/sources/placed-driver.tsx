import { activeScenario } from '../../../app/session/session-state.ts';
import { driverAt } from '../../../shared/scenario/driver-list.ts';
import { DriverRow } from '../../drivers/driver-row.tsx';
import { useSession } from '../../session/app-context.tsx';

interface Props {
  readonly path: string;
  /** Where it stands, so that it can be told from the same row in the panel of drivers. */
  readonly place: string;
}

/** A driver beside what it is about: the very row of the panel. */
export function PlacedDriver({ path, place }: Props) {
  const active = useSession((state) => activeScenario(state).id);
  const driver = driverAt(path);
  if (driver === undefined) return null;
  return (
    <div className="placed-driver" data-place={place}>
      <DriverRow key={`${active} ${path}`} driver={driver} />
    </div>
  );
}
