import { useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import { setDriver } from '../../../app/commands/driver-commands.ts';
import { shortest } from '../../../app/format/numbers.ts';
import { told } from '../../../app/messages/language.ts';
import { sensitivityWords as words } from '../../../app/messages/sensitivity.ts';
import { type OfferedMeasure, offeredMeasures, plottedMeasure } from '../../../app/sensitivity/plotted-measure.ts';
import { activeScenario } from '../../../app/session/session-state.ts';
import { goalResult } from '../../../app/views/sensitivity/goal-result.ts';
import { driverList } from '../../../shared/scenario/driver-list.ts';
import { valueAt } from '../../../shared/scenario/driver-value.ts';
import { NumberField } from '../../drivers/number-field.tsx';
import { refusalText } from '../../drivers/refusal-text.ts';
import { useAnswer } from '../../sensitivity/use-answer.ts';
import { useApp, useSession } from '../../session/app-context.tsx';
import { useViewInput } from '../../session/use-view-input.ts';
import { Picker } from '../../window/picker.tsx';

/** "Which AI share pays back in 8 years?": every value that does, or why none can. */
export function GoalSeekPanel() {
  const { session } = useApp();
  const input = useViewInput();
  const { assumptions } = useSession(activeScenario);
  const dragging = useSession((state) => state.history.gestureStart !== undefined);
  const open = driverList.filter(({ kind, path }) => kind === 'number' && valueAt(assumptions, path) !== undefined);
  const [chosen, setPath] = useState('demand.aiShare.target');
  const path = open.some((driver) => driver.path === chosen) ? chosen : (open[0]?.path ?? chosen);
  const [id, setId] = useState<OfferedMeasure>('payback');
  /** In shown units, by measure. */
  const [targets, setTargets] = useState<Readonly<Record<OfferedMeasure, number>>>(firstTargets);
  const [reason, setReason] = useState<string | null>(null);
  const measure = useMemo(() => plottedMeasure(id, input), [id, input]);
  const target = targets[id];
  const question = useMemo(
    () => ({ assumptions, path, measure: id, target: target / measure.scale(1) }),
    [assumptions, path, id, target, measure],
  );
  const { last, isStale, failed } = useAnswer('goalSeek', dragging ? null : question);
  const isOfThis = last !== null && last.question.path === path && last.question.measure === id;
  const result = useMemo(
    () => (isOfThis && last !== null ? goalResult(path, last.answer, last.question.target, measure) : null),
    [isOfThis, last, path, measure],
  );
  const take = (value: number) => {
    const refusal = setDriver(session, path, Number(value.toPrecision(12)));
    setReason(refusal === null ? null : refusalText(refusal));
  };
  return (
    <section className={`goal-seek ${isStale ? 'stale' : ''}`} aria-label={words.goal}>
      <h2>{words.goal}</h2>
      <div className="goal-row">
        <span>{words.goalDriver}</span>
        <Picker
          label={words.goalDriver}
          chosen={path}
          options={open.map((driver) => ({ id: driver.path, text: told(driver.label) }))}
          onChoose={setPath}
        />
      </div>
      <div className="goal-row">
        <span>{words.goalMeasure}</span>
        <Picker
          label={words.goalMeasure}
          chosen={id}
          options={offeredMeasures.map((one) => ({ id: one, text: plottedMeasure(one, input).name }))}
          onChoose={setId}
        />
        <span>{words.goalTarget}</span>
        <NumberField
          label={words.goalTargetLabel}
          text={shortest(target)}
          onCommit={(next) => {
            const most = measure.drawnAt;
            if (most !== null && !(next > 0 && next <= most)) return words.paybackRange(shortest(most));
            setTargets((all) => ({ ...all, [id]: next }));
            return null;
          }}
          onRefused={setReason}
        />
        <span className="caption">{measure.unit}</span>
      </div>
      {reason === null ? null : (
        <p className="refusal" role="alert">
          {reason}
        </p>
      )}
      {failed ? <p className="caption">{words.failed}</p> : null}
      <div className="goal-result" role="status" aria-busy={isStale} data-goal={isStale ? 'searching' : 'found'}>
        {result === null ? (
          <p className="caption">{failed ? '' : words.searching}</p>
        ) : (
          result.sentences.map((sentence, index) => (
            <p key={sentence}>
              <b>{sentence}</b>
              {result.values[index] === undefined ? null : (
                <Button
                  className="link-button"
                  aria-label={words.applyValue(result.values[index].text)}
                  onPress={() => take(result.values[index]?.value ?? Number.NaN)}
                >
                  {words.apply}
                </Button>
              )}
            </p>
          ))
        )}
      </div>
    </section>
  );
}

const firstTargets: Readonly<Record<OfferedMeasure, number>> = {
  npv: 0,
  npvWithoutTerminal: 0,
  irr: 12,
  payback: 8,
  discountedPayback: 10,
  peakFunding: 250,
  cashMultiple: 1.5,
};
