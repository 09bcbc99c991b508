import { fiscalYearOf, quarterInFiscalYear, quartersInYear } from '../../shared/model/calendar.ts';

/** "Q4 FY2034" of quarter 36. */
export const quarterName = (quarter: number): string => `Q${quarterInFiscalYear(quarter)} FY${fiscalYearOf(quarter)}`;

/** The quarter that a text names, "Q1 FY2027"; 0 and below are before the programme. Null when it names none. */
export function parseQuarter(text: string): number | null {
  const [, quarter, year] = /^\s*q?\s*([1-4])\s*,?\s*(?:fy)?\s*(\d{4})\s*$/i.exec(text) ?? [];
  if (quarter === undefined || year === undefined) return null;
  return (Number(year) - fiscalYearOf(1)) * quartersInYear + Number(quarter);
}

/** The quarter in which a moment lies, given in years after 31 March 2025; a quarter's end still belongs to it. */
export const quarterOfYears = (years: number): number => Math.max(1, Math.ceil(years * 4 - 1e-9));

/** The end of the horizon: "FY2035" where it is a whole number of fiscal years, "Q2 FY2036" where not. */
export const horizonName = (quarters: number): string =>
  quarters % quartersInYear === 0 ? `FY${fiscalYearOf(quarters)}` : quarterName(quarters);
