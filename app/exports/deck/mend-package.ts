import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { xmlDocument } from '../office/xml.ts';
import { chartWorkbook, relationships } from './chart-workbook.ts';
import { chartXml } from './chart-xml.ts';
import type { NativeChart } from './native-chart.ts';

type Parts = Map<string, Uint8Array>;

const documents = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const themeType = 'application/vnd.openxmlformats-officedocument.theme+xml';

/**
 * What pptxgenjs 4.0.1 writes, made into what PowerPoint opens without repairing it: the charts are put in, and what is known to be
 * wrong is taken out. Each step says what it mends.
 */
export function mendPackage(raw: Uint8Array, charts: readonly NativeChart[]): Uint8Array {
  const parts: Parts = new Map(Object.entries(unzipSync(raw)).filter(([name]) => !name.endsWith('/')));
  putCharts(parts, charts);
  ownThemeOfNotes(parts);
  for (const name of parts.keys()) {
    if (/^ppt\/notesMasters\/[^/]+\.xml$/.test(name)) edit(parts, name, withoutShapes);
    if (/^ppt\/notesSlides\/[^/]+\.xml$/.test(name)) edit(parts, name, paragraphs);
    if (/^ppt\/(slides|slideLayouts|slideMasters|notesSlides)\/[^/]+\.xml$/.test(name)) edit(parts, name, mendedShapes);
  }
  edit(parts, '[Content_Types].xml', (types) => mendedTypes(types, parts));
  return zipSync(Object.fromEntries(parts), { mtime: new Date(1980, 0, 1), level: 0 });
}

function edit(parts: Parts, name: string, change: (xml: string) => string): void {
  const part = parts.get(name);
  if (part === undefined) throw new Error(`the deck has no part ${name}`);
  parts.set(name, strToU8(change(strFromU8(part))));
}

/** Stand-ins bear numbers that count on over all decks of a process: each becomes the chart of its slide, numbered from 1. */
function putCharts(parts: Parts, charts: readonly NativeChart[]): void {
  const numberOf = (name: string) => Number(/(\d+)\.\w+(\.rels)?$/.exec(name)?.[1]);
  const found = [...parts.keys()]
    .filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))
    .map(numberOf)
    .sort((one, other) => one - other);
  if (found.length !== charts.length) throw new Error('the deck has not as many charts as it should');
  for (const name of [...parts.keys()]) if (/^ppt\/(charts|embeddings)\//.test(name)) parts.delete(name);
  for (const name of [...parts.keys()]) {
    if (!/^ppt\/slides\/_rels\/|^\[Content_Types\]/.test(name)) continue;
    edit(parts, name, (xml) =>
      xml.replace(
        /\/ppt\/charts\/chart(\d+)\.xml/g,
        (_, number) => `/ppt/charts/chart${found.indexOf(Number(number)) + 1}.xml`,
      ),
    );
  }
  for (const [index, chart] of charts.entries()) {
    const workbook = `embeddings/chart${index + 1}.xlsx`;
    parts.set(`ppt/charts/chart${index + 1}.xml`, strToU8(chartXml(chart)));
    parts.set(
      `ppt/charts/_rels/chart${index + 1}.xml.rels`,
      strToU8(xmlDocument(relationships([`${documents}/package`, `../${workbook}`]))),
    );
    parts.set(`ppt/${workbook}`, chartWorkbook(chart));
  }
}

/** Each master has to have a theme of its own; that of the notes is given the slides'. */
function ownThemeOfNotes(parts: Parts): void {
  const theme = parts.get('ppt/theme/theme1.xml');
  if (theme === undefined) throw new Error('the deck has no theme');
  parts.set('ppt/theme/theme2.xml', theme);
  edit(parts, 'ppt/notesMasters/_rels/notesMaster1.xml.rels', (xml) => xml.replace('theme1.xml', 'theme2.xml'));
}

/** PowerPoint takes the six placeholders out of the master of the notes when it repairs. */
const withoutShapes = (xml: string): string => xml.replace(/<p:sp>[\s\S]*?<\/p:sp>/g, '');

/** Lines of the notes were put into one paragraph. */
const paragraphs = (xml: string): string =>
  xml.replace(
    /<a:p><a:r>(<a:rPr[^>]*\/>)<a:t>([^<]*)<\/a:t><\/a:r>(<a:endParaRPr[^>]*\/>)<\/a:p>/g,
    (_, look: string, text: string, end: string) =>
      text
        .split(/\r?\n/)
        .map((line) => `<a:p><a:r>${look}<a:t>${line}</a:t></a:r>${end}</a:p>`)
        .join(''),
  );

const noWords = '<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-US"/></a:p></p:txBody>';

/** A table is given a number that a shape may have already. */
function numberedShapes(xml: string): string {
  let last = 0;
  return xml.replace(/<p:cNvPr id="\d+"/g, () => {
    last += 1;
    return `<p:cNvPr id="${last}"`;
  });
}

/** A shape has words, if none at all, except the picture of the slide among the notes; a line has a look, a background its effects. */
const mendedShapes = (xml: string): string =>
  numberedShapes(xml)
    .replace(/<a:ln><\/a:ln>|<a:ln\/>/g, '')
    .replace(/<p:bgPr>([\s\S]*?)<\/p:bgPr>/g, (all, inside: string) =>
      inside.includes('effectLst') ? all : `<p:bgPr>${inside}<a:effectLst/></p:bgPr>`,
    )
    .replace(/<p:sp>[\s\S]*?<\/p:sp>/g, (shape) =>
      shape.includes('<p:txBody>') || shape.includes('type="sldImg"')
        ? shape
        : shape.replace('</p:sp>', `${noWords}</p:sp>`),
    );

/** Only parts that are there are named, and only kinds of files that are inside. */
function mendedTypes(types: string, parts: Parts): string {
  const endings = new Set([...parts.keys()].map((name) => name.split('.').at(-1) ?? ''));
  return types
    .replace(/\s*<Override PartName="\/([^"]+)"[^>]*\/>/g, (all, name: string) => (parts.has(name) ? all.trim() : ''))
    .replace(/<Default Extension="([^"]+)"[^>]*\/>/g, (all, ending: string) => (endings.has(ending) ? all : ''))
    .replace('</Types>', `<Override PartName="/ppt/theme/theme2.xml" ContentType="${themeType}"/></Types>`);
}
