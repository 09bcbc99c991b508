import { useMemo, useRef } from 'react';
import type { Host } from '../../app/host.ts';
import type { Session } from '../../app/session/session.ts';
import { useExports } from '../exports/use-exports.ts';
import type { AppContents } from './app-context.tsx';
import { systemIsDark } from './theme.ts';

/** What commands need of this window. */
export function useCommandContext(session: Session, host: Host): AppContents {
  const answer = useRef<((discard: boolean) => void) | null>(null);
  const exports = useExports(session, host);
  return useMemo(() => {
    const answerDiscard = (discard: boolean) => {
      session.setState({ dialog: null });
      answer.current?.(discard);
      answer.current = null;
    };
    return {
      session,
      host,
      systemIsDark,
      ...exports,
      answerDiscard,
      confirmDiscard: () => {
        session.setState({ dialog: 'discard' });
        return new Promise((resolve) => {
          answer.current = resolve;
        });
      },
    };
  }, [session, host, exports]);
}
