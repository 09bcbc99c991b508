import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { setFreeze } from '../../../../app/commands/actual-commands.ts';
import { inspectFirst } from '../../../../app/commands/inspector-commands.ts';
import { longDate } from '../../../../app/format/dates.ts';
import { backtestWords as words } from '../../../../app/messages/backtest.ts';
import { told } from '../../../../app/messages/language.ts';
import type { LatestInput } from '../../../../shared/analysis/backtest/freeze.ts';
import { useApp } from '../../../session/app-context.tsx';

interface Props {
  /** ISO days. */
  readonly freeze: string;
  readonly earliest: string;
  readonly latest: LatestInput | null;
}

/** The day at which the scenario is frozen, the earliest that it allows, and the figure that this comes from. */
export function FreezeField({ freeze, earliest, latest }: Props) {
  const { session } = useApp();
  const [text, setText] = useState(freeze);
  const [reason, setReason] = useState<string | null>(null);
  useEffect(() => {
    setText(freeze);
    setReason(null);
  }, [freeze]);
  const take = () => {
    const wanted = text.trim();
    if (wanted === freeze) return setReason(null);
    setReason(setFreeze(session, wanted) ? null : words.freezeRefused(text));
  };
  return (
    <div className="freeze">
      <label>
        {words.freeze}{' '}
        <input
          className="text-field"
          value={text}
          placeholder={words.freezeHint}
          aria-invalid={reason !== null}
          onChange={(event) => setText(event.target.value)}
          onBlur={take}
          onKeyDown={(event) => {
            if (event.key === 'Enter') take();
          }}
        />
      </label>
      <Button
        className="button"
        onPress={() => {
          setReason(null);
          setText(earliest);
          setFreeze(session, null);
        }}
      >
        {words.earliest(longDate(earliest))}
      </Button>
      {latest === null ? null : (
        <span className="caption">
          {words.lastFigure}{' '}
          <Button
            className="fact-link"
            onPress={() => inspectFirst(session, { kind: 'driver', path: latest.driver.path })}
          >
            {told(latest.driver.label)}
          </Button>
        </span>
      )}
      {reason === null ? null : (
        <p className="problem-text" role="alert">
          {reason}
        </p>
      )}
    </div>
  );
}
