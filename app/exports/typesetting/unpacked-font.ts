import { unzlibSync } from 'fflate';

/** Where a WOFF has its tables' entries, and how long each is; then the same of the font inside. */
const packed = { header: 44, entry: 20 };
const plain = { header: 12, entry: 16 };

const padded = (length: number): number => (length + 3) & ~3;

/** The font inside a WOFF (version 1: zlib, table by table): the typesetter reads no packed ones. */
export function unpackedFont(woff: Uint8Array): Uint8Array {
  const view = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  if (view.getUint32(0) !== 0x774f4646) throw new Error('not a WOFF');
  const count = view.getUint16(12);
  const tables = Array.from({ length: count }, (_, index) => {
    const at = packed.header + packed.entry * index;
    const [tag, offset, stored, length, sum] = [0, 4, 8, 12, 16].map((field) => view.getUint32(at + field)) as [
      ...[number, number, number, number, number],
    ];
    const data = woff.subarray(offset, offset + stored);
    return { tag, sum, data: stored < length ? unzlibSync(data) : data };
  });
  const start = plain.header + plain.entry * count;
  const font = new Uint8Array(tables.reduce((sum, { data }) => sum + padded(data.length), start));
  const out = new DataView(font.buffer);
  // The search fields: the largest power of two that is not above the count, and what is left.
  const power = Math.floor(Math.log2(count));
  const range = 2 ** power * plain.entry;
  out.setUint32(0, view.getUint32(4));
  for (const [index, field] of [count, range, power, count * plain.entry - range].entries()) {
    out.setUint16(4 + 2 * index, field);
  }
  let offset = start;
  for (const [index, { tag, sum, data }] of tables.entries()) {
    const at = plain.header + plain.entry * index;
    for (const [place, field] of [tag, sum, offset, data.length].entries()) out.setUint32(at + 4 * place, field);
    font.set(data, offset);
    offset += padded(data.length);
  }
  return font;
}
