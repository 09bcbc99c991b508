import { sourcedDistributions } from '../../shared/facts/base-uncertainty.ts';
import { conflicts } from '../../shared/facts/conflicts.ts';
import { factOf } from '../../shared/facts/facts.ts';
import { presetOf } from '../../shared/facts/presets.ts';
import { type Backing, backingOf } from '../../shared/provenance/grades.ts';
import { baseAssumptions } from '../../shared/scenario/assumptions.ts';
import type { Driver } from '../../shared/scenario/driver-list.ts';
import { valueAt } from '../../shared/scenario/driver-value.ts';
import { baselineId } from '../document/case-document.ts';
import { driverText } from '../format/driver-text.ts';
import { rangeText } from '../format/driver-units.ts';
import { inspectorWords as words } from '../messages/inspector.ts';
import { told } from '../messages/language.ts';
import { conflictSection, factRow } from './inspect-fact.ts';
import type { InspectedRun } from './inspected-run.ts';
import type { Inspection, InspectionRow, InspectionSection } from './inspection.ts';

/** A driver: what it means, why it has the value that it has, and the facts behind it. */
export function inspectDriver(driver: Driver, run: InspectedRun): Inspection {
  const value = valueAt(run.assumptions, driver.path);
  const backing = backingOf(driver, run.assumptions, run.scenario.preset);
  const isOwn = value !== undefined && backing.from === 'own' && run.scenario.id !== baselineId;
  return {
    title: told(driver.label),
    value: value === undefined ? words.givenOtherwise : driverText(driver, value),
    unit: '',
    grade: backing.grade,
    gradeNote: value === undefined ? words.givenOtherwiseNote : backingNote(driver, backing, run),
    sections: [
      { kind: 'text', title: words.definition, text: told(driver.help) },
      ...(isOwn
        ? [{ kind: 'reason', title: words.ownSource, path: driver.path, scenario: run.scenario.id } as const]
        : []),
      ...(backing.from === 'claim' || backing.from === 'preset' ? factsSection(words.comesFrom, backing.facts) : []),
      ...factsSection(backing.from === 'default' ? words.comesFrom : words.behindDefault, driver.facts),
      ...conflictSection(conflictsOver(driver.path)),
      ...rangeSection(driver, run),
      ...factsSection(words.spreadRestsOn, spreadFacts(driver.path)),
    ],
  };
}

function backingNote(driver: Driver, { from }: Backing, { scenario }: InspectedRun): string {
  if (from === 'default') return driver.reason === undefined ? words.fromFacts : told(driver.reason);
  if (from === 'claim') return words.fromClaim;
  if (from === 'preset') return words.fromPreset(told(presetOf(scenario.preset ?? '')?.name ?? ''));
  return scenario.reasons?.[driver.path] ?? words.setHere;
}

const conflictsOver = (path: string) =>
  conflicts.filter(({ claims }) => claims.some(({ setting }) => setting?.path === path));

const spreadFacts = (path: string): readonly string[] =>
  sourcedDistributions.find((one) => one.path === path)?.facts ?? [];

function factsSection(title: string, ids: readonly string[]): readonly InspectionSection[] {
  const rows = ids.flatMap((id) => factOf(id) ?? []).map(factRow);
  return rows.length === 0 ? [] : [{ kind: 'rows', title, rows }];
}

/** What it is in the Baseline, what was last reported, and what is allowed. */
function rangeSection(driver: Driver, { assumptions }: InspectedRun): readonly InspectionSection[] {
  const rows: InspectionRow[] = [];
  const base = valueAt(baseAssumptions, driver.path);
  if (base !== undefined && assumptions !== baseAssumptions) {
    rows.push({ key: 'base', label: words.inBaseline, value: driverText(driver, base), grade: driver.grade });
  }
  if (driver.kind === 'number') {
    const { lastReported } = driver;
    if (lastReported !== undefined) {
      const fact = factOf(lastReported.fact);
      rows.push({
        key: 'reported',
        label: words.lastReported,
        value: told(lastReported.label),
        ...(fact === undefined ? {} : { grade: fact.status, to: { kind: 'fact', id: fact.id } }),
      });
    }
    rows.push({ key: 'allowed', label: words.allowed, value: rangeText(driver) });
  }
  return rows.length === 0 ? [] : [{ kind: 'rows', title: words.beside, rows }];
}
