/** The end of the fiscal year that the answer looks at: FY2030, or the last whole one within a shorter horizon. */
export const lookQuarter = (quarters: number): number => Math.min(20, Math.floor(quarters / 4) * 4);

/** Sum of the four quarters to one; index 0 of the flow is quarter 1. */
export const yearTo = (flow: readonly number[], quarter: number): number => sumTo(flow, quarter - 4, quarter);

/** Sum of the quarters after one up to another. */
export const sumTo = (flow: readonly number[], after: number, to: number): number =>
  flow.slice(after, to).reduce((sum, value) => sum + value, 0);
