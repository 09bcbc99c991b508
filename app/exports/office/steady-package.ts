import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The earliest day that a ZIP can name: the files inside have no time of their own. */
const noTime = new Date(1980, 0, 1);

/** An Office package without the clock of whoever wrote it: made and changed at the time given, its parts in the order they have. */
export function steadyPackage(bytes: Uint8Array, time: string): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'));
  const steady = parts.map(([name, content]): [string, Uint8Array] =>
    name === 'docProps/core.xml' ? [name, strToU8(timed(strFromU8(content), time))] : [name, content],
  );
  return zipSync(Object.fromEntries(steady), { mtime: noTime, level: 6 });
}

const timed = (core: string, time: string): string =>
  core.replace(
    /(<dcterms:(created|modified)[^>]*>)[^<]*(<)/g,
    (_, open: string, __, end: string) => `${open}${time}${end}`,
  );
