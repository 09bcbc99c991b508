/** Languages that the product speaks, by their BCP 47 names. */
export const languages = ['en', 'zh-Hans'] as const;
export type Language = (typeof languages)[number];

/** Words of another language: the same keys, the same parameters, other text. */
export type Words<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Said
    ? (...given: Given) => Words<Said>
    : T extends object
      ? { readonly [Key in keyof T]: Words<T[Key]> }
      : T;

/** The parts that words come in, a file each. */
export type Part =
  | 'format'
  | 'answer'
  | 'backtest'
  | 'case-problems'
  | 'case-rules'
  | 'checks'
  | 'commands'
  | 'compare'
  | 'context'
  | 'deck'
  | 'definitions'
  | 'equations'
  | 'examples'
  | 'exports'
  | 'file-problems'
  | 'financing'
  | 'found-and-allowed'
  | 'group-summaries'
  | 'help'
  | 'inspector'
  | 'measure-definitions'
  | 'memo'
  | 'preferences'
  | 'recovery'
  | 'risk'
  | 'sensitivity'
  | 'session'
  | 'sources'
  | 'terminal'
  | 'tour'
  | 'views'
  | 'window'
  | 'workbook';

/** What another language is made of: each part, and the texts that `shared/` keeps in English, by their English. */
export type Catalogue = Readonly<Record<Part, object>> & { readonly shared: Readonly<Record<string, string>> };

interface Spoken {
  readonly name: Part;
  readonly english: Branch;
  /** What the program reads; filled anew when the language changes. */
  readonly live: Branch;
}
interface Branch {
  [key: string]: unknown;
}

const everyWord: Spoken[] = [];
let language: Language = 'en';
let other: Catalogue | null = null;

/**
 * Words of one part of the program, in the language that is spoken now. They are filled in place, so `words.chart` may be kept by
 * a module; a single text may not (`const text = words.save` would stay in the language it was read in).
 */
export function inEveryLanguage<English extends object>(name: Part, english: English): Words<English> {
  const spoken: Spoken = { name, english: english as Branch, live: {} };
  everyWord.push(spoken);
  say(spoken);
  return spoken.live as Words<English>;
}

/** From now on every word is of this language. A language other than English is fetched when it is first spoken. */
export async function speak(next: Language): Promise<void> {
  other = next === 'en' ? null : (await import('./chinese/chinese.ts')).chinese;
  language = next;
  everyWord.forEach(say);
}

/** All parts that are loaded, in English: for whoever compares them with another language. */
export const everyPart = (): readonly { readonly name: Part; readonly english: object }[] => everyWord;

export const spokenLanguage = (): Language => language;

/** A text that `shared/` keeps in English: a driver's name, a fact, a preset's story. What is not known is said as it stands. */
export const told = (text: string): string => other?.shared[text] ?? text;

/** The language of the product that suits a system set to these, first choice first. */
export function languageFor(preferred: readonly string[]): Language {
  const known = preferred.find((name) => /^(en|zh)\b/i.test(name));
  return known !== undefined && /^zh\b/i.test(known) ? 'zh-Hans' : 'en';
}

const say = ({ name, english, live }: Spoken): void => fill(live, (other?.[name] ?? english) as Branch);

function fill(live: Branch, words: Branch): void {
  for (const [key, word] of Object.entries(words)) {
    if (typeof word !== 'object' || word === null || Array.isArray(word)) {
      live[key] = word;
      continue;
    }
    live[key] ??= {};
    fill(live[key] as Branch, word as Branch);
  }
}
