/** Words of a PNG by their keywords; the standard has Title, Description, Software, Source, "Creation Time" and others. */
type PngWords = Readonly<Record<string, string>>;

const signature = 8;
/** Length and kind before a chunk's data, checksum after it. */
const around = 12;

/** A PNG with its resolution and words: browsers write neither, and without the first a picture has no size on paper. */
export function describedPng(png: Uint8Array, pixelsPerInch: number, words: PngWords): Uint8Array {
  const header = signature + around + new DataView(png.buffer, png.byteOffset).getUint32(signature);
  const added = [
    physical(pixelsPerInch),
    ...Object.entries(words).map(([keyword, text]) => international(keyword, text)),
  ];
  return joined([png.subarray(0, header), ...added, png.subarray(header)]);
}

/** `pHYs`: pixels in a metre, both ways. */
function physical(pixelsPerInch: number): Uint8Array {
  const data = new Uint8Array(9);
  const view = new DataView(data.buffer);
  const perMetre = Math.round(pixelsPerInch / 0.0254);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  data[8] = 1;
  return chunk('pHYs', data);
}

/** `iTXt`: keyword, not compressed, no language, no translated keyword, then the text in UTF-8. */
const international = (keyword: string, text: string): Uint8Array =>
  chunk('iTXt', new TextEncoder().encode(`${keyword}\0\0\0\0\0${text.replace(/\0/g, '')}`));

function chunk(kind: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + around);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(kind), 4);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, checksum(bytes.subarray(4, data.length + 8)));
  return bytes;
}

/** CRC-32 as PNG and ZIP have it. */
function checksum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
