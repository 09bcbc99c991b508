import type { Assumptions } from '../../../scenario/assumptions.ts';
import type { BandBlock } from '../trial-results.ts';
import { layCalendar, movesCalendar } from './calendar.ts';
import { runCounterfactual } from './counterfactual-pass.ts';
import { runDemand } from './demand-pass.ts';
import { bindWorkingCapital, runFlowsWithCarryForward, runFlowsWithRelief } from './flow-pass.ts';
import { measureFlows, perpetuity, type TrialMeasures } from './measures-pass.ts';
import { type Parameters, parametersOf } from './parameters.ts';
import { runPlan } from './plan-pass.ts';
import { runProgramme } from './programme-pass.ts';
import { measureRates } from './rate-pass.ts';
import { otherDemand, planDemand, rowsInAll } from './rows.ts';
import { keepSeries } from './series-pass.ts';
import { deriveTerms, emptyTerms, settingOf } from './terms.ts';

/** The model for many sets of parameters of one scenario. Each step works on what the one before left. */
export interface TrialKernel {
  /** To be written before `run`: by slot, and the place after the last slot for drivers that no trial depends on. */
  readonly parameters: Parameters;
  /** Computes NPV, payback and peak funding. */
  readonly run: () => void;
  /** After `run`: computes the internal rates. */
  readonly runRates: () => void;
  /** After `run`: keeps the series in a block. */
  readonly keepSeries: (block: BandBlock, place: number) => void;
  /** Of the last run. */
  readonly measures: TrialMeasures;
}

/**
 * What `project` computes of a scenario, but only what a trial keeps, some twenty times as fast: paths over time are laid out once
 * as weights and the passes write over one array of rows. Nothing is allocated, but where drivers of time are drawn or the exact
 * search for rates is needed. The same numbers to about 10⁻¹², which a test
 * checks on thousands of scenarios; where a measure jumps, rounding may decide the side.
 * `drawn` are the drivers whose parameters will change from run to run.
 */
export function trialKernel(scenario: Assumptions, drawn: readonly string[]): TrialKernel {
  const parameters = parametersOf(scenario);
  const rows = new Float64Array(rowsInAll);
  const terms = emptyTerms();
  const measures: TrialMeasures = { npv: 0.5, irr: 0.5, irrCount: 0, payback: 0.5, peakFunding: 0.5 };
  const setting = settingOf(scenario);
  const { discounting, terminalValue, taxLosses } = scenario.economics;
  terms.isMidQuarter = discounting === 'mid';
  const rule = scenario.capex.afterProgramme;
  const isMoving = drawn.some((path) => movesCalendar(path, scenario));
  scenario.baseline.cloudRevenue.forEach((revenue, index) => {
    rows[planDemand + index - 3] = revenue;
    rows[otherDemand + index - 3] = revenue;
  });
  layCalendar(rows, parameters, scenario);
  const run = () => {
    if (isMoving) layCalendar(rows, parameters, scenario);
    deriveTerms(terms, parameters, setting);
    runDemand(rows, terms);
    runProgramme(rows, terms);
    runCounterfactual(rows, terms);
    runPlan(rows, terms, rule);
    const book =
      taxLosses === 'carry-forward' ? runFlowsWithCarryForward(rows, terms) : runFlowsWithRelief(rows, terms);
    const bound = terms.workingCapital === 0 ? 0 : bindWorkingCapital(rows, terms);
    if (terminalValue === 'none') terms.terminal = 0;
    else terms.terminal = terminalValue === 'book' ? book + bound : perpetuity(rows, terms);
    measureFlows(rows, terms, measures);
  };
  return {
    parameters,
    run,
    runRates: () => measureRates(rows, terms, measures),
    keepSeries: (block, place) => {
      terms.place = place;
      keepSeries(rows, terms, block);
    },
    measures,
  };
}
