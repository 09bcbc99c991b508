import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { z } from 'zod';
import type { HostCalls } from '../../app/host.ts';
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
  ipcMain.handle(callChannel(call), (event, ...payload: unknown[]) => {
    const window = senderOf(event);
    if (window === null) throw new Error(`${call}: refused, not a page of ours`);
    const parsed = schema.safeParse(payload);
    // The parser's own message would repeat what it was given, up to 50 MB of it.
    if (!parsed.success) throw new Error(`${call}: refused, the payload does not fit the contract`);
    return answer(window, ...parsed.data);
  });
}

function senderOf(event: IpcMainInvokeEvent): OpenWindow | null {
  const window = openWindowOf(event.sender);
  const frame = event.senderFrame;
  if (window === null || frame === null) return null;
  return frame.parent === null && frame.origin === pageOrigin ? window : null;
}
