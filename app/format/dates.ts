import { formatWords as words } from '../messages/format.ts';

/** "20 May 2026" of an ISO date, or as much of it as is known: "May 2026", "2026". */
export function longDate(iso: string): string {
  const [year = 0, month, day] = iso.split('-').map(Number);
  if (month === undefined) return words.year(year);
  return day === undefined ? words.month(year, month) : words.day(year, month, day);
}

/** "May 2026" of an ISO date, for narrow columns. */
export function shortDate(iso: string): string {
  const [year = 0, month] = iso.split('-').map(Number);
  return month === undefined ? words.year(year) : words.shortMonth(year, month);
}

/** "22 November 2026", on the clock of whoever reads it. */
export const longDay = (time: Date): string => words.day(time.getFullYear(), time.getMonth() + 1, time.getDate());

/** "22 November 2026, 14:05" of an ISO time, on the clock of whoever reads it. */
export function longTime(iso: string): string {
  const time = new Date(iso);
  const two = (part: number) => String(part).padStart(2, '0');
  return words.time(longDay(time), `${two(time.getHours())}:${two(time.getMinutes())}`);
}
