import { globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';

/** A name of a module that is words: where they come from, and the way to them. */
interface Root {
  readonly module: string;
  readonly path: readonly string[];
}

/** A node of the syntax tree, as far as it is looked at. */
interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;
const isFunction = ({ type }: Node): boolean => /Function|^MethodDefinition$|^StaticBlock$/.test(type);
/** The mechanism itself holds no words. */
const isMessages = (module: string): boolean => /[\\/]app[\\/]messages[\\/](?!language\.ts)[\w-]+\.ts$/.test(module);
const node = (of: Node, key: string): Node => of[key] as Node;
const nodes = (of: Node, key: string): readonly Node[] => (of[key] ?? []) as readonly Node[];
const nameOf = (of: Node): string => String(of.name ?? of.value);

/** `words.charts.title` as its root and its keys; null for what is no such chain. A key that is computed is "?". */
function chainOf(of: Node): { readonly root: string; readonly keys: readonly string[] } | null {
  if (of.type === 'Identifier') return { root: nameOf(of), keys: [] };
  if (of.type === 'ChainExpression' || of.type.startsWith('TS')) {
    const inner = of.expression;
    return isNode(inner) ? chainOf(inner) : null;
  }
  if (of.type !== 'MemberExpression') return null;
  const before = chainOf(node(of, 'object'));
  const property = node(of, 'property');
  const key = of.computed !== true || property.type === 'Literal' ? nameOf(property) : '?';
  return before === null ? null : { ...before, keys: [...before.keys, key] };
}

/** What a module reads of the words while it is loaded. */
function readAtLoad(file: string, text: string): readonly Root[] {
  const roots = new Map<string, Root>();
  const found: Root[] = [];
  const body = parseSync(file, text).program.body as unknown as readonly Node[];
  for (const statement of body) {
    if (statement.type !== 'ImportDeclaration' || statement.importKind === 'type') continue;
    const module = resolve(dirname(file), String(node(statement, 'source').value));
    if (!isMessages(module)) continue;
    for (const specifier of nodes(statement, 'specifiers')) {
      if (specifier.importKind === 'type') continue;
      roots.set(nameOf(node(specifier, 'local')), { module, path: [nameOf(node(specifier, 'imported'))] });
    }
  }
  const rootOf = (of: unknown): Root | null => {
    const chain = isNode(of) ? chainOf(of) : null;
    const root = chain === null ? undefined : roots.get(chain.root);
    return chain === null || root === undefined ? null : { ...root, path: [...root.path, ...chain.keys] };
  };
  const runs = new Set<unknown>();
  const look = (of: unknown): void => {
    if (Array.isArray(of)) of.forEach(look);
    if (!isNode(of) || (isFunction(of) && !runs.has(of)) || /^TS(Type|Interface)|^ImportDeclaration$/.test(of.type))
      return;
    // What is spread is read leaf by leaf.
    const spread = of.type === 'SpreadElement' ? rootOf(of.argument) : null;
    const root = spread === null ? rootOf(of) : { ...spread, path: [...spread.path, '?'] };
    if (root !== null) {
      found.push(root);
      return;
    }
    // What an array is made or sorted with runs at once.
    const callee = of.type === 'CallExpression' ? of.callee : null;
    if (isNode(callee) && callee.type === 'MemberExpression') for (const one of nodes(of, 'arguments')) runs.add(one);
    const whole = of.type === 'VariableDeclarator' ? rootOf(of.init) : null;
    if (whole !== null) {
      const id = node(of, 'id');
      if (id.type === 'Identifier') roots.set(nameOf(id), whole);
      for (const property of id.type === 'ObjectPattern' ? nodes(id, 'properties') : []) {
        const one = { ...whole, path: [...whole.path, nameOf(node(property, 'key'))] };
        roots.set(nameOf(node(property, 'value')), one);
        found.push(one);
      }
    }
    for (const [key, part] of Object.entries(of)) {
      // Names that are given are not read, and types are none of the program.
      const isName = (key === 'key' && of.computed !== true) || (key === 'id' && of.type === 'VariableDeclarator');
      if (!isName && key !== 'typeAnnotation') look(part);
    }
  };
  body.forEach(look);
  return found;
}

const at = (value: unknown, key: string): unknown => {
  const branch = value as Readonly<Record<string, unknown>>;
  return key === '?' ? Object.values(branch)[0] : branch[key];
};

/** Texts and functions among what is read; a branch stays alive, so it may be kept. */
async function keptTexts(file: string, text: string): Promise<readonly string[]> {
  const kept: string[] = [];
  for (const { module, path } of readAtLoad(file, text)) {
    const [name = '', ...keys] = path;
    const words: unknown = ((await import(pathToFileURL(module).href)) as Readonly<Record<string, unknown>>)[name];
    // What a module of the words offers besides words is its own affair.
    if (typeof words !== 'object' || words === null) continue;
    const value = keys.reduce<unknown>(at, words);
    if (typeof value !== 'object' || Array.isArray(value)) kept.push(`${file}: ${path.join('.')}`);
  }
  return kept;
}

/** The words themselves; and what starts the program has ended before a language is chosen. */
const isExempt = (file: string): boolean =>
  file.startsWith(join('app', 'messages')) || file === join('electron', 'start.ts');

test('no module keeps a single text, which would stay in the language it was read in', async () => {
  const files = globSync('{app,electron,renderer}/**/*.{ts,tsx}').filter((file) => !isExempt(file));
  expect(files.length).toBeGreaterThan(300);
  const kept = await Promise.all(files.map((file) => keptTexts(resolve(file), readFileSync(file, 'utf8'))));
  expect(kept.flat().map((one) => one.slice(resolve('.').length + 1))).toEqual([]);
});

test('a text that is kept would be noticed, however it is read', async () => {
  const here = resolve('app/views/planted.ts');
  const head = "import { windowWords, windowWords as w } from '../messages/window.ts';\n";
  const planted = {
    'const text = windowWords.undo;': 1,
    'const { undo, chart } = windowWords;': 1,
    'const rows = [{ label: w.chart.export }];': 1,
    'const rows = [{ id: 1, ...w.rename }];': 1,
    'const rows = ids.map((id) => ({ id, label: w.groups[id] }));': 1,
    "const words = windowWords.groups; const one = words['demand'];": 1,
    'const words = windowWords.groups; const one = (id: string) => words[id];': 0,
    'const words = windowWords.chart; export const title = () => words.export;': 0,
  };
  for (const [text, count] of Object.entries(planted)) {
    expect([text, (await keptTexts(here, head + text)).length]).toEqual([text, count]);
  }
});
