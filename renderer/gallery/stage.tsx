import { createContext, type ReactNode, useContext, useState } from 'react';
import { setDriver } from '../../app/commands/driver-commands.ts';
import { baselineId, type CaseDocument } from '../../app/document/case-document.ts';
import { scenarioFromPreset, workedCase } from '../../app/document/worked-case.ts';
import { startPreferences, type Theme } from '../../app/preferences/preferences.ts';
import { createSession, type Session } from '../../app/session/session.ts';
import { presets } from '../../shared/facts/presets.ts';
import { chooseHost } from '../host/choose-host.ts';
import { AppProvider } from '../session/app-context.tsx';
import { useCommandContext } from '../session/use-command-context.ts';

/** What a session of the gallery begins with. */
export interface Start {
  /** A preset's id, or the Baseline, which can't be edited. */
  readonly scenario?: string;
  readonly settings?: readonly (readonly [path: string, value: unknown])[];
  readonly state?: Partial<ReturnType<Session['getState']>>;
}

const allPresets: CaseDocument = { ...workedCase, scenarios: presets.map(scenarioFromPreset) };

function sessionOf({ scenario = 'base', settings = [], state = {} }: Start, of: CaseDocument = allPresets): Session {
  const session = createSession(of);
  session.setState({ activeId: scenario });
  for (const [path, value] of settings) {
    const refusal = scenario === baselineId ? null : setDriver(session, path, value);
    if (refusal !== null) throw new Error(`${path} can't be ${String(value)}: ${JSON.stringify(refusal)}`);
  }
  session.setState(state);
  return session;
}

const host = chooseHost();

/** The theme that every session of the page is given. */
export const StagedTheme = createContext<Theme>('system');

interface Props {
  readonly start: Start;
  readonly of?: CaseDocument;
  readonly children: ReactNode;
}

/** A part of the window by itself, in a session of its own. */
export function StageFrom({ start, of, children }: Props) {
  const theme = useContext(StagedTheme);
  const preferences = { ...startPreferences, theme };
  const [session] = useState(() => sessionOf({ ...start, state: { preferences, ...start.state } }, of));
  return <AppProvider value={useCommandContext(session, host)}>{children}</AppProvider>;
}
