import type { Integrity } from '../case-file/integrity.ts';
import type { CaseProblem, OtherFile, PlaceProblem, SyntaxFault } from '../case-file/problems.ts';
import { ruleWords } from './case-rules.ts';
import { allowedText, countText, cut, foundText, numberText, rangeText, shortName } from './found-and-allowed.ts';
import { inEveryLanguage } from './language.ts';

type Sayings<Union extends { readonly kind: string }> = {
  readonly [Kind in Union['kind']]: (problem: Extract<Union, { readonly kind: Kind }>) => string;
};

/** Each is read after the name of the file and a colon. */
const said: Sayings<CaseProblem> = {
  'too-large': ({ most }) => `larger than ${numberText(most / 1024 / 1024)} MB, which no case file is`,
  empty: () => 'the file is empty',
  'utf-16': () => 'saved as UTF-16; save it as UTF-8',
  'other-file': ({ what }) => `${otherFiles[what]}, not an Outlay case`,
  'nul-bytes': () => 'has NUL bytes: damaged, or not a text at all',
  'invalid-utf-8': ({ line }) => `line ${line}: not valid UTF-8; damaged, or saved in another encoding`,
  syntax: ({ line, column, fault, found }) => `line ${line}, column ${column}: ${faults[fault](cut(found))}`,
  'too-deep': ({ line, column, most }) => `line ${line}, column ${column}: nested more than ${most} levels deep`,
  'too-many-values': ({ most }) => `more than ${numberText(most)} values, which no case has`,
  'not-a-case': () => 'not an Outlay case: there is no "format": "outlay-case" in it',
  'newer-version': ({ version, newest }) =>
    `made by a newer Outlay: the file is version ${numberText(version)}, this program reads up to version ${newest}`,
  'duplicate-key': ({ path, lines: [first, second] }) =>
    `${shortName(path)}: given twice, on lines ${first} and ${second}`,
  'not-finite': ({ path, found }) => `${shortName(path)}: ${cut(found)} is not a number that can be stored`,
  'unknown-key': ({ path, known }) =>
    `${shortName(path)}: unknown key${known.length === 0 ? '' : `; allowed here: ${known.join(', ')}`}`,
  missing: ({ path, allowed }) => `${shortName(path)}: missing; allowed is ${allowedText(allowed)}`,
  'not-allowed': (problem) => `${shortName(problem.path)}: ${notAllowed(problem)}`,
  rule: ({ path, found, rule }) => `${shortName(path)}: ${ruleText(rule, foundText(found))}`,
};

const otherFiles: Readonly<Record<OtherFile, string>> = {
  picture: 'a picture',
  pdf: 'a PDF document',
  zip: 'a ZIP archive or an Office document',
  'old-office': 'a workbook or document of an old Office',
  gzip: 'a compressed file (gzip)',
};

const faults: Readonly<Record<SyntaxFault, (found: string) => string>> = {
  'ends-early': () => 'the text ends before the case is complete; cut off or damaged',
  'goes-on-after-end': (found) => `the case has ended, but the text goes on with ${found}`,
  comment: () => 'comments are not allowed',
  'trailing-comma': () => 'a comma before a closing bracket is not allowed',
  'value-expected': (found) => `a value belongs here, not ${found}`,
  'key-expected': (found) => `a key in double quotes belongs here, not ${found}`,
  'colon-expected': (found) => `a colon belongs here, not ${found}`,
  'comma-expected': (found) => `a comma or a closing bracket belongs here, not ${found}`,
  'text-not-closed': () => 'a text has no closing double quote on its line',
  'bad-escape': () => 'a text has a backslash that begins nothing JSON knows',
  'control-character': () => 'a text has a control character that is not written with a backslash',
  'bad-number': (found) => `${found} is not a whole number or decimal`,
};

const integrity: Readonly<Record<Exclude<Integrity, 'valid'>, string>> = {
  mismatch: 'changed outside the app or damaged since it was saved: its content and its integrity line differ',
  absent: 'has no integrity line: written by hand, or changed or damaged since it was saved; check its numbers',
};

export const caseProblemWords = inEveryLanguage('case-problems', {
  said,
  otherFiles,
  faults,
  integrity,
  outside: (found: string, range: string) => `${found} is outside ${range}`,
  tooManyValues: (found: string, allowed: string) => `${found} values are given; allowed are ${allowed}`,
  tooManyCharacters: (found: string, allowed: string) => `${found} characters are given; allowed are ${allowed}`,
  isNot: (found: string, allowed: string) => `${found} is not ${allowed}`,
  otherRule: (found: string) => `${found} does not go with the rest of the case`,
});

export function notAllowed({ found, allowed }: Extract<PlaceProblem, { readonly kind: 'not-allowed' }>): string {
  if (allowed.kind === 'number' && typeof found === 'number') {
    const { least, most } = allowed;
    const isOutside = (least !== null && found < least) || (most !== null && found > most);
    const range = rangeText(allowed);
    if (isOutside && range !== null && least !== most) return caseProblemWords.outside(numberText(found), range);
  }
  if (allowed.kind === 'list' && Array.isArray(found)) {
    return caseProblemWords.tooManyValues(numberText(found.length), countText(allowed));
  }
  if (allowed.kind === 'text' && typeof found === 'string') {
    return caseProblemWords.tooManyCharacters(numberText(found.length), countText(allowed));
  }
  return caseProblemWords.isNot(foundText(found), allowedText(allowed));
}

export const ruleText = (rule: string, found: string): string => {
  const says: Readonly<Record<string, (found: string) => string>> = ruleWords;
  return says[rule]?.(found) ?? caseProblemWords.otherRule(found);
};

/** A problem of a case file as one sentence. */
export function caseProblemSentence<Kind extends CaseProblem['kind']>(
  problem: Extract<CaseProblem, { readonly kind: Kind }>,
): string {
  const say: (of: typeof problem) => string = caseProblemWords.said[problem.kind];
  return say(problem);
}

/** Said of a file that opens, but is not known to be what was saved. */
export const integritySentences = caseProblemWords.integrity;
