import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { fingerprintOf } from '../../../../app/document/case-bytes.ts';
import type { CaseDocument } from '../../../../app/document/case-document.ts';
import { chartIds } from '../../../../app/document/memo-set.ts';
import { workedCase } from '../../../../app/document/worked-case.ts';
import type { NativeChart } from '../../../../app/exports/deck/native-chart.ts';
import { rawDeck, writeDeck } from '../../../../app/exports/deck/write-deck.ts';
import { auditDeck } from '../../../support/audit-deck.ts';
import { deckFor, type MadeDeck, partsOf, wordsOf } from '../../../support/decks.ts';

let all: MadeDeck;
let bytes: Uint8Array;
beforeAll(async () => {
  all = await deckFor('price-war', chartIds);
  bytes = await writeDeck(all.deck);
}, 30_000);

const nativeCharts = ({ deck }: MadeDeck): readonly NativeChart[] =>
  deck.slides.flatMap(({ body }) => (body.kind === 'chart' ? [body.chart] : []));

describe('a package of a deck', () => {
  test('holds nothing that PowerPoint is known to repair', () => {
    expect(auditDeck(bytes)).toEqual({});
  });

  test('would not pass as pptxgenjs writes it, so the audit sees what it looks for', async () => {
    const found = auditDeck(await rawDeck(all.deck));
    expect(
      Object.keys(found)
        .filter((problem) => !problem.startsWith('out of order'))
        .sort(),
    ).toEqual([
      'a background without effects',
      'a folder as an entry',
      'a line without a look',
      'a placeholder in the master of the notes',
      'a run of several lines',
      'a shape without a body of text',
      'a type for a part that is not there',
      'a type that no part has',
      'an axis that is not there',
      'image/jpg for image/jpeg',
      'two masters with one theme',
    ]);
    expect(found).toMatchObject({
      'an axis that is not there': chartIds.length,
      'a placeholder in the master of the notes': 6,
    });
    expect(Object.keys(found)).toContain('out of order: lineChart without grouping');
  });

  test('made twice is the same bytes', async () => {
    expect(Buffer.compare(await writeDeck(all.deck), bytes)).toBe(0);
  });

  test('says its case, engine and time, and holds no other time', () => {
    const parts = partsOf(bytes);
    const core = parts.get('docProps/core.xml') ?? '';
    expect(core).toContain(fingerprintOf(workedCase));
    expect(core.match(/2026-11-22T10:00:00Z/g)).toHaveLength(3);
    const years = [...parts].flatMap(([, xml]) => xml.match(/20\d\d-\d\d-\d\dT[\d:.]+Z/g) ?? []);
    expect(new Set(years)).toEqual(new Set(['2026-11-22T10:00:00Z']));
  });

  test('has a title, the caveat, its number and notes with sources on every slide', () => {
    const parts = partsOf(bytes);
    for (const [index, slide] of all.deck.slides.entries()) {
      const xml = parts.get(`ppt/slides/slide${index + 1}.xml`) ?? '';
      const title = /<p:sp>(?:(?!<\/p:sp>)[\s\S])*<p:ph\s[^>]*type="title"[\s\S]*?<\/p:sp>/.exec(xml)?.[0] ?? '';
      expect(wordsOf(title)).toEqual([slide.title]);
      expect(wordsOf(xml).join(' ')).toContain('Conditional projection, not a forecast.');
      expect(xml).toContain('type="slidenum"');
      const notes = wordsOf(parts.get(`ppt/notesSlides/notesSlide${index + 1}.xml`) ?? '');
      expect(notes.slice(0, slide.notes.length)).toEqual(slide.notes);
      expect(notes).toContain('Sources:');
      expect(notes.join(' ')).toContain(fingerprintOf(workedCase));
    }
  });
});

