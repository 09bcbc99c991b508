import { gradeOfFigure } from '../../shared/provenance/grades.ts';
import { partsOf } from '../../shared/provenance/values.ts';
import { incrementDefinitions, seriesDefinitions } from '../messages/definitions.ts';
import { inspectorWords as words } from '../messages/inspector.ts';
import { figureValue, kindOf, labelOf, timeOf, unitOf, writeValue } from './figure-values.ts';
import { incrementParts } from './increment-parts.ts';
import { driverRowsAt, figureRow } from './input-rows.ts';
import type { InspectedRun } from './inspected-run.ts';
import type { Inspection, InspectionRow } from './inspection.ts';
import type { Parts } from './parts.ts';
import { numbersAt, recipes } from './quarter-recipes.ts';
import type { FigureAt } from './subject.ts';
import { weakestNote } from './weakest-note.ts';

/** A quantity at one time: what it is, its equation with the numbers in, what it comes from and how sure that is. */
export function inspectFigure(at: FigureAt, run: InspectedRun): Inspection {
  const { grade, because } = gradeOfFigure(at.figure, run.assumptions);
  const { symbols, values, rows } = partsOfFigure(at, run);
  const result = writeValue(at.figure, figureValue(at, run), run);
  return {
    title: labelOf(at.figure),
    value: result,
    unit: [unitOf(at.figure, run), timeOf(at)].filter((text) => text !== '').join(', '),
    grade,
    gradeNote: weakestNote(because),
    sections: [
      { kind: 'text', title: words.definition, text: definitionOf(at.figure) },
      ...(symbols === ''
        ? []
        : [
            {
              kind: 'equation' as const,
              title: words.equation,
              symbols,
              values: values === '' ? '' : `= ${values} = ${result}`,
            },
          ]),
      { kind: 'rows', title: words.comesFrom, rows },
    ],
  };
}

function definitionOf(figure: FigureAt['figure']): string {
  if (isIncrement(figure)) return incrementDefinitions[figure].text;
  const [of, name] = partsOf(figure);
  const { text } = seriesDefinitions[name];
  return of === 'plan' ? text : `${text} ${words.ofCounterfactual}`;
}

const isIncrement = (figure: FigureAt['figure']): figure is keyof typeof incrementDefinitions =>
  figure in incrementDefinitions;

function partsOfFigure(at: FigureAt, run: InspectedRun): Parts {
  const { figure } = at;
  if (at.span === 'four-quarters' && kindOf(figure) === 'flow') return fourQuarters(at, run);
  if (isIncrement(figure)) return incrementParts({ ...at, figure }, run);
  const [of, name] = partsOf(figure);
  if (at.span === 'four-quarters' && name === 'revenueGrowth') {
    const [now, before] = [at.quarter, at.quarter - 4].map(
      (quarter): FigureAt => ({ figure: `${of}.revenue`, quarter, span: 'four-quarters' }),
    );
    if (now !== undefined && before !== undefined) return quotient(now, before, run);
  }
  const recipe = recipes[name];
  const numbers = numbersAt(of, at.quarter, run);
  const { equation } = seriesDefinitions[name];
  return {
    symbols: recipe.values === null ? '' : equation,
    values: recipe.values?.(numbers) ?? '',
    rows: [
      ...recipe.figures.map(([input, back]) =>
        at.quarter - back >= 1
          ? figureRow({ figure: `${of}.${input}`, quarter: at.quarter - back, span: 'quarter' }, run)
          : reportedRow(`${of}.${input}`, at.quarter - back, run),
      ),
      ...driverRowsAt(recipe.drivers, run),
      ...(of === 'counterfactual' ? driverRowsAt(['counterfactual.growthRate'], run) : []),
    ],
  };
}

/** A year is the sum of its quarters. */
function fourQuarters(at: FigureAt, run: InspectedRun): Parts {
  const quarters = [3, 2, 1, 0].map((before) => at.quarter - before);
  const one = (quarter: number): FigureAt => ({ ...at, quarter, span: 'quarter' });
  return {
    symbols: words.sumOfQuarters,
    values: quarters.map((quarter) => writeValue(at.figure, figureValue(one(quarter), run), run)).join(' + '),
    rows: quarters.map((quarter) =>
      quarter >= 1 ? figureRow(one(quarter), run) : reportedRow(at.figure, quarter, run),
    ),
  };
}

/** Before the baseline: as it was reported. */
function reportedRow(figure: FigureAt['figure'], quarter: number, run: InspectedRun): InspectionRow {
  const at: FigureAt = { figure, quarter, span: 'quarter' };
  return {
    ...figureRow(at, run, words.reported(labelOf(figure))),
    grade: 'derived',
    to: { kind: 'driver', path: 'baseline.cloudRevenue' },
  };
}

function quotient(now: FigureAt, before: FigureAt, run: InspectedRun): Parts {
  const text = (at: FigureAt) => writeValue(at.figure, figureValue(at, run), run);
  const beforeBaseline = before.quarter < 4;
  return {
    symbols: seriesDefinitions.revenueGrowth.equation,
    values: `${text(now)} ∕ ${text(before)} − 1`,
    rows: [
      figureRow(now, run),
      ...(beforeBaseline ? driverRowsAt(['baseline.cloudRevenue'], run) : [figureRow(before, run)]),
    ],
  };
}
