/**
 * Numbers in `shared/` that are no figures: they belong to the calendar, to an algorithm, or to what the product promises to hold.
 * By file, with the reason; 0, 1 and 2 may stand anywhere. Figures live in the driver tree and in the tables of facts.
 */
interface Structural {
  readonly reason: string;
  /** `all`: a table of coefficients that its comment gives the source of. */
  readonly numbers: readonly number[] | 'all';
}

const quarters = 'quarters in a year';
const rounding = 'what counts as nothing beside the largest amount (docs/model.md §7)';

export const structuralNumbers: Readonly<Record<string, Structural>> = {
  'model/calendar.ts': { reason: 'quarter 1 is in FY2026; quarters in a year', numbers: [2026, 4] },
  'model/cash-flow.ts': {
    reason: `capacity-limited: below demand by more than this share; ${quarters}`,
    numbers: [1e-9, 4],
  },
  'model/demand.ts': { reason: 'the four reported quarters end at quarter 0', numbers: [3, 4] },
  'model/notes-cash.ts': { reason: quarters, numbers: [4] },
  'model/measures/internal-rate.ts': { reason: 'range and accuracy of the root search (§7)', numbers: 'all' },
  'model/measures/return-on-capital.ts': { reason: rounding, numbers: [1e-9] },
  'model/measures/tolerance.ts': { reason: rounding, numbers: [1e-9] },
  'model/programme.ts': { reason: rounding, numbers: [1e-9] },
  'model/purchases.ts': { reason: quarters, numbers: [4] },
  'provenance/values.ts': { reason: `${quarters}, and one more for an index from 0`, numbers: [4, 5] },
  'scenario/driver-tree.ts': {
    reason: 'default, range and step of the horizon: a driver like those of its folder',
    numbers: [40, 12, 80, 4],
  },
  'scenario/moved-uncertainty.ts': { reason: 'digits that a moved distribution keeps', numbers: [10, 1e-6] },
  'scenario/path-kinds.ts': { reason: 'fiscal years that a path by year may name (§1)', numbers: [20] },
  'scenario/rules.ts': {
    reason: `${quarters}; least distance of discount rate and growth (§1); rounding`,
    numbers: [4, 0.005, 1e-12],
  },
  'scenario/uncertainty.ts': { reason: 'most distributions and correlations of a scenario', numbers: [60, 400] },

  'analysis/backtest/actuals.ts': { reason: 'year of the baseline; facts give percent', numbers: [2025, 100] },
  'analysis/backtest/freeze.ts': { reason: 'facts give percent; rounding', numbers: [0.01, 1e-9] },
  'analysis/backtest/spread.ts': { reason: 'trials of the bands', numbers: [1000] },
  'analysis/bridge.ts': { reason: 'groups up to which a bridge is exact', numbers: [16] },
  'analysis/correlation.ts': { reason: 'rounding', numbers: [1e-9] },
  'analysis/distributions/beta.ts': {
    reason: 'continued fraction and root search of the beta distribution; weight 4 of a PERT mode',
    numbers: 'all',
  },
  'analysis/distributions/density.ts': {
    reason: 'where a drawn density ends, and its steps',
    numbers: [36, 0.005, 0.995],
  },
  'analysis/distributions/distribution.ts': {
    reason: 'z of the 90th percentile; limits of a table; PERT',
    numbers: 'all',
  },
  'analysis/distributions/truncated.ts': { reason: 'root search', numbers: [1e-12, 96, 0.5] },
  'analysis/monte-carlo/draws.ts': { reason: 'positions are kept in 256ths', numbers: [256, 0.5] },
  'analysis/monte-carlo/kernel/counterfactual-pass.ts': { reason: quarters, numbers: [4] },
  'analysis/monte-carlo/kernel/demand-pass.ts': { reason: quarters, numbers: [4] },
  'analysis/monte-carlo/kernel/flow-pass.ts': { reason: quarters, numbers: [4, 3] },
  'analysis/monte-carlo/kernel/measures-pass.ts': { reason: `${rounding}; ${quarters}`, numbers: [1e-9, 4] },
  'analysis/monte-carlo/kernel/parameters.ts': { reason: 'places of the parameters', numbers: 'all' },
  'analysis/monte-carlo/kernel/rate-pass.ts': { reason: 'range and accuracy of the root search (§7)', numbers: 'all' },
  'analysis/monte-carlo/kernel/rows.ts': {
    reason: 'places of the rows; longest horizon, lead and life',
    numbers: 'all',
  },
  'analysis/monte-carlo/kernel/trial-kernel.ts': {
    reason: 'half a quarter; the last of four quarters',
    numbers: [0.5, 3],
  },
  'analysis/monte-carlo/positions.ts': { reason: 'bound of a loop', numbers: [40] },
  'analysis/monte-carlo/quantiles.ts': { reason: 'shares that are told; sizes of a selection', numbers: 'all' },
  'analysis/monte-carlo/run-trials.ts': {
    reason: 'how many trials are kept together; a byte',
    numbers: [100_000, 2000, 500_000, 255],
  },
  'analysis/monte-carlo/summarise.ts': { reason: 'share of the worst trials that is told', numbers: [0.05] },
  'analysis/monte-carlo/variance-shares.ts': { reason: 'bins', numbers: [32, 64, 8] },
  'analysis/reality-checks/check.ts': { reason: 'how close a value is called the same', numbers: [0.01] },
  'analysis/reality-checks/earning-checks.ts': { reason: `facts give percent; ${quarters}`, numbers: [100, 4] },
  'analysis/reality-checks/growth-checks.ts': { reason: `facts give percent; ${quarters}`, numbers: [100, 4] },
  'analysis/periods.ts': { reason: `FY2030 ends with quarter 20; ${quarters}`, numbers: [20, 4] },
  'analysis/reality-checks/spending-checks.ts': { reason: `facts give percent; ${quarters}`, numbers: [100, 4] },
  'analysis/sampling/direction-numbers.ts': { reason: 'Joe and Kuo’s direction numbers', numbers: 'all' },
  'analysis/sampling/elementary.ts': { reason: 'coefficients of fdlibm', numbers: 'all' },
  'analysis/sampling/normal.ts': { reason: 'Wichura’s and Cody’s coefficients', numbers: 'all' },
  'analysis/sampling/scramble.ts': { reason: 'constants of the hash', numbers: 'all' },
  'analysis/sampling/sobol.ts': { reason: 'bits', numbers: [32] },
  'analysis/sampling/uniform.ts': { reason: 'bits, and the middle of a cell', numbers: [0.5, 32, 31] },
  'analysis/sensitivity/contour.ts': { reason: 'corners of a cell', numbers: [4] },
  'analysis/sensitivity/goal-seek.ts': { reason: 'accuracy and steps of the search', numbers: [1e-7, 80] },
  'analysis/sensitivity/samples.ts': { reason: 'samples of a response', numbers: [240, 60, 0.001, 5, 50] },
  'analysis/sensitivity/tornado.ts': { reason: 'percentiles of a distribution without ends', numbers: [0.05, 0.95] },
  'analysis/sensitivity/where-true.ts': { reason: 'steps of the search', numbers: [60] },
  'analysis/weighted-npv.ts': { reason: 'rounding of probabilities', numbers: [1e-9] },
};
