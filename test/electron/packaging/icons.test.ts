import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { repository } from '../../support/electron-here.ts';
import { pngSize } from '../../support/png.ts';

const resource = (name: string) => readFile(join(repository, 'electron/resources', name));

test.each(['icon.ico', 'case.ico'])('%s has every size that Windows shows', async (name) => {
  const file = await resource(name);
  const sizes = Array.from({ length: file.readUInt16LE(4) }, (_, index) => {
    const entry = 6 + 16 * index;
    const [length, at] = [file.readUInt32LE(entry + 8), file.readUInt32LE(entry + 12)];
    const { width, height } = pngSize(file.subarray(at, at + length));
    expect([file[entry], file[entry + 1]]).toEqual([width % 256, height % 256]);
    return width;
  });
  expect(sizes).toEqual([16, 24, 32, 48, 64, 128, 256]);
});

test.each(['icon.icns', 'case.icns'])('%s has every size that a Mac shows, to 1,024', async (name) => {
  const file = await resource(name);
  expect([file.toString('latin1', 0, 4), file.readUInt32BE(4)]).toEqual(['icns', file.length]);
  const sizes: number[] = [];
  for (let at = 8; at < file.length; at += file.readUInt32BE(at + 4))
    sizes.push(pngSize(file.subarray(at + 8, at + file.readUInt32BE(at + 4))).width);
  expect(sizes).toEqual([16, 32, 32, 64, 128, 256, 256, 512, 512, 1024]);
});

test.each([16, 24, 32, 48, 64, 128, 256, 512, 1024])('Linux has the mark at %i', async (size) => {
  expect(pngSize(await resource(`icons/${size}x${size}.png`))).toEqual({ width: size, height: size });
});
