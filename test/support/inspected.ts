import { projectionOf } from '../../app/answer/projections.ts';
import type { Scenario } from '../../app/document/case-document.ts';
import { baselineScenario } from '../../app/document/scenarios.ts';
import { inspect } from '../../app/inspector/inspect.ts';
import type { InspectedRun } from '../../app/inspector/inspected-run.ts';
import type { Inspection, InspectionRow } from '../../app/inspector/inspection.ts';
import type { Subject } from '../../app/inspector/subject.ts';
import type { Assumptions } from '../../shared/scenario/assumptions.ts';
import { yuan } from './side.ts';

/** What the inspector is asked of: the base case, or another set of assumptions. */
export function inspectedRun(assumptions: Assumptions = baselineScenario.assumptions, money = yuan): InspectedRun {
  const scenario: Scenario = { ...baselineScenario, id: 'one', name: 'One', assumptions };
  return { scenario, assumptions, projection: projectionOf(assumptions), money, scenarioId: undefined };
}

export function inspected(subject: Subject, run = inspectedRun()): Inspection {
  const found = inspect(subject, run);
  if (found === null) throw new Error(`nothing to say of ${JSON.stringify(subject)}`);
  return found;
}

export const rowsOf = ({ sections }: Inspection, title?: string): readonly InspectionRow[] =>
  sections.flatMap((section) =>
    section.kind === 'rows' && (title === undefined || section.title === title) ? section.rows : [],
  );

export function equationOf({ sections }: Inspection): { readonly symbols: string; readonly values: string } {
  const found = sections.find((section) => section.kind === 'equation');
  return found?.kind === 'equation' ? found : { symbols: '', values: '' };
}

/** What an equation comes to as it is written: "= 88.98 × 26.0 % = 23.1" gives 23.13 and 23.1. */
export function worked(values: string): { readonly worked: number; readonly shown: number } | null {
  const parts = /^= (.*) = ([^=]*)$/.exec(values);
  if (parts === null) return null;
  const numbers = (text: string) =>
    text
      // Thousands; the comma between two arguments has a space behind it.
      .replace(/,(?=\d)/g, '')
      .replaceAll('\u202f', '')
      .replaceAll('−', '-')
      .replaceAll('×', '*')
      .replaceAll('∕', '/')
      .replaceAll('^', '**')
      .replaceAll('min(', 'Math.min(')
      .replace(/(\d+(?:\.\d+)?)%/g, '($1/100)')
      .replace(/ (at|in) .*$/, '')
      .replace(/ (RMB|US\$) bn$/, '')
      // A minus sign behind an operator.
      .replace(/- -/g, '+ ')
      .replace(/([-+*/]) -([\d.]+)/g, '$1 (-$2)');
  // Written by our own code, in a test.
  const value = (text: string) => Number(new Function(`return ${numbers(text)}`)());
  return { worked: value(parts[1] ?? ''), shown: value(parts[2] ?? '') };
}
