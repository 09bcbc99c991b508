import type { Assumptions } from '../../shared/scenario/assumptions.ts';
import { rules } from '../../shared/scenario/rules.ts';
import { baselineId } from '../document/case-document.ts';
import { brokenRule } from './find-problems.ts';
import { isObject, type JsonObject, type Place, placeText, valueAtPlace } from './place.ts';
import type { PlaceProblem } from './problems.ts';

type IsFaulty = (path: string) => boolean;

/**
 * Rules between fields that a file breaks besides its other problems. The schema stops at the first field that it can't
 * read; here each rule is judged as soon as the fields that it looks at are sound, whatever is wrong elsewhere.
 */
export function brokenRules(file: JsonObject, problems: readonly PlaceProblem[]): readonly PlaceProblem[] {
  const { scenarios } = file;
  if (!Array.isArray(scenarios)) return [];
  const isFaulty = faultsOf(problems);
  return [
    ...scenarios.flatMap((_, index) => brokenBetweenDrivers(file, ['scenarios', index, 'assumptions'], isFaulty)),
    ...brokenBetweenIds(file, scenarios),
  ];
}

/** Whether there is a fault at a place, in it or above it: the members of a list that is too long have not been looked at. */
function faultsOf(problems: readonly PlaceProblem[]): IsFaulty {
  const paths = problems.filter(({ kind }) => kind !== 'unknown-key').map(({ path }) => path);
  const faults = new Set(paths);
  const leadingToFaults = new Set(paths.flatMap(wayTo));
  return (path) => leadingToFaults.has(path) || wayTo(path).some((step) => faults.has(step));
}

/** `scenarios`, `scenarios[1]` and `scenarios[1].id` for the last of them. */
const wayTo = (path: string): readonly string[] =>
  [...path.matchAll(/[.[]|$/g)].map(({ index }) => path.slice(0, index));

function brokenBetweenDrivers(file: JsonObject, at: Place, isFaulty: IsFaulty): readonly PlaceProblem[] {
  const placeOf = (dotted: string): Place => [...at, ...dotted.split('.')];
  const isSound = (dotted: string) => {
    const place = placeOf(dotted);
    return valueAtPlace(file, place) !== undefined && !isFaulty(placeText(place));
  };
  const assumptions = valueAtPlace(file, at) as Assumptions;
  return rules.flatMap((rule) =>
    rule.reads.every(isSound) && !rule.holds(assumptions) ? brokenRule(rule.id, placeOf(rule.path), file) : [],
  );
}

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
