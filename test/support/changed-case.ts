import { type ParsedCase, parseCaseFile } from '../../app/case-file/parse.ts';
import { serializeCase } from '../../app/case-file/serialize.ts';
import { workedCase } from '../../app/document/worked-case.ts';
import { caseProblemSentence } from '../../app/messages/case-problems.ts';

/** The worked case as text without its integrity line, as if written by hand. */
export const handWritten: string = serializeCase(workedCase).replace(/,\n {2}"integrity": "[^"]*"\n/, '\n');

/** What a change writes into a place that it takes away. */
export const nothing = Symbol('nothing');

type Step = string | number;

/** `scenarios[1].assumptions.demand` as steps. */
const stepsOf = (path: string): readonly Step[] =>
  path.split(/[.[\]]+/).flatMap((step) => (step === '' ? [] : [/^\d+$/.test(step) ? Number(step) : step]));

/** The worked case with other values at some places; there is no schema between a test and what it wants to break. */
export function changedCase(changes: Readonly<Record<string, unknown>>): unknown {
  const file = JSON.parse(handWritten);
  for (const [path, value] of Object.entries(changes)) {
    const steps = stepsOf(path);
    const last = steps.at(-1) ?? '';
    const holder = steps.slice(0, -1).reduce((here, step) => here[step], file);
    if (value === nothing) delete holder[last];
    else holder[last] = value;
  }
  return file;
}

export const parseText = (text: string): ParsedCase => parseCaseFile(new TextEncoder().encode(text));

/** What is said of a file; empty when it opens. */
export function sentencesOf(parsed: ParsedCase): readonly string[] {
  return parsed.kind === 'ok' ? [] : parsed.problems.map((problem) => caseProblemSentence(problem));
}
