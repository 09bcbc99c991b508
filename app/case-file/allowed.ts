import { z } from 'zod';
import { isObject, type Place, valueAtPlace } from './place.ts';
import type { Allowed } from './problems.ts';

type Schema = z.core.$ZodType;

/** The schema of a place in a value that `schema` describes; of a choice of forms, the one that the value names. */
export function schemaAt(schema: Schema, value: unknown, place: Place): Schema | undefined {
  let here: Schema | undefined = schema;
  let found = value;
  for (const step of place) {
    here = partOf(plain(here), found, step);
    found = isObject(found) || Array.isArray(found) ? Reflect.get(found, step) : undefined;
  }
  return plain(here);
}

/** The keys that an object at a place may have. */
export function keysAt(schema: Schema, value: unknown, place: Place): readonly string[] {
  const there = schemaAt(schema, value, place);
  const form = there instanceof z.ZodDiscriminatedUnion ? formOf(there, valueAtPlace(value, place)) : there;
  return form instanceof z.ZodObject ? Object.keys(form.shape) : [];
}

function partOf(schema: Schema | undefined, value: unknown, step: string | number): Schema | undefined {
  if (schema instanceof z.ZodObject) return Object.hasOwn(schema.shape, step) ? schema.shape[step] : undefined;
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  if (schema instanceof z.ZodDiscriminatedUnion) {
    return partOf(plain(formOf(schema, value) ?? schema.options[0]), value, step);
  }
  return undefined;
}

/** The form that a value of several says it has. */
function formOf({ options, def }: z.ZodDiscriminatedUnion, value: unknown): Schema | undefined {
  const named = isObject(value) ? value[def.discriminator] : undefined;
  return options.find((option) => namesOf(option, def.discriminator).includes(named));
}

const namesOf = (form: Schema, discriminator: string): readonly unknown[] => {
  const key = form instanceof z.ZodObject ? plain(form.shape[discriminator]) : undefined;
  return key instanceof z.ZodLiteral ? [...key.values] : key instanceof z.ZodEnum ? key.options : [];
};

/** Without what wraps it: a transform behind it, or the leave to be absent or null. */
function plain(schema: Schema | undefined): Schema | undefined {
  if (schema instanceof z.ZodPipe) return plain(schema.in);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return plain(schema.unwrap());
  return schema;
}

/** What a schema lets stand, as data for a sentence; `parent` is the schema around it, `step` the way from there. */
export function allowedBy(schema: Schema, parent?: Schema, step?: string | number): Allowed {
  const around = plain(parent);
  if (around instanceof z.ZodDiscriminatedUnion && step === around.def.discriminator) {
    return { kind: 'choice', options: around.options.flatMap((form) => namesOf(form, step).map(String)) };
  }
  const bare = plain(schema);
  if (bare instanceof z.ZodNumber) return allowedNumber(bare);
  if (bare instanceof z.ZodISODate) return { kind: 'date' };
  if (bare instanceof z.ZodString) return allowedText(bare);
  if (bare instanceof z.ZodArray) return { kind: 'list', ...lengths(bare.def.checks) };
  if (bare instanceof z.ZodEnum) return { kind: 'choice', options: bare.options.map(String) };
  if (bare instanceof z.ZodLiteral) return { kind: 'choice', options: [...bare.values].map(String) };
  if (bare instanceof z.ZodBoolean) return { kind: 'flag' };
  return { kind: 'group' };
}

type Checks = readonly z.core.$ZodCheck<never>[] | undefined;

function allowedNumber(schema: z.ZodNumber): Allowed {
  const step = schema.def.checks?.find((check) => check instanceof z.core.$ZodCheckMultipleOf)?._zod.def.value;
  const multipleOf = schema.format === 'safeint' ? 1 : step === undefined ? null : Number(step);
  return { kind: 'number', least: end(schema.minValue), most: end(schema.maxValue), multipleOf };
}

/** An open end is an infinity to zod. */
const end = (value: number | null): number | null => (Number.isFinite(value) ? value : null);

function allowedText(schema: z.ZodString): Allowed {
  if (schema.format === 'regex') return { kind: 'id' };
  return { kind: 'text', least: schema.minLength ?? 0, most: schema.maxLength };
}

const lengths = (checks: Checks) => ({
  least: checks?.find((check) => check instanceof z.core.$ZodCheckMinLength)?._zod.def.minimum ?? 0,
  most: checks?.find((check) => check instanceof z.core.$ZodCheckMaxLength)?._zod.def.maximum ?? null,
});
