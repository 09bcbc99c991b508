import type { CommandId } from '../../app/commands/command-list.ts';
import { copyTo } from '../../app/commands/export-commands.ts';
import { type CommandContext, perform } from '../../app/commands/perform.ts';
import { createSession } from '../../app/session/session.ts';
import { documentOf, isDirty } from '../../app/session/session-state.ts';
import { FakeHost } from './fake-host.ts';

/** A session beside a host in memory, and a user who answers "discard?" as told. */
export function commandBench() {
  const host = new FakeHost();
  const session = createSession();
  const asked = { times: 0, answer: true };
  const exported = { times: 0 };
  const context: CommandContext = {
    session,
    host,
    systemIsDark: () => false,
    exportChosen: async () => {
      exported.times++;
    },
    exportSetAgain: async () => {
      exported.times++;
    },
    cancelExport: () => {},
    copyPicture: () => copyTo(session, host, { png: new Uint8Array(1) }),
    copyTable: () => copyTo(session, host, { text: 'table' }),
    confirmDiscard: async () => {
      asked.times++;
      return asked.answer;
    },
  };
  return {
    host,
    session,
    asked,
    exported,
    context,
    run: (id: CommandId) => perform(id, context),
    state: () => session.getState(),
    present: () => documentOf(session.getState()),
    dirty: () => isDirty(session.getState()),
    /** The notice as the user reads it. */
    told: () => {
      const { notice } = session.getState();
      return notice === null ? null : [notice.text, ...notice.details];
    },
  };
}

export type CommandBench = ReturnType<typeof commandBench>;
