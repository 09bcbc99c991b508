import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseDocument } from '../../../app/document/case-document.ts';
import { chartIds, memoSectionIds, usualCharts } from '../../../app/document/memo-set.ts';
import { workedCase } from '../../../app/document/worked-case.ts';
import { chartOf } from '../../../app/exports/charts/chart-catalogue.ts';
import { memoOf } from '../../../app/exports/memo/memo-of.ts';
import { chartsIn, readTemplate, templateOf, withCharts, withMemo } from '../../../app/exports/memo/memo-template.ts';
import { stampOf } from '../../../app/exports/stamp.ts';
import { type Study, studyOf } from '../../../app/exports/study.ts';
import { memoWords } from '../../../app/messages/memo.ts';
import { project } from '../../../shared/model/project.ts';

const scenarioNamed = (id: string, document: CaseDocument = workedCase) => {
  const scenario = document.scenarios.find((one) => one.id === id);
  if (scenario === undefined) throw new Error(`no scenario ${id}`);
  return scenario;
};
const unstudied: Study = { risk: null, tornado: [] };
const stamp = stampOf(workedCase, new Date('2026-11-22T10:00:00Z'));
const memoFor = (document: CaseDocument, id: string, study = unstudied) =>
  memoOf({ document, scenario: scenarioNamed(id, document), study }, [], stamp);

describe('a memo', () => {
  test('begins with the answer and its six figures', () => {
    const memo = memoFor(workedCase, 'price-war');
    expect(memo.headline).toBe(
      'Does not pay back by FY2035; NPV −RMB 106bn at 9\u202f%, −162bn without terminal value.',
    );
    expect(memo.figures.map(({ label, value }) => [label, value])).toEqual([
      ['Payback', 'not by FY2035'],
      ['NPV at 9\u202f%', '−105.9'],
      ['IRR', '1.2'],
      ['Peak funding need', '309'],
      ['Cloud revenue FY2030', '260'],
      ['AI revenue FY2030', '124'],
    ]);
  });

  test('names only the drivers that differ from the base, with both values', () => {
    const { sections } = memoFor(workedCase, 'price-war');
    const [block] = sections.find(({ id }) => id === 'changes')?.blocks ?? [];
    expect(block?.kind === 'table' && block.table.rows.map((row) => row.slice(0, 4))).toEqual([
      ['Cloud growth', '26.7 % a year', '18.0 % a year', 'assumption'],
      ['EBITDA margin, AI', '60 %', '45 %', 'assumption'],
      ['EBITDA margin, other', '36 %', '26 %', 'assumption'],
    ]);
    const base = memoFor(workedCase, 'base').sections.find(({ id }) => id === 'changes');
    expect(base?.blocks).toEqual([{ kind: 'text', text: 'Every driver is that of the base case.' }]);
  });

  test('gives the author’s own reason as the source of a value of their own', () => {
    const own = scenarioNamed('base');
    const assumptions = { ...own.assumptions, capex: { ...own.assumptions.capex, programme: 450 } };
    const document = {
      ...workedCase,
      scenarios: [{ ...own, id: 'mine', assumptions, reasons: { 'capex.programme': 'Call with the CFO' } }],
    };
    const [block] = memoFor(document, 'mine').sections.find(({ id }) => id === 'changes')?.blocks ?? [];
    expect(block?.kind === 'table' && block.table.rows).toEqual([
      ['Programme capex', '380 RMB bn', '450 RMB bn', 'assumption', 'Call with the CFO'],
    ]);
  });

  test('says what is uncertain, where capacity limits, and what part of the NPV is terminal value', async () => {
    const scenario = scenarioNamed('base');
    const study = await studyOf(workedCase, scenario);
    const risks = memoFor(workedCase, 'base', study).sections.find(({ id }) => id === 'risks');
    const said = risks?.blocks.map((block) => (block.kind === 'text' ? block.text : '')) ?? [];
    const { measures } = project(scenario.assumptions);
    expect(said.slice(0, 2).map((text) => text.replace(/\s/g, ' '))).toEqual([
      'Over 10,000 trials of the uncertain drivers, NPV lies between −68 and 99 RMB bn in nine of ten.',
      '22 % of the trials have not paid back by FY2035; one in twenty has within 7.2 years.',
    ]);
    expect(said).toContain(
      `RMB ${Math.round(measures.terminalValuePv)}bn of the NPV is terminal value: what the assets are taken to be worth at the horizon.`,
    );
    expect(said).toContain(`In ${measures.capacityLimitedQuarters} of 40 quarters capacity, not demand, sets revenue.`);
  });

  test('leaves out the sections that the case leaves out, and has the author’s paragraphs first', () => {
    const sections = Object.fromEntries(memoSectionIds.map((id) => [id, id === 'checks']));
    const paragraphs = { checks: 'One  line\nstill the same.\n\nAnother.', summary: 'Not shown.' };
    const memo = memoFor({ ...workedCase, memo: { sections, paragraphs } }, 'base');
    expect(memo.sections.map(({ id }) => id)).toEqual(['checks']);
    expect(memo.sections[0]?.blocks.slice(0, 2)).toEqual([
      { kind: 'text', text: 'One line still the same.' },
      { kind: 'text', text: 'Another.' },
    ]);
  });

  test('has every chart of the catalogue for a scenario with trials, and none that would be empty', async () => {
    const scenario = scenarioNamed('price-war');
    const study = await studyOf(workedCase, scenario);
    const shown = { document: workedCase, scenario, study };
    expect(chartIds.map((id) => chartOf(id, shown)?.spec.id)).toEqual([...chartIds]);
    const without = { ...shown, study: unstudied };
    expect([chartOf('bands-cumulative', without), chartOf('paid-back', without)]).toEqual([null, null]);
  });
});

