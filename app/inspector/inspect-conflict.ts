import type { Claim, Conflict } from '../../shared/facts/conflict.ts';
import { factOf } from '../../shared/facts/facts.ts';
import { driverAt } from '../../shared/scenario/driver-list.ts';
import { valueAt } from '../../shared/scenario/driver-value.ts';
import { formatWords } from '../messages/format.ts';
import { inspectorWords as words } from '../messages/inspector.ts';
import { told } from '../messages/language.ts';
import { driverRow } from './input-rows.ts';
import { factRow } from './inspect-fact.ts';
import type { InspectedRun } from './inspected-run.ts';
import type { Inspection, InspectionRow } from './inspection.ts';

/** Sources that disagree: each side with the facts that say it, why they differ, and what is in use. */
export function inspectConflict({ id, topic, claims, diagnosis, inUse }: Conflict, run: InspectedRun): Inspection {
  const paths = new Set(claims.flatMap(({ setting }) => setting?.path ?? []));
  const drivers = [...paths].flatMap((path) => driverAt(path) ?? []);
  return {
    title: told(topic),
    value: id,
    unit: '',
    gradeNote: '',
    sections: [
      ...claims.map((claim) => ({ kind: 'rows', title: told(claim.says), rows: claimRows(claim) }) as const),
      { kind: 'text', title: words.diagnosis, text: told(diagnosis) },
      { kind: 'text', title: words.inBaseCase, text: told(inUse) },
      ...(drivers.length === 0
        ? []
        : [
            {
              kind: 'rows' as const,
              title: words.beside,
              rows: drivers
                .filter(({ path }) => valueAt(run.assumptions, path) !== undefined)
                .map((driver) => driverRow(driver, run)),
            },
          ]),
    ],
  };
}

const claimRows = ({ facts }: Claim): readonly InspectionRow[] =>
  facts.flatMap((id) => {
    const fact = factOf(id);
    return fact === undefined
      ? []
      : [{ ...factRow(fact), label: formatWords.cited(told(fact.quantity), told(fact.source)) }];
  });
