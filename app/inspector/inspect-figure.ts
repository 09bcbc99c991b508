import type { CaseName, FigureId, SeriesName } from '../../shared/provenance/figure-id.ts';
import { gradeOfFigure } from '../../shared/provenance/grades.ts';
import { inputsOf } from '../../shared/provenance/inputs.ts';
import { partsOf, type QuarterFigure } from '../../shared/provenance/values.ts';
import { incrementDefinitions, seriesDefinitions } from '../messages/definitions.ts';
import { formatWords } from '../messages/format.ts';
import { inspectorWords as words } from '../messages/inspector.ts';
import { figureValue, kindOf, labelOf, timeOf, unitOf, writeValue } from './figure-values.ts';
import { incrementParts } from './increment-parts.ts';
import { driverRowsIn, figureRow, figureRowAt } from './input-rows.ts';
import type { InspectedRun } from './inspected-run.ts';
import type { Inspection } from './inspection.ts';
import type { Parts } from './parts.ts';
import { numbersAt, recipes } from './quarter-recipes.ts';
import { withoutFirstBrackets } from './signs.ts';
import type { FigureAt } from './subject.ts';
import { weakestNote } from './weakest-note.ts';

/** A quantity at one time: what it is, its equation with the numbers in, what it comes from and how sure that is. */
export function inspectFigure(at: FigureAt, run: InspectedRun): Inspection {
  const { grade, because } = gradeOfFigure(at.figure, run.assumptions);
  const { symbols, values, rows } = partsOfFigure(at, run);
  const result = writeValue(at.figure, figureValue(at, run), run);
  const equation = {
    kind: 'equation',
    title: words.equation,
    symbols,
    values: values === '' ? '' : `= ${withoutFirstBrackets(values)} = ${result}`,
  } as const;
  return {
    title: labelOf(at.figure),
    value: result,
    unit: formatWords.list([unitOf(at.figure, run), timeOf(at)].filter((text) => text !== '')),
    grade,
    gradeNote: weakestNote(because),
    sections: [
      { kind: 'text', title: words.definition, text: definitionOf(at.figure) },
      ...(symbols === '' ? [] : [equation]),
      { kind: 'rows', title: words.comesFrom, rows },
    ],
  };
}

function definitionOf(figure: FigureAt['figure']): string {
  if (isIncrement(figure)) return incrementDefinitions[figure].text;
  const [of, name] = partsOf(figure);
  const { text, without } = seriesDefinitions[name];
  return of === 'plan' ? text : (without ?? `${text} ${words.ofCounterfactual}`);
}

const isIncrement = (figure: FigureId): figure is keyof typeof incrementDefinitions => figure in incrementDefinitions;

function partsOfFigure(at: FigureAt, run: InspectedRun): Parts {
  const { figure } = at;
  if (at.span === 'four-quarters' && kindOf(figure) === 'flow') return fourQuarters(at, run);
  if (isIncrement(figure)) return incrementParts({ ...at, figure }, run);
  const [of, name] = partsOf(figure);
  return at.span === 'four-quarters' && name === 'revenueGrowth'
    ? growthOfYear(of, at, run)
    : oneQuarter(of, name, at, run);
}

/** By its recipe and from what the engine makes it from. */
function oneQuarter(of: CaseName, name: SeriesName, { figure, quarter }: FigureAt, run: InspectedRun): Parts {
  const { values, symbols, before = [], looksAhead } = recipes[name];
  const { figures, drivers } = inputsOf(figure, run.assumptions);
  const { leadQuarters } = run.assumptions.capacity;
  const when = looksAhead ? Math.min(run.projection.quarters, quarter + leadQuarters) : quarter;
  const equation = symbols?.(run) ?? seriesDefinitions[name].equation;
  return {
    symbols: values === undefined ? '' : equation,
    values: values?.(numbersAt(of, quarter, run)) ?? '',
    rows: [
      ...figures.filter(isByQuarter).map((input) => figureRow({ figure: input, quarter: when, span: 'quarter' }, run)),
      ...before.map(([input, back]) => figureRowAt(`${of}.${input}`, quarter - back, run)),
      ...driverRowsIn(drivers, run),
    ],
  };
}

const isByQuarter = (figure: FigureId): figure is QuarterFigure => figure.includes('.');

/** A year is the sum of its quarters. */
function fourQuarters(at: FigureAt, run: InspectedRun): Parts {
  const quarters = [3, 2, 1, 0].map((before) => at.quarter - before);
  const text = (quarter: number) => writeValue(at.figure, figureValue({ ...at, quarter, span: 'quarter' }, run), run);
  const added = quarters.map(text).map((one, index) => (index === 0 ? one : one.replace(/^−(.*)$/, '(−$1)')));
  return {
    symbols: words.sumOfQuarters,
    values: added.join(' + '),
    rows: quarters.map((quarter) => figureRowAt(at.figure, quarter, run)),
  };
}

function growthOfYear(of: CaseName, { quarter }: FigureAt, run: InspectedRun): Parts {
  const year = (end: number): FigureAt => ({ figure: `${of}.revenue`, quarter: end, span: 'four-quarters' });
  const text = (at: FigureAt) => writeValue(at.figure, figureValue(at, run), run);
  return {
    symbols: seriesDefinitions.revenueGrowth.equation,
    values: `${text(year(quarter))} ∕ ${text(year(quarter - 4))} − 1`,
    rows: [
      figureRow(year(quarter), run),
      ...(quarter - 4 < 1 ? driverRowsIn(['baseline.cloudRevenue'], run) : [figureRow(year(quarter - 4), run)]),
    ],
  };
}
