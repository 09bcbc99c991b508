import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import { z } from 'zod';
import type { HostCalls } from '../../app/host.ts';
import { log } from '../failures/log.ts';
import { pageOrigin } from '../page-address.ts';
import { type OpenWindow, openWindowOf } from '../windows/open-windows.ts';
import { callChannel } from './channels.ts';
import { payloads } from './payloads.ts';

export type Answer<Call extends keyof HostCalls> = (
  window: OpenWindow,
  ...payload: Parameters<HostCalls[Call]>
) => ReturnType<HostCalls[Call]>;

/** The only way into the main process: whoever calls must be our own page in our own window, and say what it may say. */
export function handle<Call extends keyof HostCalls>(call: Call, answer: Answer<Call>): void {
  const schema: z.ZodType<Parameters<HostCalls[Call]>> = payloads[call];
  ipcMain.handle(callChannel(call), async (event, ...payload: unknown[]) => {
    const window = senderOf(event);
    if (window === null) throw new Error(`${call}: refused, not a page of ours`);
    const parsed = schema.safeParse(payload);
    // The parser's own message would repeat what it was given, up to 50 MB of it.
    if (!parsed.success) throw new Error(`${call}: refused, the payload does not fit the contract`);
    const outcome = await answer(window, ...parsed.data);
    logProblem(call, outcome);
    return outcome;
  });
}

/** What went wrong with which kind of act; not with which file. */
function logProblem(call: string, outcome: unknown): void {
  const parsed = failed.safeParse(outcome);
  if (parsed.success) log.write('call failed', { call, ...parsed.data.problem });
}

const failed = z.object({ kind: z.literal('failed'), problem: z.object({ kind: z.string(), code: z.string() }) });

function senderOf(event: IpcMainInvokeEvent): OpenWindow | null {
  const window = openWindowOf(event.sender);
  const frame = event.senderFrame;
  return frame?.parent === null && frame.origin === pageOrigin ? window : null;
}
