import { memo, useState } from 'react';
import { Button } from 'react-aria-components';
import { setSimulation } from '../../../app/commands/uncertainty-commands.ts';
import { decimal } from '../../../app/format/numbers.ts';
import { riskWords as words } from '../../../app/messages/risk.ts';
import { documentOf } from '../../../app/session/session-state.ts';
import { NumberField } from '../../drivers/number-field.tsx';
import { type Risk, repeatRisk, stopRisk } from '../../risk/use-risk.ts';
import { useApp, useSession } from '../../session/app-context.tsx';

interface Props extends Pick<Risk, 'progress' | 'failed'> {
  readonly stopped: boolean;
}

/** How many trials from which seed, how far they are, and how to stop them. */
export const RunLine = memo(function RunLine(state: Props) {
  const { session } = useApp();
  const { trials, seed } = useSession((state) => documentOf(state).simulation);
  const [reason, setReason] = useState<string | null>(null);
  const take = (change: Parameters<typeof setSimulation>[1], range: string) =>
    setSimulation(session, change) ? null : range;
  return (
    <div className="run-line">
      <div className="run-fields">
        <span aria-hidden="true">{words.trials}</span>
        <NumberField
          label={words.trials}
          className="wide-field"
          text={decimal(trials)}
          onCommit={(next) => take({ trials: next }, words.trialsRange)}
          onRefused={setReason}
        />
        <span aria-hidden="true">{words.seed}</span>
        <NumberField
          label={words.seed}
          className="wide-field"
          text={String(seed)}
          onCommit={(next) => take({ seed: next }, words.seedRange)}
          onRefused={setReason}
        />
      </div>
      {reason === null ? null : (
        <p className="refusal" role="alert">
          {reason}
        </p>
      )}
      <Progress {...state} />
    </div>
  );
});

/** Runs shorter than this are over before a bar could be read. */
const longRun = 20_000;

function Progress({ progress, failed, stopped }: Props) {
  if (failed) return <Ended text={words.failed} tone="problem" />;
  if (stopped) return <Ended text={words.stopped} tone="plain" />;
  if (progress === null || progress.of < longRun) return <p className="caption" />;
  return (
    <div className="progress">
      <progress max={progress.of} value={progress.done} aria-label={words.trials} />
      <span>{words.running(decimal(progress.done), decimal(progress.of))}</span>
      <Button className="link-button" onPress={stopRisk}>
        {words.stop}
      </Button>
    </div>
  );
}

function Ended({ text, tone }: { readonly text: string; readonly tone: 'plain' | 'problem' }) {
  return (
    <p className={tone === 'problem' ? 'refusal' : 'caption'} role="status">
      {text}{' '}
      <Button className="link-button" onPress={repeatRisk}>
        {words.goOn}
      </Button>
    </p>
  );
}
