import { z } from 'zod';
import { assumptionsSchema } from '../../../shared/scenario/assumptions.ts';
import { caseColumns } from './projected.ts';

export const resultFormat = 'outlay-result';
export const resultVersion = 1;

const amount = z.number().describe('RMB bn');
const years = z.number().nullable().describe('Years after 31 March 2025; null is "not within the horizon"');
const quarter = z.int().min(1).describe('Quarters after 31 March 2025');
const row = z.strictObject({ quarter, ...Object.fromEntries(caseColumns.map((column) => [column, z.number()])) });

const measures = z.strictObject({
  programme: amount,
  npv: amount.describe('RMB bn, with terminal value'),
  terminalValuePv: amount,
  irr: z.array(z.number()).describe('Every internal rate of return a year, ascending; one is the IRR'),
  signChanges: z.int(),
  mirr: z.number().nullable(),
  paybackYears: years,
  firstPaybackYears: years,
  discountedPaybackYears: years,
  peakFunding: amount,
  peakFundingQuarter: z.int(),
  cashMultiple: z.number().nullable(),
  endGlobalShare: z.number(),
  capacityLimitedQuarters: z.int(),
  roic: z.array(z.number().nullable()).describe('One a whole fiscal year'),
});

const financing = z.strictObject({
  converts: z.boolean(),
  newAdsBn: z.number(),
  dilution: z.number(),
  dilutionWithCappedCall: z.number(),
  peakFunding: amount,
  peakFundingQuarter: z.int(),
  paybackYears: years,
  npvPerAdsUsd: z.number(),
  npvPerAdsDilutedUsd: z.number(),
});

/** The whole result of a case, for other programs. */
export const resultSchema = z.strictObject({
  format: z.literal(resultFormat),
  version: z.literal(resultVersion),
  case: z.string().describe('Title of the case'),
  fingerprint: z.string().describe('The line "integrity" of the case file'),
  engine: z.string(),
  exportedAt: z.iso.datetime(),
  caveat: z.string(),
  scenarios: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      assumptions: assumptionsSchema,
      plan: z.array(row),
      counterfactual: z.array(row),
      incremental: z.array(amount),
      measures,
      financing: financing.nullable(),
    }),
  ),
});

export type Result = z.input<typeof resultSchema>;

export function resultJsonSchema(): object {
  const { $schema, ...schema } = z.toJSONSchema(resultSchema, { io: 'input' });
  return { $schema, title: 'Outlay result', ...schema };
}
