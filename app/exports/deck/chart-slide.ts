import { provenanceOf } from '../../answer/provenance.ts';
import { quarterName } from '../../format/quarters.ts';
import { deckWords as words } from '../../messages/deck.ts';
import { formatWords } from '../../messages/format.ts';
import { told } from '../../messages/language.ts';
import { windowWords } from '../../messages/window.ts';
import type { AnyChart } from '../../views/any-chart.ts';
import type { ChosenChart } from '../charts/chart-catalogue.ts';
import type { DeckSlide } from './deck.ts';
import type { DeckColours } from './deck-colours.ts';
import { nativeChartOf } from './native-chart-of.ts';
import { sourceNotes } from './speaker-notes.ts';

const picture = windowWords.picture;

/** A chart with its finding as the title. */
export function chartSlide({ spec, scenarios }: ChosenChart, colours: DeckColours): readonly DeckSlide[] {
  const chart = nativeChartOf(spec, colours);
  if (chart === null || chart.categories.length === 0) return [];
  const names = scenarios.map(({ name }) => told(name));
  const what = words.chart(spec.title, spec.subtitle, formatWords.list(names));
  return [
    {
      title: withoutStop(spec.summary),
      subtitle: what,
      body: { kind: 'chart', chart },
      source: sourceLine(spec, scenarios),
      notes: [
        spec.summary,
        words.notes.shows(what, chart.unit),
        ...periods(spec),
        chart.kind === 'quarters' ? words.notes.quarters : words.notes.bars,
        ...sourceNotes(spec, scenarios),
      ],
    },
  ];
}

/** Titles end without a full stop. */
export const withoutStop = (sentence: string): string => sentence.replace(/[.。]$/, '');

/** As under the picture of a chart. */
export function sourceLine(spec: Parameters<typeof provenanceOf>[0], scenarios: ChosenChart['scenarios']): string {
  const { sources, asOf } = provenanceOf(spec, scenarios);
  return formatWords.sentences([picture.sentence(sources), picture.fiscalYears, picture.asOf(asOf)]);
}

/** What the app shades and brackets, which a native chart can't. */
function periods(spec: AnyChart): readonly string[] {
  if (!('shaded' in spec)) return [];
  const spans = spec.shaded.map(({ from, to }) => `${quarterName(from + 1)}–${quarterName(to)}`);
  const { bracket } = spec;
  return [
    ...(bracket === undefined
      ? []
      : [words.notes.period(bracket.label, quarterName(Math.max(1, Math.round(bracket.to))))]),
    ...(spans.length === 0 ? [] : [words.notes.limited(formatWords.list(spans))]),
  ];
}
