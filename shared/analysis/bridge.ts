import type { Assumptions } from '../scenario/assumptions.ts';
import { driverList, pathDrivers } from '../scenario/driver-list.ts';
import { sameValue, valueAt, withValueAt } from '../scenario/driver-value.ts';
import { type MeasureId, measureOf } from './measure-id.ts';
import { probe } from './sensitivity/probe.ts';

/** What one group of drivers adds on the way from one scenario to the other. */
export interface BridgePart {
  /** A driver's path for the headline drivers, each of which stands alone; else a group's id. */
  readonly group: string;
  /** Paths that differ between the scenarios. */
  readonly paths: readonly string[];
  readonly amount: number;
}

export type Bridge =
  | { readonly kind: 'attributed'; readonly from: number; readonly to: number; readonly parts: readonly BridgePart[] }
  /** With the second scenario's values in these groups only, the measure has no value or a rule between drivers is broken. */
  | { readonly kind: 'not-attributable'; readonly reason: 'no-value' | 'rule'; readonly groups: readonly string[] }
  | { readonly kind: 'too-many-groups'; readonly count: number; readonly most: number };

/** Each group doubles the number of scenarios to look at. */
export const mostGroups = 16;

/**
 * Why a measure differs between two scenarios: exact Shapley values of the groups of drivers that differ. A group's part is what
 * it adds when its values go over, averaged over all orders in which the groups may go:
 * Σ over the sets S without it of |S|!·(n − |S| − 1)!/n!·(v(S and it) − v(S)). No order is preferred, and the parts add up to
 * the whole difference.
 */
export function bridge(from: Assumptions, to: Assumptions, measure: MeasureId): Bridge {
  const steps = bridgeSteps(from, to, measure);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same in steps, one projection each, for a caller who has other things to do in between; leaving off loses nothing else. */
export function* bridgeSteps(
  from: Assumptions,
  to: Assumptions,
  measure: MeasureId,
): Generator<undefined, Bridge, undefined> {
  const groups = differingGroups(from, to);
  const names = [...groups.keys()];
  const count = names.length;
  if (count > mostGroups) return { kind: 'too-many-groups', count, most: mostGroups };
  const worth = new Float64Array(2 ** count);
  const mix = mixes(from, to, [...groups.values()]);
  for (let set = 0; set < worth.length; set++) {
    const projection = probe(mix(set));
    const value = projection === null ? null : measureOf(projection, measure);
    if (value === null) {
      const moved = names.filter((_, index) => (set >>> index) & 1);
      return { kind: 'not-attributable', reason: projection === null ? 'rule' : 'no-value', groups: moved };
    }
    worth[set] = value;
    yield;
  }
  const weights = weightsOf(count);
  const parts = names.map((group, index): BridgePart => {
    let amount = 0;
    for (let set = 0; set < worth.length; set++) {
      if ((set >>> index) & 1) continue;
      const gain = (worth[set | (1 << index)] ?? 0) - (worth[set] ?? 0);
      amount += (weights[membersOf(set)] ?? 0) * gain;
    }
    return { group, paths: groups.get(group) ?? [], amount };
  });
  const sorted = parts.toSorted((one, other) => Math.abs(other.amount) - Math.abs(one.amount));
  return { kind: 'attributed', from: worth[0] ?? 0, to: worth[worth.length - 1] ?? 0, parts: sorted };
}

/**
 * The scenarios between the two, asked for in the order of their sets 0, 1, 2 …: bit i says that group i has gone over. From one
 * set to the next only the lowest groups change, so that about two groups are put in anew for each, however many there are.
 */
function mixes(
  from: Assumptions,
  to: Assumptions,
  groups: readonly (readonly string[])[],
): (set: number) => Assumptions {
  // At level i stands the mix of the groups from i on; level `groups.length` is where they all start from.
  const levels: Assumptions[] = Array.from({ length: groups.length + 1 }, () => from);
  return (set) => {
    const changed = set === 0 ? 0 : Math.log2(set & -set);
    for (let level = changed; level >= 0; level--) {
      const above = levels[level + 1] ?? from;
      const paths = (set >>> level) & 1 ? (groups[level] ?? []) : [];
      levels[level] = paths.reduce((all, path) => withValueAt(all, path, valueAt(to, path)), above);
    }
    return levels[0] ?? from;
  };
}

/** Paths that differ, by the group that they belong to; a path over time of another kind goes over as a whole. */
function differingGroups(from: Assumptions, to: Assumptions): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  const wholes = new Set<string>();
  const add = (group: string, path: string) => {
    const paths = groups.get(group) ?? [];
    groups.set(group, paths);
    if (!paths.includes(path)) paths.push(path);
  };
  for (const { path, group } of driverList) {
    const one = valueAt(from, path);
    const other = valueAt(to, path);
    if (one !== undefined && other !== undefined) {
      if (!sameValue(one, other)) add(group === 'headline' ? path : group, path);
    } else if (one !== other) {
      const whole = path.slice(0, path.lastIndexOf('.'));
      if (!pathDrivers.has(whole)) continue;
      wholes.add(whole);
      add(whole, whole);
    }
  }
  // A path that goes over as a whole takes its parts along.
  for (const [group, paths] of groups) {
    const left = paths.filter((path) => !wholes.has(path.slice(0, path.lastIndexOf('.'))));
    if (left.length === 0) groups.delete(group);
    else groups.set(group, left);
  }
  return groups;
}

/** By the number of members of a set: |S|!·(n − |S| − 1)!/n!, which is 1/(n·(n − 1 over |S|)). */
function weightsOf(count: number): readonly number[] {
  const weights: number[] = [];
  let choices = 1;
  for (let members = 0; members < count; members++) {
    weights.push(1 / (count * choices));
    choices = (choices * (count - 1 - members)) / (members + 1);
  }
  return weights;
}

function membersOf(set: number): number {
  let members = 0;
  for (let left = set; left !== 0; left &= left - 1) members++;
  return members;
}
