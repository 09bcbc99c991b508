import type { Assumptions } from './driver-tree.ts';

export type DriverValue = number | string | boolean | readonly number[];

/** What stands at a driver's path; undefined where the path over time is of the other kind (a rate where rates by year stand). */
export function valueAt(assumptions: Assumptions, path: string): DriverValue | undefined {
  let here: unknown = assumptions;
  for (const key of path.split('.')) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) return undefined;
    here = (here as Record<string, unknown>)[key];
  }
  return here as DriverValue;
}

/**
 * The same assumptions with another value at a path, which must stand there already; everything not on the way is shared.
 * The result is not checked: `assumptionsSchema` is what knows the ranges.
 */
export function withValueAt(assumptions: Assumptions, path: string, value: unknown): Assumptions {
  return replaced(assumptions, path.split('.'), value) as Assumptions;
}

function replaced(here: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (typeof here !== 'object' || here === null || !Object.hasOwn(here, key)) {
    throw new Error(`no such place in the assumptions: ${key}`);
  }
  return { ...here, [key]: replaced((here as Record<string, unknown>)[key], rest, value) };
}

/** Whether two values of a driver are the same, lists by their members. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((member, index) => Object.is(member, other[index]));
  }
  return Object.is(one, other);
}
