import { useMemo } from 'react';
import type { Host } from '../../app/host.ts';
import type { Session } from '../../app/session/session.ts';
import { once } from '../window/on-demand.tsx';
import type { Exports } from './exports-of.ts';

/** What only a screen can do of exporting; fetched with the first export. */
export const useExports = (session: Session, host: Host): Exports =>
  useMemo(() => {
    const fetched = once(async () => (await import('./exports-of.ts')).exportsOf(session, host));
    return {
      exportChosen: async () => (await fetched()).exportChosen(),
      exportSetAgain: async () => (await fetched()).exportSetAgain(),
      cancelExport: async () => (await fetched()).cancelExport(),
      copyPicture: async () => (await fetched()).copyPicture(),
      copyTable: async (of) => (await fetched()).copyTable(of),
    };
  }, [session, host]);
