import { lookQuarter } from '../../shared/analysis/periods.ts';
import {
  type CheckId,
  positionOf,
  type Reading,
  type RealityCheck,
} from '../../shared/analysis/reality-checks/check.ts';
import { realityChecks } from '../../shared/analysis/reality-checks/reality-checks.ts';
import { factOf } from '../../shared/facts/facts.ts';
import { yearOfQuarter } from '../format/quarters.ts';
import { checkWords as words } from '../messages/checks.ts';
import { formatWords } from '../messages/format.ts';
import { inspectorWords } from '../messages/inspector.ts';
import { checkUnit, checkValue, distance } from '../views/checks/check-text.ts';
import { named } from './input-rows.ts';
import { factRow } from './inspect-fact.ts';
import type { InspectedRun } from './inspected-run.ts';
import type { Inspection, InspectionRow } from './inspection.ts';
import type { Subject } from './subject.ts';

/** A reality check: what the scenario implies, what that is held against and how far off it is, with the facts. */
export function inspectCheck(id: CheckId, run: InspectedRun): Inspection | null {
  const check = realityChecks(run).find((one) => one.id === id);
  if (check === undefined) return null;
  const { readings, unit } = check;
  const [first] = readings;
  const { quarters } = run.projection;
  const yearTo = (quarter: number) => yearOfQuarter(quarter);
  const name = (reading: Reading) =>
    words.readings[reading.id](yearTo(lookQuarter(quarters)), yearTo(Math.floor(quarters / 4) * 4));
  const facts = new Set(readings.flatMap(({ references }) => references.flatMap((reference) => reference.facts)));
  return {
    title: words.checks[id].name,
    value: checkValue(first.value, unit, run.money),
    unit: formatWords.list([checkUnit(unit, run.money), name(first)].filter((text) => text !== '')),
    gradeNote: placeSentence(check),
    sections: [
      { kind: 'text', title: inspectorWords.definition, text: words.checks[id].text },
      ...readings.map(
        (reading) =>
          ({
            kind: 'rows',
            title: words.heldAgainst(checkValue(reading.value, unit, run.money), name(reading)),
            rows: referenceRows(reading, check, run),
          }) as const,
      ),
      { kind: 'rows', title: words.facts, rows: [...facts].flatMap((fact) => factOf(fact) ?? []).map(factRow) },
    ],
  };
}

function placeSentence({ readings: [first], unit }: RealityCheck): string {
  const position = positionOf(first);
  if (position === null || first.value === null) return words.noReading;
  const { below, above } = position;
  if (below !== null && below === above) return words.sentence.same(words.references[below.id]);
  if (above === null && below !== null) {
    return words.sentence.above(words.references[below.id], distance(first.value, below, unit));
  }
  if (below === null && above !== null) {
    return words.sentence.below(words.references[above.id], distance(first.value, above, unit));
  }
  return below === null || above === null
    ? ''
    : words.sentence.between(words.references[below.id], words.references[above.id]);
}

function referenceRows(
  { value, references }: Reading,
  { unit }: RealityCheck,
  run: InspectedRun,
): readonly InspectionRow[] {
  return references.map((reference): InspectionRow => {
    const [fact] = reference.facts;
    const status = fact === undefined ? undefined : factOf(fact)?.status;
    const to: Subject | undefined =
      reference.driver !== undefined
        ? { kind: 'driver', path: reference.driver, ...named(run) }
        : fact === undefined
          ? undefined
          : { kind: 'fact', id: fact };
    const off = value === null ? '' : distance(value, reference, unit);
    const written = checkValue(reference.value, unit, run.money);
    return {
      key: reference.id,
      label: words.references[reference.id],
      value: off === '' ? written : words.referenceValue(written, off),
      ...(status === undefined || reference.driver !== undefined ? {} : { grade: status }),
      ...(to === undefined ? {} : { to }),
    };
  });
}
