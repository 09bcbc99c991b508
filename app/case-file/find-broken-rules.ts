import type { Assumptions } from '../../shared/scenario/assumptions.ts';
import { rules } from '../../shared/scenario/rules.ts';
import { baselineId } from '../document/case-document.ts';
import { brokenRule } from './find-problems.ts';
import { isObject, type JsonObject, type Place, placeText, valueAtPlace } from './place.ts';
import type { PlaceProblem } from './problems.ts';

/**
 * Rules between fields that a file breaks besides its other problems. The schema stops at the first field that it can't
 * read; here each rule is judged as soon as the fields that it looks at are sound, whatever is wrong elsewhere.
 */
export function brokenRules(file: JsonObject, problems: readonly PlaceProblem[]): readonly PlaceProblem[] {
  const scenarios = Array.isArray(file.scenarios) ? file.scenarios : [];
  return [
    ...scenarios.flatMap((_, index) => brokenBetweenDrivers(file, ['scenarios', index, 'assumptions'], problems)),
    ...(Array.isArray(file.scenarios) ? brokenBetweenIds(file, scenarios) : []),
  ];
}

function brokenBetweenDrivers(file: JsonObject, at: Place, problems: readonly PlaceProblem[]): readonly PlaceProblem[] {
  const inside = placeText(at);
  const faulty = problems
    .filter(({ kind, path }) => kind !== 'unknown-key' && (path.startsWith(inside) || inside.startsWith(path)))
    .map(({ path }) => path);
  const isSound = (dotted: string) => {
    const place = [...at, ...dotted.split('.')];
    const path = placeText(place);
    // The members of a list that is too long have not been looked at: a fault above is one, too.
    const isTouched = faulty.some((other) => isAtOrBelow(other, path) || isAtOrBelow(path, other));
    return valueAtPlace(file, place) !== undefined && !isTouched;
  };
  const assumptions = valueAtPlace(file, at) as Assumptions;
  return rules.flatMap((rule) =>
    rule.reads.every(isSound) && !rule.holds(assumptions)
      ? brokenRule(rule.id, [...at, ...rule.path.split('.')], file)
      : [],
  );
}

const isAtOrBelow = (path: string, other: string): boolean =>
  path === other || path.startsWith(`${other}.`) || path.startsWith(`${other}[`);

function brokenBetweenIds(file: JsonObject, scenarios: readonly unknown[]): readonly PlaceProblem[] {
  const ids = scenarios.map((scenario) => (isObject(scenario) ? scenario.id : undefined));
  if (!ids.every((id) => typeof id === 'string')) return [];
  const { compareWith } = file;
  const isCompared = typeof compareWith !== 'string' || compareWith === baselineId || ids.includes(compareWith);
  return [
    ...brokenRule('unique-ids', ['scenarios'], file),
    ...(isCompared ? [] : brokenRule('compares-with-one-of-its-own', ['compareWith'], file)),
  ];
}
