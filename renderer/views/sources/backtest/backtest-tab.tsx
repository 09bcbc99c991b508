import { useMemo } from 'react';
import { longDate } from '../../../../app/format/dates.ts';
import { driverText } from '../../../../app/format/driver-text.ts';
import { quarterName } from '../../../../app/format/quarters.ts';
import { backtestWords as words } from '../../../../app/messages/backtest.ts';
import { formatWords } from '../../../../app/messages/format.ts';
import { told } from '../../../../app/messages/language.ts';
import { activeScenario, documentOf } from '../../../../app/session/session-state.ts';
import { backtest } from '../../../../shared/analysis/backtest/backtest.ts';
import { latestInput } from '../../../../shared/analysis/backtest/freeze.ts';
import { baselineDay } from '../../../../shared/model/calendar.ts';
import { valueAt } from '../../../../shared/scenario/driver-value.ts';
import { certain } from '../../../../shared/scenario/uncertainty.ts';
import { useAnswer } from '../../../sensitivity/use-answer.ts';
import { useSession } from '../../../session/app-context.tsx';
import { useViewInput } from '../../../session/use-view-input.ts';
import { ActualsEditor } from './actuals-editor.tsx';
import { BacktestTables } from './backtest-tables.tsx';
import { FreezeField } from './freeze-field.tsx';
import { Hindsight } from './hindsight.tsx';

/** The active scenario, frozen at a day, held against the quarters reported since; and the user's own actuals. */
export function BacktestTab() {
  const scenario = useSession(activeScenario);
  const given = useSession((state) => documentOf(state).actuals);
  const asOf = useSession((state) => documentOf(state).asOf);
  const seed = useSession((state) => documentOf(state).simulation.seed);
  const { assumptions, money } = useViewInput();
  const latest = useMemo(() => latestInput(assumptions), [assumptions]);
  const freeze = asOf ?? latest?.day ?? baselineDay;
  const result = useMemo(() => backtest({ assumptions, freeze, given }), [assumptions, freeze, given]);
  const { uncertainty = certain } = scenario;
  const question = useMemo(() => {
    if (result.kind !== 'scored' || result.quarters.length === 0 || uncertainty.drivers.length === 0) return null;
    return { assumptions, uncertainty, seed, quarters: result.quarters.map(({ quarter }) => quarter) };
  }, [result, assumptions, uncertainty, seed]);
  const { last, failed } = useAnswer('backtestSpread', question);
  // Bands of another scenario or of other quarters would be read as this one's.
  const spread = last !== null && last.question === question ? last.answer : null;
  return (
    <div className="backtest">
      <FreezeField freeze={freeze} earliest={latest?.day ?? baselineDay} latest={latest} />
      {result.kind === 'too-early' ? (
        <p className="problem-text" role="alert">
          {words.tooEarly(
            told(result.because.driver.label),
            driverText(result.because.driver, valueAt(assumptions, result.because.driver.path) ?? ''),
            longDate(result.because.day),
          )}
        </p>
      ) : (
        <>
          <p className="backtest-note">{words.knows(told(scenario.name), longDate(freeze))}</p>
          <Hindsight assumptions={assumptions} freeze={freeze} preset={scenario.preset} />
          {result.quarters.length === 0 ? (
            <p className="empty">{words.nothingSince(longDate(freeze))}</p>
          ) : (
            <>
              <BacktestTables result={result} spread={spread} money={money} />
              {failed ? <p className="problem-text">{words.noBands}</p> : null}
            </>
          )}
          {result.known.length === 0 ? null : (
            <p className="backtest-note">
              {words.knownThen(formatWords.list(result.known.map(({ quarter }) => quarterName(quarter))))}
            </p>
          )}
        </>
      )}
      <ActualsEditor />
    </div>
  );
}
