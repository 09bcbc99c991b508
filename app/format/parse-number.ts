const whole = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?%?$/i;
const grouped = /^[+-]?[1-9]\d{0,2}(,\d{3})+(\.\d*)?%?$/;

/**
 * A number as people type it: "380", "1,200.5", "−12.5", "36 %". Null when it is none, or could be read two ways ("0,500").
 * What stands before a percent sign is taken as it is; the driver's unit says what it means.
 */
export function parseNumber(text: string): number | null {
  const plain = text.replace(/\s/g, '').replace(/[−–]/g, '-');
  if (!whole.test(plain) && !grouped.test(plain)) return null;
  const number = Number(plain.replace(/[,%]/g, ''));
  return Number.isFinite(number) ? number : null;
}
