/** "20 May 2026" of an ISO date. */
export function longDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  const name = months[(month ?? 1) - 1] ?? '';
  return `${day} ${name} ${year}`;
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
