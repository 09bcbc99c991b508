import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unpackedFont } from '../../app/exports/typesetting/unpacked-font.ts';
import { repository } from './electron-here.ts';

/** A fontconfig of its own in the folder, which knows our typeface and nothing else: programs outside a browser read no packed fonts. */
export async function typefaceIn(folder: string): Promise<Readonly<Record<string, string>>> {
  const fonts = join(folder, 'fonts');
  await mkdir(fonts, { recursive: true });
  for (const part of ['latin', 'latin-ext']) {
    for (const weight of [400, 500, 600]) {
      const name = `ibm-plex-sans-${part}-${weight}-normal`;
      const woff = await readFile(join(repository, `node_modules/@fontsource/ibm-plex-sans/files/${name}.woff`));
      await writeFile(join(fonts, `${name}.ttf`), unpackedFont(woff));
    }
  }
  const file = join(folder, 'fonts.conf');
  const dir = `<dir>${fonts}</dir><cachedir>${join(folder, 'cache')}</cachedir>`;
  const rules = [...['Medium', 'SemiBold'].map(oneFamily), asBrowsersDraw].join('');
  await writeFile(file, `<?xml version="1.0"?><fontconfig>${dir}${rules}</fontconfig>`);
  return { FONTCONFIG_FILE: file };
}

/** Packed for the web, each weight calls itself a family; installed, they are one. */
const oneFamily = (weight: string): string =>
  `<match target="scan"><test name="family"><string>IBM Plex Sans ${weight}</string></test>
  <edit name="family" mode="assign"><string>IBM Plex Sans</string></edit></match>`;

/** Letters where they belong, not moved onto whole pixels. */
const asBrowsersDraw = `<match target="pattern"><edit name="hinting" mode="assign"><bool>false</bool></edit>
  <edit name="hintstyle" mode="assign"><const>hintnone</const></edit></match>
  <match target="font"><edit name="hinting" mode="assign"><bool>false</bool></edit></match>`;
