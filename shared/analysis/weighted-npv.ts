/** One scenario's chance, 0 to 1, and its NPV; a scenario without a probability stays out. */
export interface Chance {
  readonly probability: number | undefined;
  readonly npv: number;
}

export type WeightedNpv =
  | { readonly kind: 'weighted'; readonly npv: number }
  /** The probabilities do not add up to 1: there is no expectation over them. */
  | { readonly kind: 'not-weighted'; readonly sum: number }
  | { readonly kind: 'no-probabilities' };

/** How far a sum of decimals typed by a person may be from 1. */
const tolerance = 1e-9;

/**
 * NPV weighted by probability, RMB bn: Σ p·NPV over the scenarios with a probability, where Σ p = 1 (to 10⁻⁹). Where the sum is
 * another, nothing is scaled to fit: the sum is given instead.
 */
export function weightedNpv(chances: readonly Chance[]): WeightedNpv {
  const given = chances.flatMap(({ probability, npv }) => (probability === undefined ? [] : [{ probability, npv }]));
  if (given.length === 0) return { kind: 'no-probabilities' };
  const sum = given.reduce((all, { probability }) => all + probability, 0);
  if (Math.abs(sum - 1) > tolerance) return { kind: 'not-weighted', sum };
  return { kind: 'weighted', npv: given.reduce((all, { probability, npv }) => all + probability * npv, 0) };
}
