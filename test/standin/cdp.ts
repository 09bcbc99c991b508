// A Chromium process and the DevTools protocol over its pipe (no port, no dependency).
import { type ChildProcess, spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import type { Readable, Writable } from 'node:stream';

export type Json = any;

export class Session extends EventEmitter {
  readonly cdp: Cdp;
  readonly id: string | undefined;
  constructor(cdp: Cdp, id?: string) {
    super();
    this.setMaxListeners(0);
    this.cdp = cdp;
    this.id = id;
  }
  send(method: string, params: Json = {}): Promise<Json> {
    return this.cdp.send(method, params, this.id);
  }
}

export class Cdp {
  readonly root: Session;
  readonly process: ChildProcess;
  private readonly out: Writable;
  private readonly sessions = new Map<string | undefined, Session>();
  private readonly pending = new Map<number, { resolve(v: Json): void; reject(e: Error): void; method: string }>();
  private seq = 0;
  closed = false;

  constructor(executable: string, args: string[]) {
    this.root = new Session(this);
    this.sessions.set(undefined, this.root);
    this.process = spawn(executable, ['--remote-debugging-pipe', ...args], {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    });
    this.out = this.process.stdio[3] as Writable;
    this.out.on('error', () => {});
    let rest: Buffer[] = [];
    (this.process.stdio[4] as Readable).on('data', (chunk: Buffer) => {
      let from = 0;
      for (let at = chunk.indexOf(0); at >= 0; at = chunk.indexOf(0, from)) {
        rest.push(chunk.subarray(from, at));
        this.receive(JSON.parse(Buffer.concat(rest).toString('utf8')));
        rest = [];
        from = at + 1;
      }
      rest.push(chunk.subarray(from));
    });
    this.process.stderr!.on('data', (d: Buffer) => {
      // Playwright waits for the "DevTools listening on" line; the rest of Chromium's log is noise unless asked for.
      for (const line of d.toString().split('\n'))
        if (/^DevTools listening on/.test(line) || (process.env.STANDIN_LOG && line)) process.stderr.write(`${line}\n`);
    });
    this.process.on('exit', () => {
      this.closed = true;
      for (const p of this.pending.values()) p.reject(new Error(`${p.method}: the browser is closed`));
      this.pending.clear();
      this.root.emit('disconnected');
    });
  }

  send(method: string, params: Json, sessionId?: string): Promise<Json> {
    if (this.closed) return Promise.reject(new Error(`${method}: the browser is closed`));
    const id = ++this.seq;
    this.out.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    return new Promise((resolve, reject) => this.pending.set(id, { resolve, reject, method }));
  }

  async attach(targetId: string): Promise<Session> {
    const { sessionId } = await this.root.send('Target.attachToTarget', { targetId, flatten: true });
    return this.session(sessionId);
  }

  session(id: string): Session {
    let s = this.sessions.get(id);
    if (!s) {
      s = new Session(this, id);
      this.sessions.set(id, s);
    }
    return s;
  }

  private receive(m: Json): void {
    if (m.id) {
      const p = this.pending.get(m.id);
      this.pending.delete(m.id);
      if (m.error) p?.reject(new Error(`${p.method}: ${m.error.message}`));
      else p?.resolve(m.result);
    } else this.session(m.sessionId ?? undefined).emit(m.method, m.params);
  }
}
