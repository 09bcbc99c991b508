import { caseFileJsonSchema } from '../case-file/json-schema.ts';
import { resultJsonSchema } from '../exports/data/result-schema.ts';
import { done, type Outcome } from './outcome.ts';

export const schemaOf = { case: caseFileJsonSchema, result: resultJsonSchema } as const;

export const schemaCommand = (of: keyof typeof schemaOf): Outcome =>
  done(`${JSON.stringify(schemaOf[of](), null, 2)}\n`);
