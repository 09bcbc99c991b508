import { fiscalYearOf, quarterInFiscalYear } from '../../shared/model/calendar.ts';

/** "Q4 FY2034" of quarter 36. */
export const quarterName = (quarter: number): string => `Q${quarterInFiscalYear(quarter)} FY${fiscalYearOf(quarter)}`;

/** The quarter in which a moment lies, given in years after 31 March 2025; a quarter's end still belongs to it. */
export const quarterOfYears = (years: number): number => Math.max(1, Math.ceil(years * 4 - 1e-9));
