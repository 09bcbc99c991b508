import type { FactId } from '../../facts/facts.ts';
import type { Projection } from '../../model/project.ts';
import type { Assumptions } from '../../scenario/driver-tree.ts';

export interface CheckInput {
  readonly assumptions: Assumptions;
  readonly projection: Projection;
}

/** Something that is known, and that what a scenario implies is held against. In the unit of its check. */
export interface Reference {
  readonly id: ReferenceId;
  readonly value: number;
  readonly facts: readonly FactId[];
  /** Where it is the scenario's own: path of the driver. */
  readonly driver?: string;
}

/** What a scenario implies, beside what it is held against; null where the scenario implies nothing. */
export interface Reading {
  readonly id: ReadingId;
  readonly value: number | null;
  readonly references: readonly Reference[];
}

/** A question to a scenario; the first reading is its answer in short. It blocks nothing. */
export interface RealityCheck {
  readonly id: CheckId;
  /** Shares and rates are decimals, amounts RMB bn; `rmb` is RMB of EBITDA a year for each RMB of compute. */
  readonly unit: 'share' | 'rmb-bn' | 'rmb';
  readonly readings: readonly [Reading, ...Reading[]];
}

export type CheckId =
  | 'ai-growth'
  | 'core-growth'
  | 'world-share'
  | 'capex-to-revenue'
  | 'ebita-margin'
  | 'utilisation'
  | 'spend'
  | 'earning-power';

export type ReadingId =
  | 'first-year'
  | 'year-on-year'
  | 'to-look-year'
  | 'at-horizon'
  | 'in-last-year'
  | 'over-programme'
  | 'in-look-year'
  | 'lowest'
  | 'highest'
  | 'programme'
  | 'ai';

export type ReferenceId =
  | 'market-forecast'
  | 'triple-digits'
  | 'industry'
  | 'core-at-baseline'
  | 'core-since'
  | 'cloud-at-baseline'
  | 'cloud-since'
  | 'today'
  | 'aws'
  | 'amazon'
  | 'microsoft'
  | 'meta'
  | 'alibaba'
  | 'reported'
  | 'target'
  | 'at-baseline'
  | 'highest-use'
  | 'plan'
  | 'broker-base'
  | 'broker-bull'
  | 'spent-first-year'
  | 'other-cloud';

/** Where a value stands among what it is held against: the nearest one below and above; the one it equals is both. */
export interface Position {
  readonly below: Reference | null;
  readonly above: Reference | null;
  /** Beyond everything that it is held against. */
  readonly isBeyond: boolean;
}

/** What counts as equal, as a share of the reference: figures are printed with two or three digits. */
const sameWithin = 0.01;

export function positionOf({ value, references }: Reading): Position | null {
  if (value === null || references.length === 0) return null;
  const equals = (reference: Reference) => Math.abs(value - reference.value) <= sameWithin * Math.abs(reference.value);
  const sorted = references.toSorted((one, other) => one.value - other.value);
  const same = sorted.find(equals);
  if (same !== undefined) return { below: same, above: same, isBeyond: false };
  const below = sorted.findLast((reference) => reference.value < value) ?? null;
  const above = sorted.find((reference) => reference.value > value) ?? null;
  return { below, above, isBeyond: below === null || above === null };
}
