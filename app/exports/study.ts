import { runTrials } from '../../shared/analysis/monte-carlo/run-trials.ts';
import type { RiskSummary } from '../../shared/analysis/monte-carlo/summarise.ts';
import { type TornadoBar, tornado } from '../../shared/analysis/sensitivity/tornado.ts';
import { certain } from '../../shared/scenario/uncertainty.ts';
import type { CaseDocument, Scenario } from '../document/case-document.ts';
import { type Lane, type RiskRequest, runRisk } from '../risk/run-risk.ts';
import { tornadoPaths } from '../views/sensitivity/tornado-chart.ts';

/** What takes longer than a redraw: the trials of a scenario and its sensitivities, as *Risk* and *Sensitivity* show them. */
export interface Study {
  /** Revenue in its bands is the sum over the year to each quarter; null where no driver is uncertain. */
  readonly risk: RiskSummary | null;
  /** NPV at both ends of each driver, the widest first. */
  readonly tornado: readonly TornadoBar[];
}

const here: Lane = async (input) => runTrials(input);

/** The same case gives the same study, on any number of lanes. `onTrials` hears how many are done. */
export async function studyOf(
  { simulation }: CaseDocument,
  { assumptions, uncertainty = certain }: Scenario,
  lanes: readonly Lane[] = [here],
  onTrials: (done: number, of: number) => void = () => {},
): Promise<Study> {
  const paths = tornadoPaths('uncertain', uncertainty);
  const bars = tornado({ assumptions, uncertainty, paths, measure: 'npv' });
  if (uncertainty.drivers.length === 0) return { risk: null, tornado: bars };
  const request: RiskRequest = { assumptions, uncertainty, ...simulation, revenueByYear: true };
  let risk: RiskSummary | null = null;
  for await (const { done, of, summary } of runRisk({ request, lanes })) {
    onTrials(done, of);
    risk = summary ?? risk;
  }
  return { risk, tornado: bars };
}
