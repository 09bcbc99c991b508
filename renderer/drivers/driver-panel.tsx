import { changedDrivers } from '../../app/document/driver-edits.ts';
import { windowWords } from '../../app/messages/window.ts';
import { activeScenario } from '../../app/session/session-state.ts';
import type { GroupId } from '../../shared/scenario/driver-kinds.ts';
import { driversOf } from '../../shared/scenario/driver-list.ts';
import { useSession } from '../session/app-context.tsx';
import { TourOffer } from '../tour/tour-offer.tsx';
import { DriverGroup } from './driver-group.tsx';
import { DriverRow } from './driver-row.tsx';
import { useSoughtDriver } from './use-sought-driver.ts';

/** In the order of the headline: how much, how fast, how much of it AI, at what margin. */
const headline = [
  'capex.programme',
  'demand.growth.rate',
  'demand.growth.rates',
  'demand.aiShare.target',
  'demand.aiShare.values',
  'margins.ai.target',
  'margins.ai.values',
  'margins.core.target',
  'margins.core.values',
];

const groups: readonly GroupId[] = [
  'programme',
  'demand',
  'margins',
  'capacity',
  'assets',
  'counterfactual',
  'economics',
  'market',
  'financing',
  'reported',
];

const headlineDrivers = headline.flatMap((path) => driversOf('headline').filter((driver) => driver.path === path));

export function DriverPanel() {
  useSoughtDriver();
  const active = useSession((state) => activeScenario(state).id);
  const changed = useSession((state) => changedDrivers(activeScenario(state).assumptions).length);
  return (
    <aside className="drivers" aria-label={windowWords.drivers}>
      <TourOffer />
      <header>
        <h2>{windowWords.drivers}</h2>
        <span className="caption">{windowWords.differ(changed)}</span>
      </header>
      <div className="headline">
        {headlineDrivers.map((driver) => (
          <DriverRow key={`${active} ${driver.path}`} driver={driver} />
        ))}
      </div>
      <div className="groups">
        {groups.map((group) => (
          <DriverGroup key={group} group={group} />
        ))}
      </div>
    </aside>
  );
}
