import { asOfDate, factsBehind } from '../../app/answer/provenance.ts';
import { moneyUnit } from '../../app/format/money.ts';
import { windowWords } from '../../app/messages/window.ts';
import { activeScenario } from '../../app/session/session-state.ts';
import { useSession } from '../session/app-context.tsx';
import { useViewInput } from '../session/use-view-input.ts';

const words = windowWords.status;

export function StatusBar() {
  const scenario = useSession(activeScenario);
  const { money } = useViewInput();
  return (
    <footer className="status-bar">
      <span>{words.nominal(moneyUnit(money))}</span>
      <span>{words.fiscalYear}</span>
      <span>{words.asOf(asOfDate(factsBehind(scenario)))}</span>
      <span className="grow" />
      <span>{words.conditional}</span>
    </footer>
  );
}
