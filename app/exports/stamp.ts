import { engine } from '../../shared/model/engine.ts';
import { fingerprintOf } from '../document/case-bytes.ts';
import type { CaseDocument } from '../document/case-document.ts';
import { longDay } from '../format/dates.ts';

/** Which case, computed by what and when: it stands in every file that leaves Outlay, so that a printed figure leads back to its case. */
export interface Stamp {
  /** The line `integrity` of the case file. */
  readonly fingerprint: string;
  readonly engine: string;
  /** When it was exported, an ISO 8601 time in UTC, to the second. */
  readonly time: string;
  /** The same day on the clock of whoever exports: "22 November 2026". */
  readonly day: string;
}

/** Two exports of one case at one time are the same bytes: nothing else in a file depends on when it was written. */
export const stampOf = (document: CaseDocument, time: Date): Stamp => ({
  fingerprint: fingerprintOf(document),
  engine,
  time: `${time.toISOString().slice(0, 19)}Z`,
  day: longDay(time),
});
