/**
 * What counts as zero among these flows: 10⁻⁹ of the sum of their sizes, so that a rounding error is neither a sign change,
 * nor a crossing, nor a trough.
 */
export function zeroOf(flows: readonly number[]): number {
  let sum = 0;
  for (const flow of flows) sum += Math.abs(flow);
  return 1e-9 * sum;
}
