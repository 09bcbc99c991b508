import { inward } from './protocol.ts';
import type { WebContents } from './web-contents.ts';

export interface Frame {
  readonly url: string;
  readonly origin: string;
  readonly parent: null;
  readonly top: Frame;
  readonly detached: boolean;
  send(channel: string, ...args: unknown[]): void;
}

/** The main frame: the preload runs in no other, so no other can send. */
export function frameOf(contents: WebContents): Frame {
  const frame: Frame = {
    get url() {
      return inward(contents.url);
    },
    get origin() {
      const u = new URL(inward(contents.url));
      return `${u.protocol}//${u.host}`;
    },
    parent: null,
    get top() {
      return frame;
    },
    get detached() {
      return contents.destroyed;
    },
    send: (channel, ...args) => contents.send(channel, ...args),
  };
  return frame;
}
