import { useMemo, useRef } from 'react';
import type { CommandContext } from '../../app/commands/perform.ts';
import type { Host } from '../../app/host.ts';
import type { Session } from '../../app/session/session.ts';
import { useExports } from '../exports/use-exports.ts';
import { systemIsDark } from './theme.ts';

interface Built {
  readonly context: CommandContext;
  /** Ends the question "discard your changes?". */
  readonly answerDiscard: (discard: boolean) => void;
}

/** What commands need of this window. */
export function useCommandContext(session: Session, host: Host): Built {
  const answer = useRef<((discard: boolean) => void) | null>(null);
  const exports = useExports(session, host);
  return useMemo(() => {
    const answerDiscard = (discard: boolean) => {
      session.setState({ dialog: null });
      answer.current?.(discard);
      answer.current = null;
    };
    const context: CommandContext = {
      session,
      host,
      systemIsDark,
      ...exports,
      confirmDiscard: () => {
        session.setState({ dialog: 'discard' });
        return new Promise((resolve) => {
          answer.current = resolve;
        });
      },
    };
    return { context, answerDiscard };
  }, [session, host, exports]);
}
