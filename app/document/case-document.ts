import { z } from 'zod';
import { baselineDay } from '../../shared/model/calendar.ts';
import { type Assumptions, assumptionsSchema } from '../../shared/scenario/assumptions.ts';
import { driverAt } from '../../shared/scenario/driver-list.ts';
import { uncertaintySchema } from '../../shared/scenario/uncertainty.ts';
import { chartIds, setFormats } from './memo-set.ts';

/** The untouched base preset: always there to compare with, never edited, never stored. */
export const baselineId = 'baseline';

export const maxScenarios = 20;

const text = (longest: number) =>
  z
    .string()
    .max(longest)
    .refine((value) => value.isWellFormed(), { params: { rule: 'well-formed-text' } });

const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,39}$/)
  .refine((value) => value !== baselineId, { params: { rule: 'baseline-is-reserved' } });

/** Quarters that a case can hold: the longest horizon. */
export const lastQuarter = 80;

/** RMB bn; a loss is below zero, revenue and spending are not. */
export const largestAmount = 1e6;
const profit = z.number().min(-largestAmount).max(largestAmount);
const amount = z.number().min(0).max(largestAmount);

/** Records have no order of their own; sorted by key, the same case is the same text, whatever was edited first. */
const sorted = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)));

const sortedRecord = <K extends z.ZodType<string, string>, V extends z.ZodType>(key: K, value: V) =>
  z.record(key, value).transform((record) => sorted<z.output<V>>(record));

/** The user's own source for a changed driver, by driver path. */
const reasons = sortedRecord(
  z.string().refine((path) => driverAt(path) !== undefined, { params: { rule: 'names-a-driver' } }),
  text(2000),
);

export const scenarioSchema = z.strictObject({
  id,
  name: text(80).min(1),
  notes: text(20_000),
  preset: text(40).optional(),
  probability: z.number().min(0).max(1).optional(),
  reasons: reasons.optional(),
  assumptions: assumptionsSchema,
  uncertainty: uncertaintySchema.optional(),
});

export const amountNames = ['cloudRevenue', 'aiRevenue', 'ebita', 'capex'] as const;
export type AmountName = (typeof amountNames)[number];

/** A quarter that was reported, as the user gives it. */
export const actualSchema = z
  .strictObject({
    /** Quarters after 31 March 2025, as in the model. */
    quarter: z.int().min(1).max(lastQuarter),
    cloudRevenue: amount.optional(),
    aiRevenue: amount.optional(),
    ebita: profit.optional(),
    capex: amount.optional(),
    source: text(500).optional(),
  })
  .refine(({ cloudRevenue, aiRevenue }) => aiRevenue === undefined || aiRevenue <= (cloudRevenue ?? aiRevenue), {
    path: ['aiRevenue'],
    params: { rule: 'ai-within-cloud' },
  })
  .refine((entry) => amountNames.some((name) => entry[name] !== undefined), { params: { rule: 'gives-a-figure' } });

/** One for each quarter. */
const actualsSchema = z
  .array(actualSchema)
  .max(lastQuarter)
  .refine((actuals) => new Set(actuals.map(({ quarter }) => quarter)).size === actuals.length, {
    params: { rule: 'each-quarter-once' },
  });

const memoSchema = z.strictObject({
  title: text(200).optional(),
  author: text(200).optional(),
  firm: text(200).optional(),
  sections: sortedRecord(text(40), z.boolean()).optional(),
  paragraphs: sortedRecord(text(40), text(20_000)).optional(),
  charts: z.array(z.enum(chartIds)).max(chartIds.length).optional(),
  formats: z.array(z.enum(setFormats)).max(setFormats.length).optional(),
});

/** What the engine said at the last save, so that a later engine can say what moved. */
const resultsSchema = z.strictObject({
  engine: text(40),
  scenarios: sortedRecord(text(40), sortedRecord(text(40), z.number().nullable())),
});

const hasUniqueIds = (scenarios: readonly { readonly id: string }[]) =>
  new Set(scenarios.map((scenario) => scenario.id)).size === scenarios.length;

/** A case as the user edits it: everything in the file but the envelope (format, version, integrity). */
export const caseDocumentSchema = z
  .strictObject({
    title: text(200),
    notes: text(20_000),
    currency: z.enum(['CNY', 'USD']),
    compareWith: z.string().max(40),
    scenarios: z
      .array(scenarioSchema)
      .min(1)
      .max(maxScenarios)
      .refine(hasUniqueIds, { params: { rule: 'unique-ids' } }),
    actuals: actualsSchema,
    asOf: z.iso
      .date()
      .refine((day) => day >= baselineDay, { params: { rule: 'not-before-baseline' } })
      .optional(),
    memo: memoSchema.optional(),
    simulation: z.strictObject({
      seed: z.int().min(0).max(4_294_967_295),
      trials: z.int().min(100).max(1_000_000),
    }),
    results: resultsSchema.optional(),
  })
  .refine(
    ({ compareWith, scenarios }) => compareWith === baselineId || scenarios.some((one) => one.id === compareWith),
    { path: ['compareWith'], params: { rule: 'compares-with-one-of-its-own' } },
  );

type DeepReadonly<T> = T extends readonly (infer Member)[]
  ? readonly DeepReadonly<Member>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;

export type CaseDocument = DeepReadonly<z.infer<typeof caseDocumentSchema>>;
export type ActualEntry = CaseDocument['actuals'][number];
export type Scenario = Omit<CaseDocument['scenarios'][number], 'assumptions'> & { readonly assumptions: Assumptions };
