/** Quarter 0 ended on 31 March 2025. Fiscal years end on 31 March and bear the number of the year they end in. */
const firstFiscalYear = 2026;

/** The last day of quarter 0. */
export const baselineDay = '2025-03-31';

export const quartersInYear = 4;

export const quartersOf = (years: number): number => Math.round(years * quartersInYear);

/** Fiscal year of quarter q: quarters 1 to 4 are FY2026. */
export const fiscalYearOf = (quarter: number): number => firstFiscalYear + Math.floor((quarter - 1) / quartersInYear);

/** 1 to 4: quarter 1 of the model, ended 30 June 2025, is the first of FY2026. */
export const quarterInFiscalYear = (quarter: number): number =>
  ((((quarter - 1) % quartersInYear) + quartersInYear) % quartersInYear) + 1;
