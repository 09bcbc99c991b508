import { useEffect, useState } from 'react';
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { isChanged } from '../../app/document/driver-edits.ts';
import { groupSummaries } from '../../app/messages/group-summaries.ts';
import { windowWords } from '../../app/messages/window.ts';
import { activeScenario } from '../../app/session/session-state.ts';
import type { GroupId } from '../../shared/scenario/driver-kinds.ts';
import { driversOf } from '../../shared/scenario/driver-list.ts';
import { useSession } from '../session/app-context.tsx';
import { Icon } from '../window/icon.tsx';
import { DriverRow } from './driver-row.tsx';

/** A named group, closed at first, with its values in one line. */
export function DriverGroup({ group }: { readonly group: GroupId }) {
  const drivers = driversOf(group);
  const [open, setOpen] = useState(false);
  const isSought = useSession(({ soughtDriver }) => drivers.some(({ path }) => path === soughtDriver));
  useEffect(() => {
    if (isSought) setOpen(true);
  }, [isSought]);
  const active = useSession((state) => activeScenario(state).id);
  const summary = useSession((state) => groupSummaries[group](activeScenario(state).assumptions));
  const changed = useSession((state) => {
    const { assumptions } = activeScenario(state);
    return drivers.some((driver) => isChanged(driver.path, assumptions));
  });
  return (
    <Disclosure className={`group ${changed ? 'changed' : ''}`} isExpanded={open} onExpandedChange={setOpen}>
      {({ isExpanded }) => (
        <>
          <Heading level={3}>
            <Button slot="trigger" className="group-head">
              <Icon name={isExpanded ? 'down' : 'right'} />
              {windowWords.groups[group]}
              <span className="group-summary">{summary}</span>
            </Button>
          </Heading>
          <DisclosurePanel className="group-body">
            {isExpanded
              ? drivers.map((driver) => <DriverRow key={`${active} ${driver.path}`} driver={driver} />)
              : null}
          </DisclosurePanel>
        </>
      )}
    </Disclosure>
  );
}
