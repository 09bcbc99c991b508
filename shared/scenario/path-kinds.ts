import { z } from 'zod';
import { type GroupId, type ListDriver, list, type NumberDriver } from './driver-kinds.ts';

/**
 * Growth of a quantity, per year. `fade` holds `rate` for `holdYears`, then goes in a straight line to `terminalRate` over
 * `fadeYears`. `yearly` has one rate a fiscal year, the last one repeats.
 */
export type GrowthPath =
  | {
      readonly kind: 'fade';
      readonly rate: number;
      readonly holdYears: number;
      readonly fadeYears: number;
      readonly terminalRate: number;
    }
  | { readonly kind: 'yearly'; readonly rates: readonly number[] };

/**
 * A level over time. `ramp` is a straight line from the start (quarter 0) to `target` after `years`, then flat. `yearly` has
 * a value at each fiscal-year end with straight lines between them, the last one holds.
 */
export type LevelPath =
  | { readonly kind: 'ramp'; readonly target: number; readonly years: number }
  | { readonly kind: 'yearly'; readonly values: readonly number[] };

/** A level path that names its own value at quarter 0. */
export type StartedLevelPath = LevelPath & { readonly start: number };

const yearsCovered = [1, 20] as const;

export interface GrowthPathDriver {
  readonly kind: 'growth-path';
  readonly group: GroupId;
  readonly rate: NumberDriver;
  readonly holdYears: NumberDriver;
  readonly fadeYears: NumberDriver;
  readonly terminalRate: NumberDriver;
  readonly rates: ListDriver;
  readonly base: GrowthPath;
  readonly schema: z.ZodType<GrowthPath>;
}

interface GrowthParts {
  readonly rate: NumberDriver;
  readonly holdYears: NumberDriver;
  readonly fadeYears: NumberDriver;
  readonly terminalRate: NumberDriver;
}

export function growthPath(parts: GrowthParts): GrowthPathDriver {
  const { rate, holdYears, fadeYears, terminalRate } = parts;
  const rates = list({ ...rate, label: `${rate.label} by year`, base: [rate.base], length: yearsCovered });
  const schema = z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('fade'),
      rate: rate.schema,
      holdYears: holdYears.schema,
      fadeYears: fadeYears.schema,
      terminalRate: terminalRate.schema,
    }),
    z.strictObject({ kind: z.literal('yearly'), rates: rates.schema }),
  ]);
  const base: GrowthPath = {
    kind: 'fade',
    rate: rate.base,
    holdYears: holdYears.base,
    fadeYears: fadeYears.base,
    terminalRate: terminalRate.base,
  };
  return { kind: 'growth-path', group: rate.group, ...parts, rates, base, schema };
}

export interface LevelPathDriver {
  readonly kind: 'level-path';
  readonly group: GroupId;
  readonly target: NumberDriver;
  readonly years: NumberDriver;
  readonly values: ListDriver;
  readonly base: LevelPath;
  readonly schema: z.ZodType<LevelPath>;
}

export interface StartedLevelPathDriver extends Omit<LevelPathDriver, 'base' | 'schema'> {
  readonly start: NumberDriver;
  readonly base: StartedLevelPath;
  readonly schema: z.ZodType<StartedLevelPath>;
}

interface LevelParts {
  readonly target: NumberDriver;
  readonly years: NumberDriver;
}

const valuesByYear = ({ target }: LevelParts) =>
  list({ ...target, label: `${target.label} by year`, base: [target.base], length: yearsCovered });

/** A level that starts from a reported figure and so names no start of its own. */
export function levelPath(parts: LevelParts): LevelPathDriver {
  const { target, years } = parts;
  const values = valuesByYear(parts);
  const schema = z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('ramp'), target: target.schema, years: years.schema }),
    z.strictObject({ kind: z.literal('yearly'), values: values.schema }),
  ]);
  const base: LevelPath = { kind: 'ramp', target: target.base, years: years.base };
  return { kind: 'level-path', group: target.group, ...parts, values, base, schema };
}

export function startedLevelPath(parts: LevelParts & { readonly start: NumberDriver }): StartedLevelPathDriver {
  const { start, target, years } = parts;
  const values = valuesByYear(parts);
  const schema = z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('ramp'), start: start.schema, target: target.schema, years: years.schema }),
    z.strictObject({ kind: z.literal('yearly'), start: start.schema, values: values.schema }),
  ]);
  const base: StartedLevelPath = { kind: 'ramp', start: start.base, target: target.base, years: years.base };
  return { kind: 'level-path', group: target.group, ...parts, values, base, schema };
}
