import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { columnOf } from '../../app/exports/workbook/addresses.ts';

/** Reads and changes the cells of an `.xlsx` as it is written on disk, without a library that might be kind to it. */

export type CellValue = number | string;
export type Cells = ReadonlyMap<number, CellValue>;

export const cellKey = (row: number, column: number): number => row * 16_384 + column;

/** Sheets by name with what their cells show. */
export function readCells(book: Uint8Array): ReadonlyMap<string, Cells> {
  const parts = unzipSync(book);
  const strings = sharedStrings(partOf(parts, 'xl/sharedStrings.xml'));
  return new Map(
    sheetPaths(parts).map(({ name, path }) => {
      const cells = new Map<number, CellValue>();
      for (const [, address = '', attributes = '', inside = ''] of partOf(parts, path).matchAll(cellPattern)) {
        const value = shownBy(attributes, inside, strings);
        if (value !== undefined) cells.set(keyOf(address), value);
      }
      return [name, cells] as const;
    }),
  );
}

const cellPattern = /<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g;

function keyOf(address: string): number {
  const letters = /^[A-Z]+/.exec(address)?.[0] ?? '';
  return cellKey(Number(address.slice(letters.length)) - 1, columnOf(letters));
}

function shownBy(attributes: string, inside: string, strings: readonly string[]): CellValue | undefined {
  const value = /<v>([\s\S]*?)<\/v>/.exec(inside)?.[1];
  const type = /\bt="(\w+)"/.exec(attributes)?.[1];
  if (type === 'inlineStr') return plain(inside.replaceAll(/<[^>]*>/g, ''));
  if (value === undefined) return undefined;
  if (type === 's') return strings[Number(value)];
  if (type === 'str' || type === 'e') return plain(value);
  return Number(value);
}

const sharedStrings = (xml: string): readonly string[] =>
  [...xml.matchAll(/<si>([\s\S]*?)<\/si>/g)].map(([, inside = '']) =>
    plain([...inside.matchAll(/<t[^>]*>([\s\S]*?)<\/t>/g)].map(([, text = '']) => text).join('')),
  );

const plain = (xml: string): string =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

function partOf(parts: Readonly<Record<string, Uint8Array>>, path: string): string {
  const part = parts[path];
  if (part === undefined) throw new Error(`no ${path} in the workbook`);
  return strFromU8(part);
}

function sheetPaths(
  parts: Readonly<Record<string, Uint8Array>>,
): readonly { readonly name: string; readonly path: string }[] {
  const names = [...partOf(parts, 'xl/workbook.xml').matchAll(/<sheet name="([^"]*)"/g)].map(([, name = '']) => name);
  return names.map((name, index) => ({ name, path: `xl/worksheets/sheet${index + 1}.xml` }));
}

/** Every part of a workbook's zip that is XML, as text. */
export const xmlParts = (book: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(book)).map(([path, part]) => [path, strFromU8(part)]));

function withSheets(book: Uint8Array, change: (xml: string, name: string) => string): Uint8Array {
  const parts = unzipSync(book);
  for (const { name, path } of sheetPaths(parts)) parts[path] = strToU8(change(partOf(parts, path), name));
  return zipSync(parts, { level: 1 });
}

/** Every result of a formula is wrong: who shows a right one has worked it out. */
export const poisoned = (book: Uint8Array): Uint8Array =>
  withSheets(book, (xml) =>
    xml.replaceAll(
      /<c r="([A-Z]+\d+)"([^>]*)>(<f>[\s\S]*?<\/f>)<v>[^<]*<\/v><\/c>/g,
      (_, address, attributes, formula) => {
        return `<c r="${address}"${String(attributes).replace(/ t="\w+"/, '')}>${formula}<v>999</v></c>`;
      },
    ),
  );

/** What is typed into a cell, counted from 0. */
export interface Typed {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}
