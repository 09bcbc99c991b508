import { fiscalYearOf, quarterInFiscalYear, quartersInYear } from '../../shared/model/calendar.ts';
import { formatWords as words } from '../messages/format.ts';

/** "Q4 FY2034" of quarter 36. */
export const quarterName = (quarter: number): string =>
  words.quarter(quarterInFiscalYear(quarter), fiscalYearOf(quarter));

/** "FY2034", of the year itself. */
export const yearName = (fiscalYear: number): string => words.fiscalYear(fiscalYear);

/** "FY2034", of a quarter in it. */
export const yearOfQuarter = (quarter: number): string => yearName(fiscalYearOf(quarter));

/** The quarter that a text names, "Q1 FY2027" or "2027财年Q1"; 0 and below are before the programme. Null when it names none. */
export function parseQuarter(text: string): number | null {
  const [, quarter, year] = /^\s*q?\s*([1-4])\s*,?\s*(?:fy)?\s*(\d{4})\s*$/i.exec(text) ?? inChinese(text);
  if (quarter === undefined || year === undefined) return null;
  return (Number(year) - fiscalYearOf(1)) * quartersInYear + Number(quarter);
}

/** "2027财年Q1", "2027 财年第一季度", in the order of the other way to write it; a colleague may use either language. */
function inChinese(text: string): readonly (string | undefined)[] {
  const [, year, name] = /^\s*(\d{4})\s*财年\s*第?q?\s*([1-4一二三四])\s*(?:季度?|财季)?\s*$/i.exec(text) ?? [];
  const quarter = name === undefined ? undefined : (chineseDigits[name] ?? name);
  return [text, quarter, year];
}

const chineseDigits: Readonly<Record<string, string>> = { 一: '1', 二: '2', 三: '3', 四: '4' };

/** The quarter in which a moment lies, given in years after 31 March 2025; a quarter's end still belongs to it. */
export const quarterOfYears = (years: number): number => Math.max(1, Math.ceil(years * 4 - 1e-9));

/** The end of the horizon: "FY2035" where it is a whole number of fiscal years, "Q2 FY2036" where not. */
export const horizonName = (quarters: number): string =>
  quarters % quartersInYear === 0 ? yearOfQuarter(quarters) : quarterName(quarters);
