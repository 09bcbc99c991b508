import { z } from 'zod';
import type { CitableFactId } from '../facts/facts.ts';

/** How sure we are of a default: stated in the documents, stated elsewhere, computed from either, or our own judgement. */
export type Grade = 'documented' | 'reported' | 'derived' | 'assumption';

/**
 * Unit of a driver. Values are stored as decimals and RMB billions; `percent` kinds are shown times one hundred.
 */
export type Unit =
  | 'rmb-bn'
  | 'usd-bn'
  | 'usd-per-ads'
  | 'ads-bn'
  | 'percent'
  | 'percent-a-year'
  | 'years'
  | 'quarters'
  | 'rmb-per-rmb'
  | 'times'
  | 'cny-per-usd'
  | 'weight'
  | 'none';

export type GroupId =
  | 'headline'
  | 'programme'
  | 'demand'
  | 'margins'
  | 'capacity'
  | 'assets'
  | 'counterfactual'
  | 'economics'
  | 'market'
  | 'financing'
  | 'reported';

interface Described {
  readonly label: string;
  /** At most about 14 characters: for table columns and direct labels. */
  readonly short: string;
  readonly group: GroupId;
  readonly help: string;
  readonly grade: Grade;
  /** Why the default is what it is, where no figure says it by itself. */
  readonly reason?: string;
  /** Ids of the facts behind the default. */
  readonly facts: readonly CitableFactId[];
}

/** A last reported actual, marked on the slider's track. */
export interface LastReported {
  readonly value: number;
  readonly label: string;
  readonly shortLabel: string;
  readonly fact: CitableFactId;
}

export interface NumberInfo extends Described {
  readonly unit: Unit;
  readonly base: number;
  /** Valid range of a file, both ends included. */
  readonly min: number;
  readonly max: number;
  /** Valid values are whole multiples of this; absent when any value will do. */
  readonly multipleOf?: number;
  /** What the slider shows; typing may go beyond it, to the valid range. */
  readonly slider: readonly [low: number, high: number];
  readonly step: number;
  /** Ends of the usual range, ticked on the track. */
  readonly usual?: readonly [low: number, high: number];
  readonly lastReported?: LastReported;
}

export interface ListInfo extends Described {
  readonly unit: Unit;
  readonly base: readonly number[];
  readonly min: number;
  readonly max: number;
  readonly length: readonly [least: number, most: number];
}

export interface ChoiceInfo<V extends string> extends Described {
  readonly base: V;
  readonly options: readonly { readonly value: V; readonly label: string }[];
}

export interface FlagInfo extends Described {
  readonly base: boolean;
}

export interface NumberDriver extends NumberInfo {
  readonly kind: 'number';
  readonly schema: z.ZodType<number>;
}
export interface ListDriver extends ListInfo {
  readonly kind: 'list';
  readonly schema: z.ZodType<readonly number[]>;
}
export interface ChoiceDriver<V extends string = string> extends ChoiceInfo<V> {
  readonly kind: 'choice';
  readonly schema: z.ZodType<V>;
}
export interface FlagDriver extends FlagInfo {
  readonly kind: 'flag';
  readonly schema: z.ZodType<boolean>;
}

/** −0 would be lost on the way through a file; it becomes 0 as soon as it is read. */
const finite = (min: number, max: number) =>
  z
    .number()
    .min(min)
    .max(max)
    .transform((value) => value + 0);

export function number(info: NumberInfo): NumberDriver {
  const plain = z.number().min(info.min).max(info.max);
  const stepped = info.multipleOf === undefined ? plain : plain.multipleOf(info.multipleOf);
  return { kind: 'number', ...info, schema: stepped.transform((value) => value + 0) };
}

export function list(info: ListInfo): ListDriver {
  const [least, most] = info.length;
  // `kind` comes last: lists by year are made from the number that they replace.
  return { ...info, kind: 'list', schema: z.array(finite(info.min, info.max)).min(least).max(most) };
}

export function choice<const V extends string>(info: ChoiceInfo<V>): ChoiceDriver<V> {
  return { kind: 'choice', ...info, schema: z.enum(info.options.map((option) => option.value)) as z.ZodType<V> };
}

export function flag(info: FlagInfo): FlagDriver {
  return { kind: 'flag', ...info, schema: z.boolean() };
}
