import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { inspectFirst } from '../../../../app/commands/inspector-commands.ts';
import { longDate } from '../../../../app/format/dates.ts';
import { backtestWords as words } from '../../../../app/messages/backtest.ts';
import { formatWords } from '../../../../app/messages/format.ts';
import { told } from '../../../../app/messages/language.ts';
import { citingLater } from '../../../../shared/analysis/backtest/freeze.ts';
import type { Assumptions } from '../../../../shared/scenario/assumptions.ts';
import { useApp } from '../../../session/app-context.tsx';

interface Props {
  readonly assumptions: Assumptions;
  /** ISO day. */
  readonly freeze: string;
  readonly preset: string | undefined;
}

/** The assumptions that may have been made with what was known only later. */
export function Hindsight({ assumptions, freeze, preset }: Props) {
  const { session } = useApp();
  const later = useMemo(() => citingLater(assumptions, freeze, preset), [assumptions, freeze, preset]);
  if (later.length === 0) return null;
  return (
    <p className="backtest-note" data-note="hindsight">
      {words.citingLater(longDate(freeze))}{' '}
      {later.map(({ path, label }, index) => (
        <span key={path}>
          {index === 0 ? '' : formatWords.comma}
          <Button className="link-button" onPress={() => inspectFirst(session, { kind: 'driver', path })}>
            {told(label)}
          </Button>
        </span>
      ))}
      {formatWords.stop}
    </p>
  );
}
