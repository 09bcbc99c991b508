import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { caseFileJsonSchema } from '../../../app/case-file/json-schema.ts';

test('the committed JSON Schema is current: npm run -s outlay -- schema > docs/outlay-case.schema.json', async () => {
  const committed = await readFile('docs/outlay-case.schema.json', 'utf8');
  expect(`${JSON.stringify(caseFileJsonSchema(), null, 2)}\n`).toBe(committed);
});

test('it says what a driver is', () => {
  const text = JSON.stringify(caseFileJsonSchema());
  expect(text).toContain('"description":"Cloud growth: Growth of demand for cloud, year on year');
  expect(text).toContain('"multipleOf":0.25,"description":"Life of compute: ');
});
