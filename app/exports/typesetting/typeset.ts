import { initSync, TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler';
import { unpackedFont } from './unpacked-font.ts';

/** What the typesetter needs of its host: itself as WebAssembly, and the typeface, packed as WOFF. */
export interface TypesettingParts {
  readonly wasm: Uint8Array<ArrayBuffer>;
  readonly fonts: readonly Uint8Array[];
}

/** Files of one document by their names; texts of the user stand in data files only, which are read and never run. */
type DocumentFiles = Readonly<Record<string, string | Uint8Array>>;

/** Failures of a template are ours: there is no input of the user that may bring one about. */
class TypesettingFailure extends Error {
  override readonly name = 'TypesettingFailure';
}

/** Plain text, in the words of the compiler. */
const asText = 1;

/**
 * A PDF from a Typst template: tagged, its fonts inside, the same bytes for the same files. `main` is the name of the template among
 * the files.
 */
export async function typeset(
  { wasm, fonts }: TypesettingParts,
  main: string,
  files: DocumentFiles,
): Promise<Uint8Array> {
  initSync({ module: wasm });
  const builder = withInertFunctions(() => new TypstCompilerBuilder());
  // There are no files but those given.
  await builder.set_access_model(
    {},
    () => 0,
    () => true,
    itself,
    nothingElse,
  );
  await builder.set_package_registry({}, nothingElse);
  for (const font of fonts) await builder.add_raw_font(unpackedFont(font));
  const compiler = await builder.build();
  try {
    for (const [name, content] of Object.entries(files)) {
      if (name === main) compiler.add_source(`/${name}`, String(content));
      else compiler.map_shadow(`/${name}`, typeof content === 'string' ? new TextEncoder().encode(content) : content);
    }
    const { result, diagnostics = [] } = compiler.compile(`/${main}`, undefined, 'pdf', asText) as Compiled;
    if (result === undefined) throw new TypesettingFailure(diagnostics.map(String).join('\n'));
    return result;
  } finally {
    compiler.free();
  }
}

/**
 * The library begins with stand-ins for a file system, made from text. No policy of ours lets code be made from text, and none of them is
 * ever called: while they are made, text makes functions that refuse.
 */
function withInertFunctions<Made>(make: () => Made): Made {
  const own = Reflect.get(globalThis, 'Function');
  Reflect.set(globalThis, 'Function', function inert() {
    return nothingElse;
  });
  try {
    return make();
  } finally {
    Reflect.set(globalThis, 'Function', own);
  }
}

const itself = (path: string): string => path;

const nothingElse = (): never => {
  throw new TypesettingFailure('a template may read its own files only');
};

interface Compiled {
  readonly result?: Uint8Array;
  readonly diagnostics?: readonly unknown[];
}
