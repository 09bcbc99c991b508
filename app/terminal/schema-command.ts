import { caseFileJsonSchema } from '../case-file/json-schema.ts';
import { done, type Outcome } from './outcome.ts';

export const schemaCommand = (): Outcome => done(`${JSON.stringify(caseFileJsonSchema(), null, 2)}\n`);
