import { engine } from '../../shared/model/engine.ts';
import type { ScenarioRisk } from './risk-command.ts';

/** What the trials say of these scenarios, on one line. */
export const riskJson = (risks: readonly ScenarioRisk[]): string =>
  `${JSON.stringify({ engine, scenarios: risks.map(told) })}\n`;

function told({ scenario, seed, summary }: ScenarioRisk) {
  const { trials, refused, bandTrials, npv, irr, payback, peakFunding, bands, variance } = summary;
  return {
    id: scenario.id,
    name: scenario.name,
    seed,
    trials,
    // Said only where it is not as one would expect.
    ...(refused > 0 ? { refused } : {}),
    ...(bandTrials < trials ? { bandTrials } : {}),
    npv,
    irr,
    payback,
    peakFunding,
    bands,
    variance,
  };
}
