import { useCallback, useId, useState } from 'react';
import { setDriver } from '../../app/commands/driver-commands.ts';
import { isChanged, type Refusal } from '../../app/document/driver-edits.ts';
import { activeScenario } from '../../app/session/session-state.ts';
import type { Driver } from '../../shared/scenario/driver-list.ts';
import { useApp, useSession } from '../session/app-context.tsx';
import { refusalText } from './refusal-text.ts';

/** What every row of a driver has: whether it differs, a way to set it, and why the last value was refused. */
export function useDriverRow(driver: Driver) {
  const { session } = useApp();
  const changed = useSession((state) => isChanged(driver.path, activeScenario(state).assumptions));
  const noteId = useId();
  const [reason, setReason] = useState<string | null>(null);
  const onRefused = useCallback((text: string | null) => setReason(text), []);
  const settle = (refusal: Refusal | null): string | null => {
    const text = refusal === null ? null : refusalText(refusal);
    setReason(text);
    return text;
  };
  /** Gives the reason when the value is refused, null when it is taken. */
  const take = (value: unknown): string | null => settle(setDriver(session, driver.path, value));
  const className = `driver ${changed ? 'changed' : ''}`;
  const refusedBy = reason === null ? null : noteId;
  return { changed, className, noteId, reason, refusedBy, onRefused, settle, take };
}
