import { z } from 'zod';
import { type Assumptions, driverTree } from './driver-tree.ts';
import { rules } from './rules.ts';

export type { Assumptions } from './driver-tree.ts';

/** A tree of drivers as a strict schema of the same shape: unknown and missing fields are refused with their path. */
function schemaOf(tree: object): z.ZodType {
  if ('schema' in tree && tree.schema instanceof z.ZodType) return tree.schema;
  return z.strictObject(Object.fromEntries(Object.entries(tree).map(([key, part]) => [key, schemaOf(part)])));
}

/** A tree of drivers as their base values. */
function baseOf(tree: object): unknown {
  if ('schema' in tree && 'base' in tree) return tree.base;
  return Object.fromEntries(Object.entries(tree).map(([key, part]) => [key, baseOf(part)]));
}

const isBelow = (path: readonly PropertyKey[], dotted: string) => {
  const joined = path.join('.');
  return joined === dotted || joined.startsWith(`${dotted}.`) || dotted.startsWith(`${joined}.`);
};

function withRules(schema: z.ZodType<Assumptions>): z.ZodType<Assumptions> {
  let checked = schema;
  for (const rule of rules) {
    checked = checked.refine(rule.holds, {
      path: rule.path.split('.'),
      params: { rule: rule.id },
      // A rule is judged as soon as the fields that it reads are sound, whatever is wrong elsewhere.
      when: ({ issues }) =>
        rule.reads.every((read) => issues.every((issue) => issue.path !== undefined && !isBelow(issue.path, read))),
    });
  }
  return checked;
}

/** Refuses anything that is not one complete, valid set of assumptions. */
export const assumptionsSchema = withRules(schemaOf(driverTree) as z.ZodType<Assumptions>);

/** The base case: every driver at its default. */
export const baseAssumptions: Assumptions = assumptionsSchema.parse(baseOf(driverTree));
