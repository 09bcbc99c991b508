import { type Distribution, type Uncertainty, uncertaintySchema } from '../../shared/scenario/uncertainty.ts';
import { type CaseDocument, caseDocumentSchema } from './case-document.ts';

/** Why an edit of the distributions was not taken: the rule that it breaks, or the range of a correlation. */
export type UncertaintyRule =
  | 'low-mode-high'
  | 'low-below-high'
  | 'above-zero'
  | 'median-below-p90'
  | 'each-driver-once'
  | 'between-uncertain-drivers'
  | 'each-pair-once'
  | 'correlations-go-together'
  | 'rho-range'
  | 'too-many';

export type UncertaintyEdit =
  | { readonly kind: 'taken'; readonly document: CaseDocument }
  | { readonly kind: 'refused'; readonly rule: UncertaintyRule };

/** A driver's distribution put in, or in place of the one it has. */
export function withDistribution(
  { drivers, correlations }: Uncertainty,
  path: string,
  distribution: Distribution,
): Uncertainty {
  const one = { path, distribution };
  const has = drivers.some((driver) => driver.path === path);
  return {
    drivers: has ? drivers.map((driver) => (driver.path === path ? one : driver)) : [...drivers, one],
    correlations,
  };
}

/** A driver made certain: its correlations go with its distribution. */
export const withoutDistribution = ({ drivers, correlations }: Uncertainty, path: string): Uncertainty => ({
  drivers: drivers.filter((driver) => driver.path !== path),
  correlations: correlations.filter(({ a, b }) => a !== path && b !== path),
});

export interface Pair {
  readonly a: string;
  readonly b: string;
}

const isPair =
  ({ a, b }: Pair) =>
  (other: Pair): boolean =>
    (other.a === a && other.b === b) || (other.a === b && other.b === a);

/** The correlation of two drivers put in, or in place of the one they have. */
export function withCorrelation({ drivers, correlations }: Uncertainty, pair: Pair, rho: number): Uncertainty {
  const is = isPair(pair);
  const one = { a: pair.a, b: pair.b, rho };
  const has = correlations.some(is);
  return { drivers, correlations: has ? correlations.map((old) => (is(old) ? one : old)) : [...correlations, one] };
}

export const withoutCorrelation = ({ drivers, correlations }: Uncertainty, pair: Pair): Uncertainty => ({
  drivers,
  correlations: correlations.filter((one) => !isPair(pair)(one)),
});

/** Other distributions for a scenario, if they can be drawn from; what can't changes nothing. */
export function withUncertainty(document: CaseDocument, id: string, uncertainty: Uncertainty): UncertaintyEdit {
  const checked = uncertaintySchema.safeParse(uncertainty);
  if (!checked.success) return { kind: 'refused', rule: ruleOf(checked.error.issues[0]) };
  const scenarios = document.scenarios.map((one) => (one.id === id ? { ...one, uncertainty: checked.data } : one));
  return { kind: 'taken', document: { ...document, scenarios } };
}

type Issue = NonNullable<ReturnType<typeof uncertaintySchema.safeParse>['error']>['issues'][number];

const rules: ReadonlySet<string> = new Set<UncertaintyRule>([
  'low-mode-high',
  'low-below-high',
  'above-zero',
  'median-below-p90',
  'each-driver-once',
  'between-uncertain-drivers',
  'each-pair-once',
  'correlations-go-together',
]);

const isRule = (rule: unknown): rule is UncertaintyRule => typeof rule === 'string' && rules.has(rule);

function ruleOf(issue: Issue | undefined): UncertaintyRule {
  if (issue?.code === 'custom' && isRule(issue.params?.rule)) return issue.params.rule;
  return issue?.path.at(-1) === 'rho' ? 'rho-range' : 'too-many';
}

/** How many trials, from which seed; null where a file may not hold that. */
export function withSimulation(
  document: CaseDocument,
  change: Partial<CaseDocument['simulation']>,
): CaseDocument | null {
  const checked = caseDocumentSchema.shape.simulation.safeParse({ ...document.simulation, ...change });
  return checked.success ? { ...document, simulation: checked.data } : null;
}
