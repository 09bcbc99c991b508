// Sent into Chromium as text, so it may use nothing from outside its own body.

/** Structured clone as JSON text; used on both ends of the IPC. */
export function codec() {
  type Any = any;
  const b64 = (u: Uint8Array) => {
    let s = '';
    for (let i = 0; i < u.length; i += 32768) s += String.fromCharCode(...u.subarray(i, i + 32768));
    return btoa(s);
  };
  const bytes = (s: string) => Uint8Array.from(atob(s), (c) => c.charCodeAt(0));
  const encode = (value: unknown): string => {
    const seen = new Map<object, number>();
    const walk = (v: Any): Any => {
      switch (typeof v) {
        case 'string':
        case 'boolean':
          return v;
        case 'number':
          return Number.isFinite(v) && !Object.is(v, -0) ? v : { $: 'num', v: Object.is(v, -0) ? '-0' : String(v) };
        case 'undefined':
          return { $: 'undef' };
        case 'bigint':
          return { $: 'big', v: String(v) };
      }
      if (v === null) return null;
      const known = seen.get(v);
      if (known !== undefined) return { $: 'ref', v: known };
      const n = seen.size;
      seen.set(v, n);
      if (Array.isArray(v)) return { $: 'arr', n, v: Array.from(v, walk) };
      if (v instanceof Date) return { $: 'date', n, v: v.getTime() };
      if (v instanceof RegExp) return { $: 're', n, v: [v.source, v.flags] };
      if (v instanceof Map) return { $: 'map', n, v: [...v].map(([k, x]) => [walk(k), walk(x)]) };
      if (v instanceof Set) return { $: 'set', n, v: [...v].map(walk) };
      if (v instanceof ArrayBuffer) return { $: 'buf', n, v: b64(new Uint8Array(v)) };
      if (ArrayBuffer.isView(v))
        return { $: 'view', n, c: v.constructor.name, v: b64(new Uint8Array(v.buffer, v.byteOffset, v.byteLength)) };
      if (v instanceof Error) return { $: 'err', n, c: v.name, v: v.message, s: v.stack };
      return { $: 'obj', n, v: Object.entries(v).map(([k, x]) => [k, walk(x)]) };
    };
    return JSON.stringify(walk(structuredClone(value)));
  };
  const decode = (text: string): unknown => {
    const made: Any[] = [];
    const walk = (j: Any): Any => {
      if (j === null || typeof j !== 'object') return j;
      const keep = (x: Any) => {
        made[j.n] = x;
        return x;
      };
      switch (j.$) {
        case 'num':
          return Number(j.v);
        case 'undef':
          return undefined;
        case 'big':
          return BigInt(j.v);
        case 'ref':
          return made[j.v];
        case 'arr': {
          const a = keep([]);
          for (const x of j.v) a.push(walk(x));
          return a;
        }
        case 'date':
          return keep(new Date(j.v ?? Number.NaN));
        case 're':
          return keep(new RegExp(j.v[0], j.v[1]));
        case 'map': {
          const m = keep(new Map());
          for (const [k, x] of j.v) m.set(walk(k), walk(x));
          return m;
        }
        case 'set': {
          const s = keep(new Set());
          for (const x of j.v) s.add(walk(x));
          return s;
        }
        case 'buf':
          return keep(bytes(j.v).buffer);
        case 'view': {
          const C = (globalThis as Any)[j.c] ?? Uint8Array;
          return keep(new C(bytes(j.v).buffer));
        }
        case 'err': {
          const e = keep(new Error(j.v));
          e.name = j.c;
          e.stack = j.s;
          return e;
        }
        default: {
          const o = keep({});
          for (const [k, x] of j.v) o[k] = walk(x);
          return o;
        }
      }
    };
    return walk(JSON.parse(text));
  };
  return { encode, decode };
}
