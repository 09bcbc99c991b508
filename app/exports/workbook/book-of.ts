import type { RiskSummary } from '../../../shared/analysis/monte-carlo/summarise.ts';
import type { Assumptions } from '../../../shared/scenario/driver-tree.ts';
import { projectionOf } from '../../answer/projections.ts';
import type { CaseDocument, Scenario } from '../../document/case-document.ts';
import { told } from '../../messages/language.ts';
import { workbookWords as words } from '../../messages/workbook.ts';
import { cleanText } from '../office/clean-text.ts';
import type { Stamp } from '../stamp.ts';
import { annualSheet } from './annual-sheet.ts';
import { assumptionsSheet } from './assumptions-sheet.ts';
import type { Book } from './book.ts';
import { calculated } from './calculate.ts';
import { caseTimeline, counterfactualName, planName } from './case-sheet.ts';
import { chartsSheet } from './charts-sheet.ts';
import { incrementalTimeline } from './incremental-sheet.ts';
import { irrSheet } from './irr-sheet.ts';
import { measuresOf } from './measures.ts';
import { measuresSheet } from './measures-sheet.ts';
import { notesTimeline } from './notes-sheet.ts';
import { riskSheet } from './risk-sheet.ts';
import { sourcesSheet } from './sources-sheet.ts';
import { summarySheet } from './summary-sheet.ts';
import { type Places, placed } from './timeline.ts';
import { timelineSheet } from './timeline-sheet.ts';

interface BookInput {
  readonly document: CaseDocument;
  readonly scenario: Scenario;
  readonly stamp: Stamp;
  /** What the trials said, where they were run. */
  readonly risk: RiskSummary | null;
}

/** Where every row across time stands. */
export const placesOf = (assumptions: Assumptions): Places => ({
  quarters: assumptions.horizonQuarters,
  sheets: new Map(
    [
      caseTimeline(planName, assumptions),
      caseTimeline(counterfactualName, assumptions),
      incrementalTimeline(),
      notesTimeline(),
    ].map((timeline) => [timeline.sheet, placed(timeline)]),
  ),
});

/** A scenario as a workbook whose formulas are the model: docs/exports.md. */
export const bookOf = (input: BookInput): Book => calculated(draftOf(input));

/** The same before its formulas are worked out. */
export function draftOf({ document, scenario, stamp, risk }: BookInput): Book {
  const { assumptions } = scenario;
  const projection = projectionOf(assumptions);
  const [plan, counterfactual] = [caseTimeline(planName, assumptions), caseTimeline(counterfactualName, assumptions)];
  const places = placesOf(assumptions);
  const measures = measuresOf(projection);
  const inputs = assumptionsSheet(scenario);
  const answers = measuresSheet(measures, places);
  const rates = irrSheet(places);
  return {
    title: cleanText(told(document.title), 200),
    comment: words.comment(stamp.fingerprint, stamp.engine, stamp.time),
    footer: words.footer(stamp.fingerprint, stamp.engine, stamp.time),
    created: stamp.time,
    names: [...inputs.names, ...answers.names, ...rates.names],
    sheets: [
      summarySheet({ document, scenario, stamp, projection, measures }),
      chartsSheet(places),
      inputs.sheet,
      timelineSheet(plan, places, words.cases.planSheet),
      timelineSheet(counterfactual, places, words.cases.counterfactualSheet),
      timelineSheet(incrementalTimeline(), places, words.cases.incrementSheet),
      annualSheet(places),
      answers.sheet,
      rates.sheet,
      timelineSheet(notesTimeline(), places, words.cases.notesSheet),
      riskSheet(risk, document),
      sourcesSheet(scenario),
    ],
  };
}
