import { z } from 'zod';
import { type Correlation, factored } from '../analysis/correlation.ts';
import { driverAt } from './driver-list.ts';

const value = z.number();

/** How a driver may fall out; each is truncated to the driver's valid range when drawn. */
export const distributionSchema = z.discriminatedUnion('kind', [
  z
    .strictObject({ kind: z.enum(['triangular', 'pert']), low: value, mode: value, high: value })
    .refine(({ low, mode, high }) => low <= mode && mode <= high && low < high, { params: { rule: 'low-mode-high' } }),
  z
    .strictObject({ kind: z.literal('uniform'), low: value, high: value })
    .refine(({ low, high }) => low < high, { params: { rule: 'low-below-high' } }),
  z
    .strictObject({ kind: z.literal('normal'), mean: value, sd: value })
    .refine(({ sd }) => sd > 0, { path: ['sd'], params: { rule: 'above-zero' } }),
  z
    .strictObject({ kind: z.literal('lognormal'), median: value, p90: value })
    .refine(({ median, p90 }) => median > 0 && p90 > median, { params: { rule: 'median-below-p90' } }),
]);

const uncertainPath = z.string().refine((path) => driverAt(path)?.kind === 'number', {
  params: { rule: 'names-a-number' },
});

/** Spreads of some drivers, and how they move together: `rho` of the underlying normals of a Gaussian copula. */
export const uncertaintySchema = z
  .strictObject({
    drivers: z.array(z.strictObject({ path: uncertainPath, distribution: distributionSchema })).max(60),
    correlations: z.array(z.strictObject({ a: z.string(), b: z.string(), rho: z.number().min(-1).max(1) })).max(400),
  })
  .refine(({ drivers }) => new Set(drivers.map(({ path }) => path)).size === drivers.length, {
    path: ['drivers'],
    params: { rule: 'each-driver-once' },
  })
  .refine(
    ({ drivers, correlations }) =>
      correlations.every(({ a, b }) => a !== b && [a, b].every((end) => drivers.some(({ path }) => path === end))),
    { path: ['correlations'], params: { rule: 'between-uncertain-drivers' } },
  )
  .superRefine(({ drivers, correlations }, context) => {
    const repeated = correlations.findIndex((one, index) => correlations.slice(0, index).some(isSamePair(one)));
    if (repeated !== -1) {
      const path = ['correlations', repeated];
      context.addIssue({ code: 'custom', path, params: { rule: 'each-pair-once' } });
      return;
    }
    // Said already of the one that it is.
    if (correlations.some(({ rho }) => Math.abs(rho) > 1)) return;
    const paths = drivers.map(({ path }) => path);
    const result = factored(paths, correlations);
    if (result.kind === 'factored') return;
    const path = ['correlations', result.index, 'rho'];
    context.addIssue({ code: 'custom', path, params: { rule: 'correlations-go-together' } });
  });

interface Pair {
  readonly a: string;
  readonly b: string;
}

const isSamePair =
  (one: Pair) =>
  (other: Pair): boolean =>
    (one.a === other.a && one.b === other.b) || (one.a === other.b && one.b === other.a);

export type Distribution = Readonly<z.infer<typeof distributionSchema>>;

export interface Uncertainty {
  readonly drivers: readonly { readonly path: string; readonly distribution: Distribution }[];
  readonly correlations: readonly Correlation[];
}

/** No driver is uncertain: what a scenario without uncertainty of its own has. */
export const certain: Uncertainty = { drivers: [], correlations: [] };
