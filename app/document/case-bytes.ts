import { engine } from '../../shared/model/engine.ts';
import { projectionOf } from '../answer/projections.ts';
import { caseFile, serializeCase } from '../case-file/serialize.ts';
import type { CaseDocument } from './case-document.ts';

/** What is written of a case, wherever it is written. */
export const caseBytes = (document: CaseDocument): Uint8Array =>
  new TextEncoder().encode(serializeCase(withHeadlines(document)));

/** The line `integrity` that the case file has when this case is saved: one and the same for the same case, anywhere. */
export const fingerprintOf = (document: CaseDocument): string => caseFile(withHeadlines(document)).integrity;

/** With the headline measures of each scenario, so that a later engine can say what moved. */
function withHeadlines(document: CaseDocument): CaseDocument {
  const scenarios = document.scenarios.map(({ id, assumptions }) => {
    const { measures } = projectionOf(assumptions);
    const irr = measures.irr.length === 1 ? (measures.irr[0] ?? null) : null;
    const { npv, paybackYears, discountedPaybackYears, peakFunding } = measures;
    return [id, { npv, irr, paybackYears, discountedPaybackYears, peakFunding }] as const;
  });
  return { ...document, results: { engine, scenarios: Object.fromEntries(scenarios) } };
}
