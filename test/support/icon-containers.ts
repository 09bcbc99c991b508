/** A picture of one size, as a PNG file. */
export interface SizedPicture {
  readonly size: number;
  readonly png: Uint8Array;
}

/** Windows' container: a directory of 16 bytes a picture, then the pictures. A size of 256 is written as 0. */
export function icoFile(pictures: readonly SizedPicture[]): Uint8Array {
  const directory = Buffer.alloc(6 + 16 * pictures.length);
  directory.writeUInt16LE(1, 2);
  directory.writeUInt16LE(pictures.length, 4);
  let at = directory.length;
  for (const [index, { size, png }] of pictures.entries()) {
    const entry = 6 + 16 * index;
    directory.writeUInt8(size % 256, entry);
    directory.writeUInt8(size % 256, entry + 1);
    directory.writeUInt16LE(1, entry + 4);
    directory.writeUInt16LE(32, entry + 6);
    directory.writeUInt32LE(png.length, entry + 8);
    directory.writeUInt32LE(at, entry + 12);
    at += png.length;
  }
  return Buffer.concat([directory, ...pictures.map(({ png }) => png)]);
}

/** Apple's names of the sizes that it takes as PNG, plain and for screens of twice the density. */
const appleTypes: readonly (readonly [type: string, size: number])[] = [
  ...([
    ['icp4', 16],
    ['icp5', 32],
    ['ic11', 32],
    ['ic12', 64],
    ['ic07', 128],
  ] as const),
  ...([
    ['ic13', 256],
    ['ic08', 256],
    ['ic14', 512],
    ['ic09', 512],
    ['ic10', 1024],
  ] as const),
];

/** Apple's container: type, length, picture, one after the other. */
export function icnsFile(pictures: readonly SizedPicture[]): Uint8Array {
  const parts = appleTypes.flatMap(([type, size]) => {
    const png = pictures.find((picture) => picture.size === size)?.png;
    return png === undefined ? [] : [block(type, png)];
  });
  return block('icns', Buffer.concat(parts));
}

function block(type: string, content: Uint8Array): Uint8Array {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32BE(content.length + 8, 4);
  return Buffer.concat([head, content]);
}
