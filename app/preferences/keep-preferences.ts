import type { Host } from '../host.ts';
import type { Session } from '../session/session.ts';
import type { Preferences } from './preferences.ts';

export const prefer = (session: Session, choices: Partial<Preferences>): void =>
  session.setState(({ preferences }) => ({ preferences: { ...preferences, ...choices } }));

/** Has every change kept for the next start. One that can't be kept holds until the window closes; no reason to trouble anyone. */
export function keepPreferences(session: Session, host: Host): () => void {
  let kept = session.getState().preferences;
  return session.subscribe(({ preferences }) => {
    if (preferences === kept) return;
    kept = preferences;
    void host.keepPreferences(preferences).catch(() => undefined);
  });
}
