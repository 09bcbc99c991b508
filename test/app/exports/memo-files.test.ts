import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { workedCase } from '../../../app/document/worked-case.ts';
import { memoDocx } from '../../../app/exports/memo/memo-docx.ts';
import { memoOf } from '../../../app/exports/memo/memo-of.ts';
import { stampOf } from '../../../app/exports/stamp.ts';
import { write } from '../../../app/exports/write.ts';
import { writerParts } from '../../../app/terminal/exporting/writer-parts.ts';
import { repository } from '../../support/electron-here.ts';
import { whyNotWellFormed } from '../../support/well-formed-xml.ts';

/** Formulas, markup of every format that it goes into, control characters, and a word without an end. */
const hostile = `=1+1 \u0000\u0001\u0007\u001b #panic("x") <b>&"' *x* _y_ $z$ @ref \\ ${'W'.repeat(120)}`;
const [base] = workedCase.scenarios;
if (base === undefined) throw new Error('the worked case has scenarios');
const scenario = { ...base, name: hostile.slice(0, 80) };
const document = {
  ...workedCase,
  title: hostile,
  scenarios: [scenario],
  memo: {
    title: hostile,
    author: hostile,
    firm: hostile,
    paragraphs: { summary: `${hostile}\n\n= Heading\n\n#include "x"\n\n\`\`\`` },
  },
};
const stamp = stampOf(document, new Date('2026-11-22T10:00:00Z'));
const memo = memoOf({ document, scenario, study: { risk: null, tornado: [] } }, [], stamp);

test('whatever its texts are, a memo is a PDF, and the same one twice', { timeout: 30_000 }, async () => {
  const task = { kind: 'memo-pdf', memo, charts: [], attached: { name: 'case.outlay', text: '{}' } } as const;
  const [one, other] = [await write(task, writerParts), await write(task, writerParts)];
  expect(Buffer.from(one.subarray(0, 5)).toString()).toBe('%PDF-');
  expect(Buffer.compare(one, other)).toBe(0);
});

test('and a Word document whose parts are all well-formed, and the same one twice', async () => {
  const png = await readFile(join(repository, 'docs/images/overview-light.png'));
  const withChart = {
    ...memo,
    sections: [{ id: 'charts', title: hostile, blocks: [{ kind: 'chart', index: 0, alt: hostile }] }],
  } as const;
  const chart = { png: new Uint8Array(png), width: 640, height: 400 };
  const [one, other] = [await memoDocx(withChart, [chart]), await memoDocx(withChart, [chart])];
  expect(Buffer.compare(one, other)).toBe(0);
  const parts = Object.entries(unzipSync(one)).filter(([name]) => /\.(xml|rels)$/.test(name));
  expect(parts.length).toBeGreaterThan(8);
  for (const [name, bytes] of parts) expect([name, whyNotWellFormed(strFromU8(bytes))]).toEqual([name, null]);
  expect(strFromU8(unzipSync(one)['docProps/core.xml'] ?? new Uint8Array())).toContain('2026-11-22T10:00:00Z');
});
