import { conflicts } from '../../../shared/facts/conflicts.ts';
import { factOf } from '../../../shared/facts/facts.ts';
import { presetOf } from '../../../shared/facts/presets.ts';
import { backingOf } from '../../../shared/provenance/grades.ts';
import { baseAssumptions } from '../../../shared/scenario/assumptions.ts';
import { type Driver, driverList, driversOf } from '../../../shared/scenario/driver-list.ts';
import { valueAt } from '../../../shared/scenario/driver-value.ts';
import type { Scenario } from '../../document/case-document.ts';
import { isChanged } from '../../document/driver-edits.ts';
import { driverText } from '../../format/driver-text.ts';
import { datedSource } from '../../format/fact-value.ts';
import { formatWords } from '../../messages/format.ts';
import { told } from '../../messages/language.ts';
import { memoWords as words } from '../../messages/memo.ts';
import { sourcesWords } from '../../messages/sources.ts';
import type { MemoTable } from './memo-content.ts';

const valueText = (driver: Driver, assumptions: Scenario['assumptions']): string => {
  const value = valueAt(assumptions, driver.path);
  return value === undefined ? words.byYear : driverText(driver, value);
};

const changedDrivers = ({ assumptions }: Scenario): readonly Driver[] =>
  driverList.filter(({ path }) => isChanged(path, assumptions));

/** Only the drivers that differ from the base case, with who says so; null where none does. */
export function changesTable(scenario: Scenario): MemoTable | null {
  const changed = changedDrivers(scenario);
  if (changed.length === 0) return null;
  return {
    head: [words.driver, words.base, words.here, words.grade, words.source],
    columns: [wide(28), figure(15), figure(15), wide(13), wide(29)],
    rows: changed.map((driver) => [
      told(driver.label),
      valueText(driver, baseAssumptions),
      valueText(driver, scenario.assumptions),
      gradeOf(driver, scenario),
      sourceOf(driver, scenario),
    ]),
  };
}

/** The headline drivers and those that differ, each with its grade and sources. */
export function assumptionsTable(scenario: Scenario): MemoTable {
  const headline = driversOf('headline');
  const all = [...headline, ...changedDrivers(scenario).filter((driver) => !headline.includes(driver))];
  // A path has a rate or values by year, never both.
  const shown = all.filter(({ path }) => valueAt(scenario.assumptions, path) !== undefined);
  return {
    head: [words.driver, words.value, words.grade, words.source],
    columns: [wide(28), figure(16), wide(14), wide(42)],
    rows: shown.map((driver) => [
      told(driver.label),
      valueText(driver, scenario.assumptions),
      gradeOf(driver, scenario),
      sourceOf(driver, scenario),
    ]),
  };
}

const wide = (width: number) => ({ width, isFigure: false });
const figure = (width: number) => ({ width, isFigure: true });

const gradeOf = (driver: Driver, { assumptions, preset }: Scenario): string =>
  sourcesWords.grades[backingOf(driver, assumptions, preset).grade];

/** The facts behind a value, the reason of whoever set it, or why the base case has it. */
function sourceOf(driver: Driver, { assumptions, preset, reasons }: Scenario): string {
  const { facts, from } = backingOf(driver, assumptions, preset);
  if (from === 'own') return reasons?.[driver.path] ?? words.noReason;
  const named = [...new Set(facts.flatMap((id) => sourceName(id)))];
  const shown = formatWords.parts(named.slice(0, most));
  const cited = named.length > most ? words.andMore(shown, named.length - most) : shown;
  if (from === 'preset') return words.ofPreset(told(presetOf(preset ?? '')?.name ?? ''), cited);
  return cited === '' ? told(driver.reason ?? words.noReason) : cited;
}

/** As many as stand in a cell. */
const most = 2;

function sourceName(id: string): readonly string[] {
  const fact = factOf(id);
  if (fact === undefined) return [];
  return [datedSource(fact)];
}

/** The conflicts between sources that the scenario touches: over a driver of the memo, or over a fact that one of them rests on. */
export function conflictsTable(scenario: Scenario): MemoTable | null {
  const drivers = [...driversOf('headline'), ...changedDrivers(scenario)];
  const paths = new Set(drivers.map(({ path }) => path));
  const cited = new Set(drivers.flatMap((driver) => backingOf(driver, scenario.assumptions, scenario.preset).facts));
  const touched = conflicts.filter(({ claims }) =>
    claims.some(({ setting, facts }) => paths.has(setting?.path ?? '') || facts.some((id) => cited.has(id))),
  );
  if (touched.length === 0) return null;
  return {
    head: [words.conflict, words.claims, words.inUse],
    columns: [wide(24), wide(34), wide(42)],
    rows: touched.map(({ topic, claims, inUse }) => [
      told(topic),
      formatWords.parts(claims.map(({ says }) => told(says))),
      takenSide(claims, scenario) ?? told(inUse),
    ]),
  };
}

/** Where the scenario takes another side than the base case. */
function takenSide(claims: (typeof conflicts)[number]['claims'], { assumptions }: Scenario): string | null {
  const taken = claims.find(
    ({ setting }) =>
      setting !== undefined &&
      isChanged(setting.path, assumptions) &&
      valueAt(assumptions, setting.path) === setting.value,
  );
  return taken === undefined ? null : words.takes(told(taken.says));
}
