import { produce } from 'immer';
import {
  type ActualEntry,
  type AmountName,
  actualSchema,
  amountNames,
  type CaseDocument,
  largestAmount,
  lastQuarter,
} from './case-document.ts';

/** Why a reported quarter was not taken, and at which field. */
export type ActualRefusal =
  | { readonly kind: 'before-baseline'; readonly field: 'quarter' }
  | { readonly kind: 'too-late'; readonly field: 'quarter' }
  | { readonly kind: 'twice'; readonly field: 'quarter' }
  | { readonly kind: 'nothing-given'; readonly field: 'cloudRevenue' }
  | { readonly kind: 'negative'; readonly field: AmountName }
  | { readonly kind: 'too-large'; readonly field: AmountName }
  | { readonly kind: 'more-ai-than-cloud'; readonly field: 'aiRevenue' };

/** What is wrong with an entry beside those that are there; `replacing` is the quarter that it takes the place of. */
export function actualRefusal(
  document: CaseDocument,
  entry: ActualEntry,
  replacing: number | null,
): ActualRefusal | null {
  const { quarter } = entry;
  if (quarter < 1) return { kind: 'before-baseline', field: 'quarter' };
  if (quarter > lastQuarter) return { kind: 'too-late', field: 'quarter' };
  if (document.actuals.some((one) => one.quarter === quarter && one.quarter !== replacing)) {
    return { kind: 'twice', field: 'quarter' };
  }
  for (const field of amountNames) {
    const value = entry[field];
    if (value === undefined) continue;
    // A loss is a figure; negative revenue or spending is a slip.
    if (value < 0 && field !== 'ebita') return { kind: 'negative', field };
    if (Math.abs(value) > largestAmount) return { kind: 'too-large', field };
  }
  if ((entry.aiRevenue ?? 0) > (entry.cloudRevenue ?? Number.POSITIVE_INFINITY)) {
    return { kind: 'more-ai-than-cloud', field: 'aiRevenue' };
  }
  if (amountNames.every((field) => entry[field] === undefined)) return { kind: 'nothing-given', field: 'cloudRevenue' };
  return null;
}

/** A figure that is so far from what is expected that it is likely in another unit. */
export interface UnitDoubt {
  readonly field: AmountName;
  readonly value: number;
  /** The same figure in RMB bn, if it was given in millions or in trillions. */
  readonly likely: number;
}

/** From here on a figure is asked about: a thousand times off, with room for a scenario that is off itself. */
const farOff = 300;

/** Figures about a thousand times what the scenario has for the quarter, or a thousandth of it. */
export function unitDoubts(entry: ActualEntry, expected: Partial<Record<AmountName, number>>): readonly UnitDoubt[] {
  return amountNames.flatMap((field): readonly UnitDoubt[] => {
    const value = entry[field];
    const about = Math.abs(expected[field] ?? 0);
    if (value === undefined || value === 0 || about === 0) return [];
    const ratio = Math.abs(value) / about;
    if (ratio >= farOff) return [{ field, value, likely: Number((value / 1000).toPrecision(12)) }];
    if (ratio <= 1 / farOff) return [{ field, value, likely: Number((value * 1000).toPrecision(12)) }];
    return [];
  });
}

/** The entry in its place by quarter; the caller has asked whether it is refused. */
export const withActual = (document: CaseDocument, entry: ActualEntry, replacing: number | null): CaseDocument =>
  produce(document, (draft) => {
    const others = draft.actuals.filter(({ quarter }) => quarter !== replacing);
    draft.actuals = [...others, actualSchema.parse(entry)].sort((one, other) => one.quarter - other.quarter);
  });

export const withoutActual = (document: CaseDocument, quarter: number): CaseDocument =>
  produce(document, (draft) => {
    const at = draft.actuals.findIndex((one) => one.quarter === quarter);
    if (at !== -1) draft.actuals.splice(at, 1);
  });

/** The day at which scenarios are frozen; null goes back to the earliest day that a scenario allows. */
export function withFreeze(document: CaseDocument, day: string | null): CaseDocument {
  if (day === (document.asOf ?? null)) return document;
  if (day !== null) return { ...document, asOf: day };
  const { asOf: _, ...rest } = document;
  return rest;
}
