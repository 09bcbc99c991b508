import { strFromU8, unzipSync } from 'fflate';
import type { CaseDocument } from '../../app/document/case-document.ts';
import type { ChartId } from '../../app/document/memo-set.ts';
import { workedCase } from '../../app/document/worked-case.ts';
import { type ChosenChart, chartOf, type Shown } from '../../app/exports/charts/chart-catalogue.ts';
import type { Deck } from '../../app/exports/deck/deck.ts';
import { deckOf } from '../../app/exports/deck/deck-of.ts';
import { stampOf } from '../../app/exports/stamp.ts';
import { type Study, studyOf } from '../../app/exports/study.ts';

export interface MadeDeck {
  readonly shown: Shown;
  readonly charts: readonly ChosenChart[];
  readonly deck: Deck;
}

/** Not of the document: a test may give worse ones than any file could hold. */
const stamp = stampOf(workedCase, new Date('2026-11-22T10:00:00Z'));

/** The deck of a scenario with some charts, as it would be exported at a fixed time. */
export async function deckFor(
  id: string,
  chartIds: readonly ChartId[],
  document: CaseDocument = workedCase,
  study?: Study,
): Promise<MadeDeck> {
  const scenario = document.scenarios.find((one) => one.id === id);
  if (scenario === undefined) throw new Error(`no scenario ${id}`);
  const shown = { document, scenario, study: study ?? (await studyOf(document, scenario)) };
  const charts = chartIds.flatMap((chart) => chartOf(chart, shown) ?? []);
  return { shown, charts, deck: deckOf(shown, charts, stamp) };
}

/** The texts of a package by the names of its parts. */
export const partsOf = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The paragraphs of a part. */
export const wordsOf = (xml: string): readonly string[] =>
  [...xml.matchAll(/<a:p>([\s\S]*?)<\/a:p>/g)].map(([, paragraph = '']) =>
    [...paragraph.matchAll(/<a:t>([^<]*)<\/a:t>/g)]
      .map(([, text = '']) => text.replace(/&(\w+);/g, (_, name: string) => entities[name] ?? ''))
      .join(''),
  );
