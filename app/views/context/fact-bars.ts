import type { Fact } from '../../../shared/facts/fact.ts';
import { type FactId, factOf } from '../../../shared/facts/facts.ts';
import { factCount, factValue } from '../../format/fact-value.ts';
import { contextWords as words } from '../../messages/context.ts';
import { formatWords } from '../../messages/format.ts';
import { told } from '../../messages/language.ts';
import type { BarRow, RowBarsSpec } from '../row-bars.ts';

/** A published figure that a chart shows. */
export function shownFact(id: FactId): Fact & { readonly value: number } {
  const fact = factOf(id);
  if (fact === undefined || fact.value === null) throw new Error(`${id} has no number to show`);
  return { ...fact, value: fact.value };
}

/** A figure as it stands in sentences: "29 %", "Q1 2025", "Canalys". */
export interface Said {
  readonly value: string;
  readonly when: string;
  readonly by: string;
}

export function said(id: FactId): Said {
  const fact = shownFact(id);
  return { value: factValue(fact), when: shortPeriod(fact), by: house(fact) };
}

export interface FactBar {
  readonly fact: FactId;
  readonly name: string;
  /** The company that the case is about. */
  readonly isOurs?: true;
  /** Its name says what it counts: the number stands alone. */
  readonly isCount?: true;
}

/** Who says so: of "Canalys via Benzinga" the first. The line of sources has the whole. */
const house = ({ source }: Fact): string => told(source.split(' via ')[0] ?? source);

/** For when: what stands in brackets behind it is in the inspector. */
export const shortPeriod = ({ period }: Fact): string => told(period).split(/ \(|（/)[0] ?? period;

/** A figure as a bar with its value, who says so and for when; what one of the documents quotes is an outline and says so. */
function factBar({ fact: id, name, isOurs, isCount }: FactBar): BarRow {
  const fact = shownFact(id);
  const quoted = fact.status === 'documented';
  return {
    key: id,
    label: quoted ? words.quotedLabel(name) : name,
    rank: 'plain',
    bars: [
      {
        from: 0,
        to: fact.value,
        tone: isOurs === true ? 'own' : 'beside',
        words: {
          strong: isCount === true ? factCount(fact) : factValue(fact),
          quiet: formatWords.qualified(house(fact), shortPeriod(fact)),
        },
        ...(quoted ? { outlined: true } : {}),
      },
    ],
  };
}

type FactChart = Pick<RowBarsSpec, 'id' | 'title' | 'subtitle' | 'unit' | 'summary'>;

/** A chart of figures as they were published, one a row. */
export const factChart = (head: FactChart, bars: readonly FactBar[]): RowBarsSpec => ({
  ...head,
  places: 1,
  rows: bars.map(factBar),
  columns: [words.figure],
  references: [],
  facts: bars.map(({ fact }) => fact),
  isPublished: true,
});
