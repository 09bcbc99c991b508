const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Width and height of a PNG from its header; throws when the bytes are no PNG. */
export function pngSize(bytes: Uint8Array): { readonly width: number; readonly height: number } {
  if (!signature.every((byte, index) => bytes[index] === byte)) throw new Error('not a PNG');
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** Pixels in a metre, and the words of a PNG by their keywords. */
export function pngWords(bytes: Uint8Array): {
  readonly perMetre: number | null;
  readonly words: Readonly<Record<string, string>>;
} {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const words: Record<string, string> = {};
  let perMetre: number | null = null;
  for (let at = signature.length; at < bytes.length; at += view.getUint32(at) + 12) {
    const data = bytes.subarray(at + 8, at + 8 + view.getUint32(at));
    const kind = Buffer.from(bytes.subarray(at + 4, at + 8)).toString();
    if (kind === 'pHYs') perMetre = view.getUint32(at + 8);
    if (kind !== 'iTXt') continue;
    const [keyword = '', ...rest] = Buffer.from(data).toString().split('\0');
    words[keyword] = rest.at(-1) ?? '';
  }
  return { perMetre, words };
}