describe('a chart of a deck', () => {
  const cached = (xml: string) =>
    [...xml.matchAll(/<c:ser>[\s\S]*?<\/c:ser>/g)].map(([series]) => {
      const order = Number(/<c:order val="(\d+)"/.exec(series)?.[1]);
      const cache =
        /<c:numCache>(?:(?!<c:numCache>)[\s\S])*?<\/c:numCache><\/c:numRef><\/c:val>/.exec(series)?.[0] ?? '';
      const points = [...cache.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]+)</g)].map(([, at, value]) => [
        Number(at),
        Number(value),
      ]);
      return { order, points };
    });
  const numbersOf = ({ series }: NativeChart) =>
    series.map(({ values }, order) => ({
      order,
      points: values.flatMap((value, at) => (value === null ? [] : [[at, value]])),
    }));

  test('is native, one for each that was chosen, with the numbers of its spec', () => {
    const parts = partsOf(bytes);
    const charts = nativeCharts(all);
    expect(charts).toHaveLength(chartIds.length);
    for (const [index, chart] of charts.entries()) {
      const found = cached(parts.get(`ppt/charts/chart${index + 1}.xml`) ?? '');
      expect(found.sort((one, other) => one.order - other.order)).toEqual(numbersOf(chart));
    }
    expect([...parts.keys()].filter((name) => /^ppt\/(charts\/chart|embeddings\/)/.test(name))).toHaveLength(
      2 * charts.length,
    );
  });

  test('has a workbook with the same numbers, zeros too, and those of the app on a second sheet', () => {
    const inside = unzipSync(bytes);
    for (const [index, chart] of nativeCharts(all).entries()) {
      const book = unzipSync(inside[`ppt/embeddings/chart${index + 1}.xlsx`] ?? new Uint8Array());
      const sheet = strFromU8(book['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
      const rows = [...sheet.matchAll(/<row r="(\d+)">([\s\S]*?)<\/row>/g)].slice(1);
      const cells = rows.map(
        ([, , row = '']) =>
          new Map(
            [...row.matchAll(/<c r="([A-Z]+)\d+" s="0"><v>([^<]+)<\/v>/g)].map(([, column, value]) => [
              column,
              Number(value),
            ]),
          ),
      );
      for (const [at, { values }] of chart.series.entries()) {
        const column = String.fromCharCode(66 + at);
        expect(cells.map((row) => row.get(column) ?? null)).toEqual(values);
      }
      expect(strFromU8(book['xl/worksheets/sheet2.xml'] ?? new Uint8Array())).toContain(chart.numbers.head[0] ?? '');
    }
  });

  test('draws every line, bar and column of what the app draws', () => {
    const charts = nativeCharts(all);
    for (const [index, { spec }] of all.charts.entries()) {
      const series = charts[index]?.series ?? [];
      if ('quarters' in spec) {
        for (const line of spec.series.filter(({ fillTo }) => fillTo !== 'axis'))
          expect(series.some(({ values }) => values.every((value, q) => value === line.values[q]))).toBe(true);
      } else if ('rows' in spec) {
        const drawn = spec.rows.map((_, row) =>
          series.filter(({ colour }) => colour !== null).map(({ values }) => values[row] ?? 0),
        );
        for (const [row, { bars }] of spec.rows.entries()) {
          const sum = drawn[row]?.reduce((total, value) => total + value, 0) ?? 0;
          const [bar] = bars;
          if (charts[index]?.bars === 'overlaid') expect(drawn[row]).toEqual(bars.map(({ to }) => to));
          else expect(Math.abs(sum)).toBeLessThanOrEqual(Math.abs((bar?.to ?? 0) - (bar?.from ?? 0)) + 1e-9);
        }
      } else if ('years' in spec) {
        expect(series[0]?.values).toEqual(spec.years.map(({ before }) => before));
        expect(series[1]?.values).toEqual(spec.years.map(({ within }) => within));
      }
    }
  });
});

describe('whatever a case holds, the deck is sound', () => {
  const hostile = [
    'x'.repeat(10_000),
    `=HYPERLINK("http://a")\u0000\u0007\u2028 & <b> "q" 'p' \ufffe`,
    '+cmd|calc',
    ' ',
  ];

  test.each(hostile)('titles and names, case %#', { timeout: 20_000 }, async (text) => {
    const scenarios = workedCase.scenarios.map((scenario) => ({
      ...scenario,
      name: text,
      reasons: { 'capex.programme': text },
    }));
    const document: CaseDocument = {
      ...workedCase,
      title: text,
      scenarios,
      memo: { title: text, author: text, firm: text, paragraphs: { risks: text, checks: `${text}\n\n${text}` } },
    };
    const made = await writeDeck((await deckFor('price-war', ['tornado', 'bridge', 'compare-cash'], document)).deck);
    expect(auditDeck(made)).toEqual({});
    const longest = Math.max(...[...partsOf(made)].flatMap(([, xml]) => wordsOf(xml)).map((words) => words.length));
    expect(longest).toBeLessThan(2100);
  });

  test('no payback, no trials, no charts: the answer, what differs, checks and risks', async () => {
    const made = await deckFor('price-war', [], workedCase, { risk: null, tornado: [] });
    expect(made.deck.slides.map(({ title }) => title)).toEqual([
      'Does not pay back by FY2035; NPV −RMB 106bn at 9\u202f%, −162bn without terminal value',
      '3 drivers differ from the base case',
      '3 of 8 reality checks lie beyond all references',
      'On these assumptions the programme does not pay back by FY2035',
    ]);
    expect(auditDeck(await writeDeck(made.deck))).toEqual({});
  });

  test('a base case has its headline drivers, and sections left out of the memo are left out', async () => {
    const memo = { sections: { checks: false, risks: false } };
    const { deck } = await deckFor('base', [], { ...workedCase, memo }, { risk: null, tornado: [] });
    expect(deck.slides.map(({ title }) => title)).toEqual([
      expect.stringMatching(/^Pays back in Q4 FY2034/),
      'Every driver is that of the base case; these carry the answer',
    ]);
  });

  test('nothing moves NPV, so there is no slide with an empty chart', async () => {
    const { deck } = await deckFor('price-war', ['tornado'], workedCase, { risk: null, tornado: [] });
    expect(deck.slides.some(({ body }) => body.kind === 'chart')).toBe(false);
  });
});
