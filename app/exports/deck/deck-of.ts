import { percent } from '../../format/numbers.ts';
import { horizonName } from '../../format/quarters.ts';
import { deckWords as words } from '../../messages/deck.ts';
import { told } from '../../messages/language.ts';
import { memoWords } from '../../messages/memo.ts';
import { checkCells } from '../../views/checks/check-cells.ts';
import { viewInputOf } from '../../views/view-input-of.ts';
import type { ChosenChart, Shown } from '../charts/chart-catalogue.ts';
import type { MemoContent, MemoSection, MemoTable } from '../memo/memo-content.ts';
import { memoOf } from '../memo/memo-of.ts';
import type { Stamp } from '../stamp.ts';
import { chartSlide, sourceLine, withoutStop } from './chart-slide.ts';
import type { Deck, DeckSlide } from './deck.ts';
import { deckColours } from './deck-colours.ts';
import { sourceNotes } from './speaker-notes.ts';
import { pagesOf } from './table-pages.ts';

/** Everything that a deck of a scenario says: the answer, a slide a chart, then what it rests on. Sections that the memo leaves out are left out here. */
export function deckOf(shown: Shown, charts: readonly ChosenChart[], stamp: Stamp): Deck {
  const { document, scenario } = shown;
  const memo = memoOf(shown, charts, stamp);
  const colours = deckColours(document, scenario.id);
  const slides = [
    answerSlide(memo, shown),
    ...charts.flatMap((chart) => chartSlide(chart, colours)),
    ...assumptionSlides(memo, shown),
    ...checkSlides(memo, shown),
    ...riskSlides(memo, shown),
  ];
  return {
    title: memo.title,
    author: memo.author,
    caveat: memo.caveat,
    provenance: words.provenance(stamp),
    stamp,
    slides: slides.map((slide) => ({ ...slide, notes: [...slide.notes, memo.caveat, words.notes.case(stamp)] })),
  };
}

const linesOf = ({ scenario }: Shown) => ({
  source: sourceLine({}, [scenario]),
  notes: sourceNotes({}, [scenario]),
});

function answerSlide({ headline, figures, title, author, firm, sections }: MemoContent, shown: Shown): DeckSlide {
  const { source, notes } = linesOf(shown);
  const own = textsOf(sections.find(({ id }) => id === 'summary'));
  const said = [title, [firm, author].filter((name) => name !== '').join(' · ')].filter((line) => line !== '');
  return {
    title: withoutStop(headline),
    subtitle: words.answer(told(shown.document.title), told(shown.scenario.name)),
    body: { kind: 'figures', figures, said },
    source,
    notes: [headline, ...own, ...notes],
  };
}

/** What differs from the base case, or the headline drivers where nothing does. */
function assumptionSlides({ sections }: MemoContent, shown: Shown): readonly DeckSlide[] {
  const changes = sections.find(({ id }) => id === 'changes');
  const changed = tableOf(changes);
  if (changed !== null) {
    const notes = [memoWords.gradesNote, ...textsOf(changes)];
    return tableSlides(changed, { title: words.differs(changed.rows.length), subtitle: words.ofChanges, notes }, shown);
  }
  const assumptions = sections.find(({ id }) => id === 'assumptions');
  const all = tableOf(assumptions);
  if (all === null) return [];
  return tableSlides(all, { title: words.carries, subtitle: words.ofHeadline, notes: textsOf(assumptions) }, shown);
}

function checkSlides({ sections }: MemoContent, shown: Shown): readonly DeckSlide[] {
  const section = sections.find(({ id }) => id === 'checks');
  const table = tableOf(section);
  if (table === null) return [];
  const cells = checkCells(viewInputOf(shown.scenario, shown.document));
  const beyond = cells.filter(({ isBeyond }) => isBeyond).length;
  const title = beyond === 0 ? words.checksAll(cells.length) : words.checksBeyond(beyond, cells.length);
  return tableSlides(table, { title, subtitle: words.ofChecks, notes: textsOf(section) }, shown);
}

function riskSlides({ sections }: MemoContent, shown: Shown): readonly DeckSlide[] {
  const section = sections.find(({ id }) => id === 'risks');
  if (section === undefined) return [];
  const said = textsOf(section).filter((text) => text !== memoWords.method);
  const { source, notes } = linesOf(shown);
  const points = [...said, words.method];
  return [
    {
      title: riskTitle(shown),
      subtitle: words.ofRisks,
      body: { kind: 'points', points },
      source,
      notes: [...points, ...notes],
    },
  ];
}

function riskTitle({ document, scenario, study: { risk } }: Shown): string {
  const { measures, quarters } = viewInputOf(scenario, document).projection;
  const end = horizonName(quarters);
  if (risk !== null) return words.risksOfTrials(percent(risk.payback.never ?? 0), end);
  return measures.paybackYears === null ? words.risksNoPayback(end) : words.risksNone;
}

type Head = Pick<DeckSlide, 'title' | 'subtitle' | 'notes'>;

function tableSlides(table: MemoTable, { title, subtitle, notes }: Head, shown: Shown): readonly DeckSlide[] {
  const lines = linesOf(shown);
  const { pages, left, size } = pagesOf(table);
  return pages.map((page, index) => ({
    title: words.page(title, index + 1, pages.length),
    subtitle: words.answer(subtitle, told(shown.scenario.name)),
    body: {
      kind: 'table',
      table: page,
      size,
      note: left > 0 && index === pages.length - 1 ? words.rowsMore(left) : '',
    },
    source: lines.source,
    notes: [title, ...notes, ...lines.notes],
  }));
}

const textsOf = (section: MemoSection | undefined): readonly string[] =>
  (section?.blocks ?? []).flatMap((block) => (block.kind === 'text' ? [block.text] : []));

function tableOf(section: MemoSection | undefined): MemoTable | null {
  const found = (section?.blocks ?? []).find((block) => block.kind === 'table');
  return found?.kind === 'table' ? found.table : null;
}
