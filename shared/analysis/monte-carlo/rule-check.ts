import type { Assumptions } from '../../scenario/assumptions.ts';
import { type Rule, rules } from '../../scenario/rules.ts';

/**
 * Whether the values of a trial (from member `at` on, in the order of `paths`) keep the rules between drivers. The scenario itself
 * keeps them, so only rules that apply and look at a driver which is drawn are asked. Writes into `scenario`, which must be the caller's own.
 */
export function ruleCheck(
  scenario: Assumptions,
  paths: readonly string[],
): (values: Float64Array, at: number) => boolean {
  const isRead = (path: string, { reads }: { readonly reads: readonly string[] }) =>
    reads.some((read) => path === read || path.startsWith(`${read}.`));
  const all: readonly Rule[] = rules;
  const asked = all.filter((rule) => rule.applies?.(scenario) !== false && paths.some((path) => isRead(path, rule)));
  if (asked.length === 0) return () => true;
  const written = paths.flatMap((path, index) =>
    asked.some((rule) => isRead(path, rule)) ? [{ index, write: setterAt(scenario, path) }] : [],
  );
  return (values, at) => {
    for (const { index, write } of written) write(values[at + index] ?? Number.NaN);
    return asked.every((rule) => rule.holds(scenario));
  };
}

/** Writes a number at a path of assumptions that are ours alone. */
function setterAt(assumptions: Assumptions, path: string): (value: number) => void {
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let holder: object = assumptions;
  for (const key of keys) {
    const next: unknown = Reflect.get(holder, key);
    if (typeof next !== 'object' || next === null) throw new Error(`no such place in the assumptions: ${path}`);
    holder = next;
  }
  return (value) => {
    Reflect.set(holder, last, value);
  };
}
