import { codec } from './in-page/codec.ts';
import { ipcMain } from './ipc-main.ts';
import type { WebContents } from './web-contents.ts';

const { encode, decode } = codec();

interface Message {
  readonly type: string;
  readonly id: number;
  readonly channel: string;
  readonly args: string;
}

/** What the preload sends to the main process, and Electron's words for what can go wrong with it. */
export function receive(contents: WebContents, m: Message): void {
  const args = decode(m.args) as unknown[];
  if (m.type === 'preload-error') {
    console.error(`Unable to load preload script: ${args[0]}`);
    contents.emit('preload-error', {}, '', new Error(String(args[0])));
    return;
  }
  if (m.type === 'title') {
    contents.window.pageTitle(String(args[0]));
    return;
  }
  const event = { type: 'frame', sender: contents, senderFrame: contents.mainFrame };
  if (m.type === 'send') {
    ipcMain.emit(m.channel, event, ...args);
    return;
  }
  void (async () => {
    const handler = ipcMain.handlers.get(m.channel);
    if (!handler) throw new Error(`No handler registered for '${m.channel}'`);
    const value = await handler(event, ...args);
    try {
      return encode(value);
    } catch {
      throw new Error('An object could not be cloned.');
    }
  })().then(
    (data) => contents.deliver('result', m.id, data),
    (e) => {
      console.error(`Error occurred in handler for '${m.channel}':`, e);
      contents.deliver('error', m.id, encode(`Error invoking remote method '${m.channel}': ${e}`));
    },
  );
}
