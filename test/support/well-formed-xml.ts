const piece = /<\?[^?]*\?>|<!--[\s\S]*?-->|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/uy;

/** Why a text is no well-formed XML, as far as an office file goes: tags that close, attributes in quotes, no bare &, no character that XML forbids. */
export function whyNotWellFormed(xml: string): string | null {
  const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.exec(xml);
  if (forbidden !== null) return `a forbidden character at ${forbidden.index}`;
  const bare = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/.exec(xml);
  if (bare !== null) return `a bare & at ${bare.index}`;
  const open: string[] = [];
  piece.lastIndex = 0;
  while (piece.lastIndex < xml.length) {
    const at = piece.lastIndex;
    const found = piece.exec(xml);
    if (found === null) return `no XML at ${at}: ${xml.slice(at, at + 40)}`;
    const [, closing, opening, attributes = '', isEmpty] = found;
    if (closing !== undefined && open.pop() !== closing) return `</${closing}> closes another tag at ${at}`;
    const names = [...attributes.matchAll(/([\w:.-]+)="/g)].map(([, name]) => name);
    if (new Set(names).size !== names.length) return `an attribute twice at ${at}`;
    if (opening !== undefined && isEmpty === '') open.push(opening);
  }
  return open.length === 0 ? null : `<${open.at(-1)}> is not closed`;
}
