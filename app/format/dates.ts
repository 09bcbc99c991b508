/** "20 May 2026" of an ISO date, or as much of it as is known: "May 2026", "2026". */
export function longDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  const name = month === undefined ? '' : `${months[month - 1]} `;
  return `${day === undefined ? '' : `${day} `}${name}${year}`;
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "May 2026" of an ISO date, for narrow columns. */
export function shortDate(iso: string): string {
  const [year, month] = iso.split('-').map(Number);
  return month === undefined ? String(year) : `${months[month - 1]?.slice(0, 3)} ${year}`;
}

/** "22 November 2026", on the clock of whoever reads it. */
export const longDay = (time: Date): string => `${time.getDate()} ${months[time.getMonth()]} ${time.getFullYear()}`;

/** "22 November 2026, 14:05" of an ISO time, on the clock of whoever reads it. */
export function longTime(iso: string): string {
  const time = new Date(iso);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${longDay(time)}, ${two(time.getHours())}:${two(time.getMinutes())}`;
}
