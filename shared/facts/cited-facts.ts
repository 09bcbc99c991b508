import cited from './cited-facts.json' with { type: 'json' };

/** A dated, sourced figure that a default or a preset rests on. */
export interface Fact {
  readonly id: string;
  readonly quantity: string;
  /** Null for a statement without a number. */
  readonly value: number | null;
  readonly unit: string;
  readonly currency?: string;
  readonly period: string;
  readonly status: string;
  /** Short name of who published it. */
  readonly source: string;
  /** ISO date, as far as it is known: 2026, 2026-05 or 2026-05-20. */
  readonly published?: string;
  readonly url?: string;
}

export const citedFacts: readonly Fact[] = cited;

const byId = new Map(citedFacts.map((fact) => [fact.id, fact]));

export const factOf = (id: string): Fact | undefined => byId.get(id);

/** Who published these facts, those named most often first; figures that we computed count as none. */
export function sourcesOf(factIds: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const id of factIds) {
    const source = factOf(id)?.source;
    if (source !== undefined && source !== 'Outlay') counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([source]) => source);
}

/** Date of the latest publication behind these facts; undefined when none is dated to the day. */
export function latestPublication(factIds: readonly string[]): string | undefined {
  const dates = factIds.flatMap((id) => factOf(id)?.published ?? []).filter((date) => date.length === 10);
  return dates.sort().at(-1);
}