describe('the template of a memo', () => {
  test('reads as it was written, whatever is in it', () => {
    const line = fc
      .string({ unit: fc.constantFrom('a', 'é', ' ', ':', '[', 'x', ']', '"') })
      .map((text) => text.trim());
    const own = fc
      .array(line.filter((text) => !/^\[[ xX]\]/.test(text) && text !== ''))
      .map((lines) => lines.join('\n\n'));
    const memo = fc.record(
      {
        title: line.filter((text) => text !== ''),
        author: line.filter((text) => text !== ''),
        sections: fc.subarray([...memoSectionIds]).map((ids) => Object.fromEntries(ids.map((id) => [id, false]))),
        paragraphs: fc.record({ risks: own.filter((text) => text !== ''), summary: own.filter((text) => text !== '') }),
        charts: fc.subarray([...chartIds]),
      },
      { requiredKeys: ['title', 'charts'] },
    );
    fc.assert(
      fc.property(memo, ({ sections, ...rest }) => {
        const given = {
          ...rest,
          ...(sections === undefined || Object.keys(sections).length === 0 ? {} : { sections }),
        };
        const read = readTemplate(templateOf({ ...workedCase, memo: given }), workedCase);
        expect(read).toEqual({ kind: 'read', memo: given });
      }),
    );
  });

  test('says what is wrong with it, line by line', () => {
    const text =
      'Titel: x\nAuthor: a\nauthor: b\nCharts: tornado, pie, pie\nCharts: growth\n\n[x] Summary\n[ ] Summary\n[x] Outlook\n';
    const read = readTemplate(text, workedCase);
    expect(read.kind === 'refused' && read.problems.map(memoWords.problem)).toEqual([
      'Line 1: “Titel” is no field. Title, Author, Firm and Charts stand before the first section, each with a colon.',
      'Line 3: “author” stands twice.',
      `Line 4: there is no chart “pie”. The charts are ${chartIds.join(', ')}.`,
      'Line 5: “Charts” stands twice.',
      'Line 8: “Summary” stands twice.',
      `Line 9: there is no section “Outlook”. The sections are ${Object.values(memoWords.sections).join(', ')}.`,
    ]);
  });

  test('refuses what a case file could not hold', () => {
    const read = readTemplate(
      `Title: ${'x'.repeat(201)}\n[x] Risks and caveats\n${'y'.repeat(20_001)}\nhalf \ud83d`,
      workedCase,
    );
    expect(read.kind === 'refused' && read.problems.map(({ kind, line }) => [kind, line])).toEqual([
      ['too-long', 1],
      ['broken-text', 4],
      ['too-long', 2],
    ]);
    expect(withMemo(workedCase, { title: 'whole' }).memo).toEqual({ title: 'whole' });
  });

  test('leaves out a section that it does not name, and keeps no title that is the usual one', () => {
    const read = readTemplate(
      'Title: Alibaba RMB 380bn: what has to be true\nAuthor: A\n[x] Risks and caveats\n',
      workedCase,
    );
    const sections = Object.fromEntries(memoSectionIds.filter((id) => id !== 'risks').map((id) => [id, false]));
    expect(read).toEqual({ kind: 'read', memo: { author: 'A', sections } });
  });

  test('other charts change their line alone, whatever else is wrong', () => {
    const text = 'Autor: x\ncharts: nosuch, growth\n\n[x] Risks and caveats\n$& mine\n';
    expect(chartsIn(text)).toEqual(['growth']);
    expect(withCharts(text, ['tornado'])).toBe('Autor: x\nCharts: tornado\n\n[x] Risks and caveats\n$& mine\n');
    expect(withCharts('Title: y', ['tornado'])).toBe('Charts: tornado\nTitle: y');
    expect(chartsIn('Title: y')).toEqual(usualCharts);
  });

  test('keeps what it does not say: the files of the set', () => {
    const read = readTemplate(templateOf(workedCase), { ...workedCase, memo: { formats: ['pdf', 'xlsx'] } });
    expect(read.kind === 'read' && read.memo.formats).toEqual(['pdf', 'xlsx']);
  });
});
