import type { Lots } from './lots.ts';

/** Damage to the bytes of a file; `others` are whole files of the same kind, to take pieces from. */
export interface ByteDamage {
  readonly name: string;
  readonly of: (bytes: Uint8Array, lots: Lots, others: readonly Uint8Array[]) => Uint8Array;
}

/** What programs stumble over: brackets, escapes, numbers beyond all bounds, keys of the language, marks, cut characters. */
const tokens: readonly string[] = [
  ...['{', '}', '[', ']', ',', ':', '"', '\\', '-', '.', '0', '9', 'e', ' ', '\n', '\r', '\t', '\0', '/*', '//'],
  ...['null', 'true', 'NaN', '-Infinity', '1e999', '1e-999', '-0', '9007199254740993', '0.1', '00', '"":', '\\u'],
  ...['"__proto__":{"isAdmin":true},', '"constructor":{"prototype":{"isAdmin":true}},', '"integrity":"",'],
  ...['\ufeff', '\u202e', '\u2028', '\u00a0', '云', '😀', '\\ud83d', '\u007f', '['.repeat(70), '[],'.repeat(20)],
];
const newLine = 0x0a;
const oddBytes: readonly number[] = [
  0,
  newLine,
  0x20,
  0x22,
  0x2c,
  0x5c,
  0x7b,
  0x7d,
  0x7f,
  0x80,
  0xc0,
  0xe4,
  0xed,
  0xff,
];

const joined = (...parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  parts.reduce((at, part) => {
    whole.set(part, at);
    return at + part.length;
  }, 0);
  return whole;
};

type Range = readonly [from: number, to: number];

/** Short as a rule, sometimes up to the whole. */
function rangeOf(bytes: Uint8Array, lots: Lots): Range {
  const from = lots.below(bytes.length);
  const longest = lots.oneOf([1, 4, 16, 64, 512, bytes.length]);
  return [from, Math.min(bytes.length, from + 1 + lots.below(longest))];
}

/** The line around a place, with its end. */
function lineOf(bytes: Uint8Array, lots: Lots): Range {
  const at = lots.below(bytes.length);
  const to = bytes.indexOf(newLine, at);
  return [bytes.lastIndexOf(newLine, at - 1) + 1, to === -1 ? bytes.length : to + 1];
}

/** A piece taken out, and another put there. */
const exchanged = (bytes: Uint8Array, [from, to]: Range, by: Uint8Array): Uint8Array =>
  joined(bytes.subarray(0, from), by, bytes.subarray(to));

const nothing = new Uint8Array();

const withByte = (bytes: Uint8Array, at: number, byte: number): Uint8Array => {
  const changed = bytes.slice();
  changed[at] = byte;
  return changed;
};

/** Two pieces in each other's place, the later one first. */
function swapped(bytes: Uint8Array, one: Range, other: Range): Uint8Array {
  const [[a, b], [c, d]] = one[0] < other[0] ? [one, other] : [other, one];
  const middle = Math.max(b, c);
  const end = Math.max(middle, d);
  return joined(
    bytes.subarray(0, a),
    bytes.subarray(middle, end),
    bytes.subarray(b, middle),
    bytes.subarray(a, b),
    bytes.subarray(end),
  );
}

const isDigit = (byte: number | undefined) => byte !== undefined && byte >= 0x30 && byte <= 0x39;

export const byteDamages: readonly ByteDamage[] = [
  {
    name: 'flip a bit',
    of: (bytes, lots) => {
      const at = lots.below(bytes.length);
      return withByte(bytes, at, (bytes[at] ?? 0) ^ (1 << lots.below(8)));
    },
  },
  { name: 'set a byte', of: (bytes, lots) => withByte(bytes, lots.below(bytes.length), lots.below(256)) },
  { name: 'set an odd byte', of: (bytes, lots) => withByte(bytes, lots.below(bytes.length), lots.oneOf(oddBytes)) },
  {
    name: 'change a digit',
    of: (bytes, lots) => {
      let at = lots.below(bytes.length);
      while (at < bytes.length && !isDigit(bytes[at])) at++;
      return at === bytes.length ? bytes : withByte(bytes, at, 0x30 + lots.below(10));
    },
  },
  {
    name: 'insert a token',
    of: (bytes, lots) => {
      const at = lots.below(bytes.length + 1);
      return exchanged(bytes, [at, at], new TextEncoder().encode(lots.oneOf(tokens)));
    },
  },
  {
    name: 'write a token over bytes',
    of: (bytes, lots) => exchanged(bytes, rangeOf(bytes, lots), new TextEncoder().encode(lots.oneOf(tokens))),
  },
  { name: 'take bytes away', of: (bytes, lots) => exchanged(bytes, rangeOf(bytes, lots), nothing) },
  {
    name: 'repeat bytes',
    of: (bytes, lots) => {
      const [from, to] = rangeOf(bytes, lots);
      return exchanged(bytes, [to, to], bytes.subarray(from, to));
    },
  },
  { name: 'swap bytes', of: (bytes, lots) => swapped(bytes, rangeOf(bytes, lots), rangeOf(bytes, lots)) },
  {
    name: 'write one byte over all of a range',
    of: (bytes, lots) => bytes.slice().fill(lots.oneOf(oddBytes), ...rangeOf(bytes, lots)),
  },
  { name: 'cut off', of: (bytes, lots) => bytes.subarray(0, lots.below(bytes.length)) },
  { name: 'take a line away', of: (bytes, lots) => exchanged(bytes, lineOf(bytes, lots), nothing) },
  {
    name: 'repeat a line',
    of: (bytes, lots) => {
      const [from, to] = lineOf(bytes, lots);
      return exchanged(bytes, [to, to], bytes.subarray(from, to));
    },
  },
  { name: 'swap lines', of: (bytes, lots) => swapped(bytes, lineOf(bytes, lots), lineOf(bytes, lots)) },
  {
    name: 'put in a piece of another file',
    of: (bytes, lots, others) => {
      const other = lots.oneOf(others);
      const [from, to] = rangeOf(other, lots);
      return exchanged(bytes, rangeOf(bytes, lots), other.subarray(from, to));
    },
  },
  {
    name: 'go on as another file',
    of: (bytes, lots, others) => {
      const at = lots.below(bytes.length);
      return joined(bytes.subarray(0, at), lots.oneOf(others).subarray(at));
    },
  },
];
