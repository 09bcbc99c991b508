import type { BandBlock } from '../trial-results.ts';
import { cumulative as cumulativeRow, planNeed, planStock, type Rows, revenue as revenueRow } from './rows.ts';
import type { Terms } from './terms.ts';

/**
 * Keeps a trial's series in its places of a block: the quarters of the scenario that the trial's own horizon reaches.
 * Utilisation is 4·R·k/S, which is the need's share of the stock, and the highest sustainable use where that is short.
 */
export function keepSeries(rows: Rows, terms: Terms, block: BandBlock): void {
  const { trials, revenue, cumulative, utilisation } = block;
  const { maxUtilisation, place } = terms;
  const quarters = Math.min(terms.quarters, block.quarters);
  if (revenue.length > 0) {
    for (let q = 1; q <= quarters; q++) revenue[(q - 1) * trials + place] = rows[revenueRow + q] ?? 0;
  }
  if (cumulative.length > 0) {
    for (let q = 1; q <= quarters; q++) cumulative[(q - 1) * trials + place] = rows[cumulativeRow + q] ?? 0;
  }
  if (utilisation.length > 0) {
    for (let q = 1; q <= quarters; q++) {
      const need = rows[planNeed + q] ?? 0;
      const stock = rows[planStock + q] ?? 0;
      const used = need <= stock ? maxUtilisation * (need / stock) : maxUtilisation;
      utilisation[(q - 1) * trials + place] = stock > 0 ? used : 0;
    }
  }
}
