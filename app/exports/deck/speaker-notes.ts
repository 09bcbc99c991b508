import { factOf } from '../../../shared/facts/facts.ts';
import { factsBehindChart, type Sourced } from '../../answer/provenance.ts';
import type { Scenario } from '../../document/case-document.ts';
import { longDate } from '../../format/dates.ts';
import { deckWords } from '../../messages/deck.ts';
import { told } from '../../messages/language.ts';

const words = deckWords.notes;

/** As many publications as a speaker reads. */
const most = 14;

/** Who says so and since when: each publication behind what is shown, those behind most of it first. */
export function sourceNotes(shown: Sourced, scenarios: readonly Scenario[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const id of factsBehindChart(shown, scenarios)) {
    const fact = factOf(id);
    if (fact === undefined) continue;
    const date = fact.published === undefined ? '' : longDate(fact.published);
    const said = words.source(told(fact.source), told(fact.publication), date);
    counts.set(said, (counts.get(said) ?? 0) + 1);
  }
  const all = [...counts].sort(([, one], [, other]) => other - one).map(([said]) => said);
  if (all.length === 0) return [words.none];
  const rest = all.length - most;
  return [words.sources, ...all.slice(0, most), ...(rest > 0 ? [words.more(rest)] : [])];
}
