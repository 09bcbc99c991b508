// Sent into Chromium as text, so it may use nothing from outside its own body.

/** One end of the context bridge: functions and promises become proxies, the rest is cloned on its way to the other world. */
export function bridge(secret: string, side: 'page' | 'preload') {
  type Any = any;
  const other = side === 'page' ? 'preload' : 'page';
  const { dispatchEvent, addEventListener, CustomEvent, structuredClone, Promise, Map, Object, Array } = window as Any;
  const fns = new Map(),
    ids = new Map(),
    promises = new Map();
  let n = 0;
  let answer: Any;
  const send = (type: string, detail: unknown) => {
    try {
      structuredClone(detail);
    } catch {
      throw new Error('An object could not be cloned.');
    }
    dispatchEvent.call(window, new CustomEvent(`${secret}:${other}:${type}`, { detail }));
  };
  const on = (type: string, fn: (d: Any) => void) =>
    addEventListener.call(
      window,
      `${secret}:${side}:${type}`,
      (e: CustomEvent) => {
        e.stopImmediatePropagation();
        fn(e.detail);
      },
      true,
    );
  const plain = (v: Any) => {
    const p = Object.getPrototypeOf(v);
    return p === null || p === Object.prototype;
  };
  const pack = (v: Any): Any => {
    if (typeof v === 'function') {
      if (!ids.has(v)) {
        ids.set(v, ++n);
        fns.set(n, v);
      }
      return { [secret]: 'fn', id: ids.get(v) };
    }
    if (v === null || typeof v !== 'object') return v;
    if (v instanceof Promise) {
      const id = ++n;
      v.then(
        (value: Any) => send('settle', { id, ok: true, value: pack(value) }),
        (e: Any) => send('settle', { id, ok: false, value: e instanceof Error ? new Error(e.message) : pack(e) }),
      );
      return { [secret]: 'promise', id };
    }
    if (Array.isArray(v)) return v.map(pack);
    if (plain(v)) return Object.fromEntries(Object.entries(v).map(([k, x]: Any) => [k, pack(x)]));
    return v;
  };
  const unpack = (v: Any): Any => {
    if (v === null || typeof v !== 'object') return v;
    if (v[secret] === 'fn')
      return (...args: Any[]) => {
        answer = undefined;
        send('call', { id: v.id, args: pack(args) });
        const a = answer;
        if (!a) throw new Error('the context bridge gave no answer');
        if (!a.ok) throw unpack(a.value);
        return unpack(a.value);
      };
    if (v[secret] === 'promise')
      return new Promise((resolve: Any, reject: Any) => promises.set(v.id, { resolve, reject }));
    if (Array.isArray(v)) return v.map(unpack);
    if (plain(v)) return Object.fromEntries(Object.entries(v).map(([k, x]: Any) => [k, unpack(x)]));
    return v;
  };
  on('call', ({ id, args }) => {
    let r: Any;
    try {
      r = { ok: true, value: pack(fns.get(id)(...unpack(args))) };
    } catch (e: any) {
      r = { ok: false, value: e instanceof Error ? new Error(e.message) : pack(e) };
    }
    send('answer', r);
  });
  on('answer', (a) => {
    answer = a;
  });
  on('settle', ({ id, ok, value }) => {
    const p = promises.get(id);
    promises.delete(id);
    if (ok) p.resolve(unpack(value));
    else p.reject(unpack(value));
  });
  return { send, on, pack, unpack };
}
