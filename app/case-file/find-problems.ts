import type { z } from 'zod';
import { allowedBy, keysAt, schemaAt } from './allowed.ts';
import { isObject, type Place, placeText, valueAtPlace } from './place.ts';
import type { PlaceProblem } from './problems.ts';

/** Every problem that zod has with a value, as what is found and what is allowed; each place once. */
export function problemsFrom(
  schema: z.ZodType,
  value: unknown,
  issues: readonly z.core.$ZodIssue[],
): readonly PlaceProblem[] {
  return distinct(issues.flatMap((issue) => problemsOf(schema, value, issue)));
}

export const distinct = (problems: readonly PlaceProblem[]): readonly PlaceProblem[] => [
  ...new Map(problems.map((problem) => [keyOf(problem), problem])).values(),
];

/** One wrong value may break two limits at once (outside the range, and no whole number): it is one problem. */
const keyOf = (problem: PlaceProblem): string =>
  `${problem.kind === 'rule' ? problem.rule : problem.kind} ${problem.path}`;

function problemsOf(schema: z.ZodType, value: unknown, issue: z.core.$ZodIssue): readonly PlaceProblem[] {
  const place = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const here = valueAtPlace(value, place);
  const path = placeText(place);
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, value, place);
    return issue.keys.map((key) => ({ kind: 'unknown-key', path: placeText([...place, key]), known }));
  }
  if (issue.code === 'invalid_key') {
    const [rule = 'key-too-long'] = issue.issues.flatMap((inner) => (inner.code === 'custom' ? [ruleOf(inner)] : []));
    return [{ kind: 'rule', path, found: place.at(-1), rule }];
  }
  if (issue.code === 'custom') return brokenRule(ruleOf(issue), place, value);
  const allowed = allowedAt(schema, value, place);
  return [
    here === undefined ? { kind: 'missing', path, allowed } : { kind: 'not-allowed', path, found: here, allowed },
  ];
}

const ruleOf = (issue: z.core.$ZodIssueCustom): string => String(issue.params?.rule);

function allowedAt(schema: z.ZodType, value: unknown, place: Place) {
  const parent = schemaAt(schema, value, place.slice(0, -1));
  return allowedBy(schemaAt(schema, value, place) ?? schema, parent, place.at(-1));
}

/** Most rules name their field; these speak of members that repeat one another, and each repetition is a problem. */
const keyThatRepeats: Readonly<Record<string, string>> = {
  'unique-ids': 'id',
  'each-driver-once': 'path',
  'each-quarter-once': 'quarter',
};

export function brokenRule(rule: string, place: Place, value: unknown): readonly PlaceProblem[] {
  const found = valueAtPlace(value, place);
  const key = keyThatRepeats[rule];
  if (key === undefined || !Array.isArray(found)) return [{ kind: 'rule', path: placeText(place), found, rule }];
  const seen = new Set<unknown>();
  return found.flatMap((member, index): readonly PlaceProblem[] => {
    const name = isObject(member) ? member[key] : undefined;
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [{ kind: 'rule', path: placeText([...place, index, key]), found: name, rule }];
  });
}
