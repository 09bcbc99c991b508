import { conflictOf } from '../../shared/facts/conflicts.ts';
import { documentOf } from '../../shared/facts/documents.ts';
import { factOf } from '../../shared/facts/facts.ts';
import { driverAt } from '../../shared/scenario/driver-list.ts';
import { inspectCheck } from './inspect-check.ts';
import { inspectConflict } from './inspect-conflict.ts';
import { inspectDocument } from './inspect-document.ts';
import { inspectDriver } from './inspect-driver.ts';
import { inspectFact } from './inspect-fact.ts';
import { inspectFigure } from './inspect-figure.ts';
import { inspectMeasure } from './inspect-measure.ts';
import type { InspectedRun } from './inspected-run.ts';
import type { Inspection } from './inspection.ts';
import type { Subject } from './subject.ts';

/** What there is to say of a subject now; null where it is no longer there: a quarter beyond a shorter horizon, say. */
export function inspect(subject: Subject, run: InspectedRun): Inspection | null {
  switch (subject.kind) {
    case 'measure':
      return inspectMeasure(subject.measure, run);
    case 'figure':
      return subject.quarter > run.projection.quarters ? null : inspectFigure(subject, run);
    case 'driver': {
      const driver = driverAt(subject.path);
      return driver === undefined ? null : inspectDriver(driver, run);
    }
    case 'check':
      return inspectCheck(subject.check, run);
    case 'conflict': {
      const conflict = conflictOf(subject.id);
      return conflict === undefined ? null : inspectConflict(conflict, run);
    }
    case 'fact': {
      const fact = factOf(subject.id);
      return fact === undefined ? null : inspectFact(fact);
    }
    case 'document': {
      const document = documentOf(subject.id);
      return document === undefined ? null : inspectDocument(document);
    }
  }
}
