import { type Distribution, type Uncertainty, uncertaintySchema } from '../scenario/uncertainty.ts';
import type { CitableFactId } from './facts.ts';

/** A driver's spread, and the figures that its ends and its middle rest on. */
interface Sourced {
  readonly path: string;
  readonly distribution: Distribution;
  readonly facts: readonly CitableFactId[];
}

export const sourcedDistributions: readonly Sourced[] = [
  {
    path: 'demand.growth.rate',
    distribution: { kind: 'pert', low: 0.13, mode: 0.267, high: 0.4 },
    facts: ['S1-09', 'P-PLAN-03', 'P-PLAN-12'],
  },
  {
    path: 'demand.aiShare.target',
    distribution: { kind: 'pert', low: 0.3, mode: 0.5, high: 0.7 },
    facts: ['P-AI-05', 'P-AI-08'],
  },
  {
    path: 'margins.ai.target',
    distribution: { kind: 'pert', low: 0.42, mode: 0.6, high: 0.7 },
    facts: ['P-PLAN-04B', 'P-PEER-22'],
  },
  {
    path: 'margins.core.target',
    distribution: { kind: 'pert', low: 0.26, mode: 0.36, high: 0.42 },
    facts: ['P-PLAN-04B', 'P-PLAN-15'],
  },
  {
    path: 'capex.overshoot',
    distribution: { kind: 'pert', low: -0.25, mode: 0, high: 0.45 },
    facts: ['P-PLAN-06', 'P-PLAN-07', 'P-PEER-23', 'P-CHIP-03'],
  },
  {
    path: 'capacity.chipAvailability',
    distribution: { kind: 'triangular', low: 0.5, mode: 1, high: 1 },
    facts: ['S0-06', 'S4-19', 'P-CHIP-03'],
  },
  {
    path: 'capacity.aiRevenuePerCompute',
    distribution: { kind: 'pert', low: 0.6, mode: 0.9, high: 1.2 },
    facts: ['P-CAPX-18'],
  },
  { path: 'counterfactual.growthRate', distribution: { kind: 'uniform', low: 0, high: 0.06 }, facts: ['P-CLG-01'] },
  {
    path: 'economics.discountRate',
    distribution: { kind: 'pert', low: 0.068, mode: 0.09, high: 0.11 },
    facts: ['P-WACC-01', 'P-WACC-02', 'P-WACC-03'],
  },
];

/** Demand and AI, AI and its margin, demand and spending rise together. */
const correlations = [
  { a: 'demand.growth.rate', b: 'demand.aiShare.target', rho: 0.5 },
  { a: 'demand.growth.rate', b: 'margins.ai.target', rho: 0.3 },
  { a: 'demand.growth.rate', b: 'capex.overshoot', rho: 0.3 },
];

/** How uncertain the base case is. */
export const baseUncertainty: Uncertainty = uncertaintySchema.parse({
  drivers: sourcedDistributions.map(({ path, distribution }) => ({ path, distribution })),
  correlations,
});
