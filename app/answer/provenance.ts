import { latestPublication, sourcesOf } from '../../shared/facts/facts.ts';
import { presetOf } from '../../shared/facts/presets.ts';
import { driverList } from '../../shared/scenario/driver-list.ts';
import type { Scenario } from '../document/case-document.ts';
import { isChanged } from '../document/driver-edits.ts';
import { longDate } from '../format/dates.ts';

/** Facts behind the defaults that a scenario still uses, and behind the preset that it comes from. */
export function factsBehind(scenario: Scenario): readonly string[] {
  const unchanged = driverList.filter(({ path }) => !isChanged(path, scenario.assumptions));
  const defaults = unchanged.flatMap((driver) => driver.facts);
  return [...new Set([...defaults, ...(presetOf(scenario.preset ?? '')?.facts ?? [])])];
}

const factsBehindAll = (scenarios: Scenario | readonly Scenario[]): readonly string[] => [
  ...new Set([scenarios].flat().flatMap(factsBehind)),
];

/** As many sources as a line of the picture holds; the rest is counted. */
export function sourceLine(
  scenario: Scenario | readonly Scenario[],
  most = 5,
): { readonly named: readonly string[]; readonly more: number } {
  const sources = sourcesOf(factsBehindAll(scenario));
  return { named: sources.slice(0, most), more: Math.max(0, sources.length - most) };
}

/** Date of the latest publication behind the figures. */
export function asOfDate(scenario: Scenario | readonly Scenario[]): string {
  const latest = latestPublication(factsBehindAll(scenario));
  if (latest === undefined) throw new Error('no dated fact stands behind the defaults');
  return longDate(latest);
}
