import { strFromU8, unzipSync } from 'fflate';
import { misplacedIn } from './element-order.ts';
import { whyNotWellFormed } from './well-formed-xml.ts';

type Parts = Readonly<Record<string, Uint8Array>>;

/**
 * What PowerPoint is known to repair, or to refuse, in a presentation that other programs open without a word: how often each is there.
 * From the reports on pptxgenjs (issues 1432 to 1534 of gitbrent/PptxGenJS) and from the order of elements in ECMA-376.
 */
export function auditDeck(bytes: Uint8Array): Readonly<Record<string, number>> {
  const all = unzipSync(bytes);
  const parts = Object.fromEntries(Object.entries(all).filter(([name]) => !name.endsWith('/')));
  const found = [
    ...Object.keys(all)
      .filter((name) => name.endsWith('/'))
      .map(() => 'a folder as an entry'),
    ...wrongTypes(parts),
    ...Object.entries(parts).flatMap(([name, content]) => wrongIn(name, content, parts)),
    ...sharedThemes(parts),
  ];
  const counts: Record<string, number> = {};
  for (const problem of found) counts[problem] = (counts[problem] ?? 0) + 1;
  return counts;
}

const times = (text: string, pattern: RegExp, problem: string): readonly string[] =>
  [...text.matchAll(pattern)].map(() => problem);

function wrongTypes(parts: Parts): readonly string[] {
  const types = strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array());
  const named = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, name = '']) => name);
  const endings = [...types.matchAll(/Default Extension="([^"]+)"/g)].map(([, ending = '']) => ending);
  const names = Object.keys(parts).filter((name) => name !== '[Content_Types].xml');
  const ending = (name: string) => name.split('.').at(-1) ?? '';
  return [
    ...named.filter((name) => !(name in parts)).map(() => 'a type for a part that is not there'),
    ...named.filter((name, at) => named.indexOf(name) !== at).map(() => 'a part with two types'),
    ...names
      .filter((name) => !named.includes(name) && !endings.includes(ending(name)))
      .map(() => 'a part without a type'),
    ...endings.filter((one) => !names.some((name) => ending(name) === one)).map(() => 'a type that no part has'),
    ...times(types, /image\/jpg/g, 'image/jpg for image/jpeg'),
  ];
}

function wrongIn(name: string, content: Uint8Array, parts: Parts): readonly string[] {
  if (name.endsWith('.png')) return content[0] === 0x89 ? [] : ['a PNG that is none'];
  if (name.endsWith('.xlsx')) return Object.values(unzipSync(content)).flatMap((part) => wellFormed(strFromU8(part)));
  if (!/\.(xml|rels)$/.test(name)) return [];
  const xml = strFromU8(content);
  return [
    ...wellFormed(xml),
    ...wrongShapes(xml),
    ...(/\/charts\/chart\d+\.xml$/.test(name) ? wrongChart(xml) : []),
    ...(/\/notesMasters\/[^/]+\.xml$/.test(name)
      ? times(xml, /<p:sp>/g, 'a placeholder in the master of the notes')
      : []),
    ...(name.endsWith('.rels') ? brokenRelations(name, xml, parts) : []),
  ];
}

function wellFormed(xml: string): readonly string[] {
  const why = whyNotWellFormed(xml);
  return why === null ? [] : ['XML that is not well formed'];
}

function wrongShapes(xml: string): readonly string[] {
  const shapes = [...xml.matchAll(/<p:sp>[\s\S]*?<\/p:sp>/g)].map(([shape]) => shape);
  const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
  return [
    ...shapes
      .filter((shape) => !shape.includes('<p:txBody>') && !shape.includes('type="sldImg"'))
      .map(() => 'a shape without a body of text'),
    ...[...xml.matchAll(/<p:bgPr>[\s\S]*?<\/p:bgPr>/g)]
      .filter(([background]) => !background.includes('effectLst'))
      .map(() => 'a background without effects'),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map(() => 'two shapes of one id'),
    ...times(xml, /="(NaN|undefined|null|Infinity|-Infinity)"/g, 'an attribute that is no value'),
    ...times(xml, /<a:ext c[xy]="-|cy="-\d/g, 'a negative size'),
    ...times(xml, /<a:ln><\/a:ln>|<a:ln\/>/g, 'a line without a look'),
    ...times(xml, /anchor="mid"/g, 'an anchor that is none'),
    ...times(xml, /<a:t>[^<]*[\r\n][^<]*<\/a:t>/g, 'a run of several lines'),
    ...times(xml, /srgbClr val="(?![0-9A-Fa-f]{6}")/g, 'a colour that is none'),
  ];
}

function wrongChart(xml: string): readonly string[] {
  const defined = new Set([...xml.matchAll(/<c:(?:cat|val|ser|date)Ax>\s*<c:axId val="(\d+)"/g)].map(([, id]) => id));
  const plots = [...xml.matchAll(/<c:(bar|line|area|scatter)Chart>[\s\S]*?<\/c:\1Chart>/g)].map(([plot]) => plot);
  const used = plots.flatMap((plot) => [...plot.matchAll(/<c:axId val="(\d+)"/g)].map(([, id]) => id));
  return [
    ...used.filter((id) => !defined.has(id)).map(() => 'an axis that is not there'),
    ...times(xml, /<c:v><\/c:v>|<c:v\/>/g, 'a point without a value'),
    ...plots
      .filter((plot) => /<c:grouping val="stacked"\/>/.test(plot) && plot.includes('val="outEnd"'))
      .map(() => 'words outside a bar that is stacked'),
    ...plots
      .filter((plot) => /^<c:area/.test(plot) && plot.includes('<c:dLblPos'))
      .map(() => 'words placed in an area'),
    ...misplacedIn(xml).map((where) => `out of order: ${where}`),
  ];
}

function brokenRelations(name: string, xml: string, parts: Parts): readonly string[] {
  const folder = name.replace(/_rels\/[^/]+$/, '');
  const targets = [...xml.matchAll(/<Relationship [^>]*>/g)]
    .map(([relation]) => relation)
    .filter((relation) => !relation.includes('TargetMode="External"'))
    .map((relation) => /Target="([^"]+)"/.exec(relation)?.[1] ?? '');
  const ids = [...xml.matchAll(/ Id="([^"]+)"/g)].map(([, id]) => id);
  return [
    ...targets
      .filter((target) => !(new URL(target, `file:///${folder}`).pathname.slice(1) in parts))
      .map(() => 'a relation to a part that is not there'),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map(() => 'two relations of one id'),
  ];
}

/** Each master has a theme of its own. */
function sharedThemes(parts: Parts): readonly string[] {
  const themes = Object.entries(parts)
    .filter(([name]) => /Masters\/_rels\//.test(name))
    .map(([, content]) => /theme\d+\.xml/.exec(strFromU8(content))?.[0]);
  return themes.filter((theme, at) => themes.indexOf(theme) !== at).map(() => 'two masters with one theme');
}
