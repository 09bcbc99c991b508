import { decimal, shortPercent } from '../../app/format/numbers.ts';
import { windowWords } from '../../app/messages/window.ts';
import { activeScenario } from '../../app/session/session-state.ts';
import { programmeTotal } from '../../shared/model/programme.ts';
import { useSession } from '../session/app-context.tsx';

interface Props {
  /** What the refused field is described by. */
  readonly id: string;
  readonly path: string;
  readonly reason: string | null;
  readonly hinted?: boolean;
}

/** The line under a slider: why a value was refused, or a second effect that the number alone does not show. */
export function DriverNote({ id, path, reason, hinted = false }: Props) {
  const overshoot = useSession((state) => activeScenario(state).assumptions.capex.overshoot);
  const total = useSession((state) => programmeTotal(activeScenario(state).assumptions.capex));
  if (reason !== null) {
    return (
      <p id={id} className="driver-note refused" role="alert">
        {reason}
      </p>
    );
  }
  if (hinted) return <p className="driver-note">{windowWords.driver.hint}</p>;
  if (path !== 'capex.programme' || overshoot === 0) return null;
  return <p className="driver-note">{windowWords.driver.spent(shortPercent(overshoot), decimal(total))}</p>;
}
