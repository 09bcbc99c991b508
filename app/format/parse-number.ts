/**
 * A number as people type it: "380", "1,200.5", "−12.5", "36 %". Null when it is none. What stands behind a percent sign is
 * taken as it is; the driver's unit says what it means.
 */
export function parseNumber(text: string): number | null {
  const plain = text
    .trim()
    .replace(/[−–]/g, '-')
    .replace(/\s/g, '')
    .replace(/%$/, '')
    .replace(/,(?=\d{3}(\D|$))/g, '');
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(plain) && Number.isFinite(Number(plain)) ? Number(plain) : null;
}
