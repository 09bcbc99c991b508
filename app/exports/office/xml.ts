import { xmlText } from './xml-text.ts';

type Attributes = Readonly<Record<string, string | number>>;

/** An element of XML with what is inside it, which is XML already. */
export function element(name: string, attributes: Attributes = {}, ...inside: readonly string[]): string {
  const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(String(value))}"`);
  const content = inside.join('');
  return content === '' ? `<${name}${said.join('')}/>` : `<${name}${said.join('')}>${content}</${name}>`;
}

export const xmlDocument = (root: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
