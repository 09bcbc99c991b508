import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { CommandId } from '../../app/commands/command-list.ts';
import { type CommandContext, perform } from '../../app/commands/perform.ts';
import type { SessionState } from '../../app/session/session-state.ts';

export interface AppContents extends CommandContext {
  /** Ends the question "discard your changes?". */
  readonly answerDiscard: (discard: boolean) => void;
}

/** What every part of the window reaches: the session, the host and what only a screen can do. */
const AppContext = createContext<AppContents | null>(null);

export const AppProvider = AppContext.Provider;

export function useApp(): AppContents {
  const context = useContext(AppContext);
  if (context === null) throw new Error('outside the app');
  return context;
}

/** A part of the session; the component is drawn again when that part changes. */
export const useSession = <T,>(select: (state: SessionState) => T): T => useStore(useApp().session, select);

export function useCommand(): (id: CommandId) => void {
  const context = useApp();
  return (id) => void perform(id, context);
}
