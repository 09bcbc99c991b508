import type { Fact } from './fact.ts';
import { factOf } from './facts.ts';

/** The last day that a date may mean: of "2025-05" 31 May 2025, of "2025" 31 December. */
export function lastDayOf(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (day !== undefined) return date;
  if (month === undefined) return `${year}-12-31`;
  const days = [31, isLeap(Number(year)) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return `${year}-${month}-${days[Number(month) - 1] ?? 30}`;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** ISO day by which a figure was public, for certain; what was computed waits for its last ingredient. Null when no date is known. */
export function publicOn(fact: Fact): string | null {
  const stated = fact.known ?? fact.published;
  if (stated !== undefined) return lastDayOf(stated);
  return latest((fact.derivedFrom ?? []).map(dayOf));
}

const dayOf = (id: string): string | null => {
  const fact = factOf(id);
  return fact === undefined ? null : publicOn(fact);
};

/** The day on which all of these facts were public, or the first of them; null when one, or each, is without a date. */
export const allPublicOn = (ids: readonly string[]): string | null => latest(ids.map(dayOf));

export function firstPublicOn(ids: readonly string[]): string | null {
  const days = ids.map(dayOf).filter((day) => day !== null);
  return days.sort()[0] ?? null;
}

function latest(days: readonly (string | null)[]): string | null {
  if (days.length === 0 || days.includes(null)) return null;
  return (
    days
      .flatMap((day) => day ?? [])
      .sort()
      .at(-1) ?? null
  );
}
