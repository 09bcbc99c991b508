/**
 * Purchases of one kind (compute or facilities): what is in service and what leaves, in RMB bn at cost; index t is the quarter
 * of service, 0 is the baseline and empty. Filled forward in time, one quarter after the other.
 */
export interface AssetClass {
  readonly lifeQuarters: number;
  /** Cost that enters service in quarter t. */
  readonly entering: number[];
  /** Cost in service in quarter t. */
  readonly inService: number[];
  /** Quarter in which something last entered service. */
  lastEntry: number;
}

export const assetClass = (lifeQuarters: number): AssetClass => ({
  lifeQuarters,
  entering: [0],
  inService: [0],
  lastEntry: Number.NEGATIVE_INFINITY,
});

/** Cost whose life ends at t: what entered a life ago. */
export const leavingAt = ({ entering, lifeQuarters }: AssetClass, t: number): number =>
  t > lifeQuarters ? (entering[t - lifeQuarters] ?? 0) : 0;

/** Goes on to the next quarter t, in which `cost` enters service and what entered a life ago leaves. Returns what stands. */
export function advance(assets: AssetClass, cost: number): number {
  const t = assets.inService.length;
  if (cost !== 0) assets.lastEntry = t;
  const running = (assets.inService[t - 1] ?? 0) + cost - leavingAt(assets, t);
  // Once the last purchase has left, what is in service is nothing, not the rounding error of a running total.
  const standing = assets.lastEntry > t - assets.lifeQuarters ? running : 0;
  assets.entering.push(cost);
  assets.inService.push(standing);
  return standing;
}

/** Puts one more purchase into service in the quarter last advanced to. */
export function addToLast(assets: AssetClass, cost: number): void {
  if (cost === 0) return;
  const t = assets.inService.length - 1;
  assets.lastEntry = t;
  assets.entering[t] = (assets.entering[t] ?? 0) + cost;
  assets.inService[t] = (assets.inService[t] ?? 0) + cost;
}
