import type { MeasureId } from '../../shared/analysis/measure-id.ts';
import { numberDriverAt } from '../../shared/analysis/sensitivity/probe.ts';
import { type TornadoEnd, tornado } from '../../shared/analysis/sensitivity/tornado.ts';
import { driversBehind } from '../../shared/provenance/drivers-behind.ts';
import type { MeasureName } from '../../shared/provenance/figure-id.ts';
import { gradeOfFigure } from '../../shared/provenance/grades.ts';
import { certain } from '../../shared/scenario/uncertainty.ts';
import { isCostOfFunds } from '../answer/cost-of-funds.ts';
import { type MeasureKey, type ShownMeasure, shownMeasures, valueText } from '../answer/shown-measures.ts';
import { shortUnit, tickText } from '../format/driver-units.ts';
import { moneyUnit, shownAmount } from '../format/money.ts';
import { narrowSpace, percent, signed } from '../format/numbers.ts';
import { quarterName, quarterOfYears } from '../format/quarters.ts';
import { formatWords } from '../messages/format.ts';
import { inspectorWords as words } from '../messages/inspector.ts';
import { told } from '../messages/language.ts';
import { measureDefinitions } from '../messages/measure-definitions.ts';
import { type OfferedMeasure, offeredMeasures, plottedMeasure } from '../sensitivity/plotted-measure.ts';
import { inPanelOrder } from '../views/driver-order.ts';
import { driverRow, named } from './input-rows.ts';
import type { InspectedRun } from './inspected-run.ts';
import type { Inspection, InspectionSection } from './inspection.ts';
import { measureParts } from './measure-parts.ts';
import { isNotesMeasure, notesHead, notesParts } from './notes-parts.ts';
import type { Parts } from './parts.ts';
import { weakestNote } from './weakest-note.ts';

/** An answer: what it is, its equation with today's numbers, what it rests on and what moves it most. */
export function inspectMeasure(measure: MeasureName, run: InspectedRun): Inspection {
  const { grade, because } = gradeOfFigure(measure, run.assumptions);
  const { title, value, unit } = headOf(measure, run);
  const { symbols, values, rows } = partsOf(measure, run);
  return {
    title,
    value,
    unit,
    grade,
    gradeNote: weakestNote(because),
    sections: [
      { kind: 'text', title: words.definition, text: measureDefinitions[measure].text },
      {
        kind: 'equation',
        title: words.equation,
        symbols,
        values: values === '' ? '' : `= ${values} = ${value}${isRate(measure) ? percentSign : ''}`,
      },
      ...(measure === 'irr' && isCostOfFunds(run)
        ? [{ kind: 'text', title: words.note, text: words.costOfFunds } as const]
        : []),
      { kind: 'rows', title: words.comesFrom, rows, first: 6 },
      { kind: 'rows', title: words.restsOn, rows: driverRows(measure, run), first: 8 },
      ...movesSection(measure, run),
    ],
  };
}

const partsOf = (measure: MeasureName, run: InspectedRun) =>
  isNotesMeasure(measure) ? notesParts(measure, run) : measureParts(measure, run);

/** The equation of an answer in symbols, and under the settings of a run with its numbers; those may be too many, and then there are none. */
export const measureEquation = (measure: MeasureName, run: InspectedRun): Pick<Parts, 'symbols' | 'values'> =>
  partsOf(measure, run);

const isRate = (measure: MeasureName): boolean => measure === 'irr' || measure === 'mirr';
const percentSign = `${narrowSpace}%`;

/** Those of the strip are called and written as there, with one more place where there is room for it. */
const keys: Partial<Record<MeasureName, MeasureKey>> = {
  payback: 'payback',
  'discounted-payback': 'discounted-payback',
  npv: 'npv',
  'npv-without-terminal': 'npv-without-terminal',
  irr: 'irr',
  mirr: 'mirr',
  peak: 'peak',
  'cloud-revenue': 'cloud-revenue',
  'ai-revenue': 'ai-revenue',
  'limited-quarters': 'limited-quarters',
};

function headOf(measure: MeasureName, run: InspectedRun): Pick<Inspection, 'title' | 'value' | 'unit'> {
  if (isNotesMeasure(measure)) return notesHead(measure, run);
  const { projection, money } = run;
  const key = keys[measure];
  if (key !== undefined) {
    const shown = shownMeasures(run, money)[key];
    const exact: ShownMeasure = { ...shown, places: measure === 'limited-quarters' ? 0 : shown.places + 1 };
    const number = exact.of(run);
    const isTime = measure === 'payback' || measure === 'discounted-payback';
    const when = isTime && number !== null && number > 0 ? quarterName(quarterOfYears(number)) : '';
    return {
      title: measure === 'npv-without-terminal' ? measureDefinitions[measure].label : shown.label,
      value: valueText(exact, run),
      unit: number === null ? '' : when === '' ? shown.unit : formatWords.qualified(shown.unit, when),
    };
  }
  const { label } = measureDefinitions[measure];
  if (measure === 'world-share') {
    return {
      title: label,
      value: percent(projection.measures.endGlobalShare, 1),
      unit: quarterName(projection.quarters),
    };
  }
  const value = signed(shownAmount(projection.measures.terminalValuePv, money), 2);
  return { title: label, value, unit: moneyUnit(money) };
}

function driverRows(measure: MeasureName, run: InspectedRun) {
  const behind = new Set(driversBehind(measure, run.assumptions).map(({ path }) => path));
  return inPanelOrder.filter(({ path }) => behind.has(path)).map((driver) => driverRow(driver, run));
}

const tornadoIds: Partial<Record<MeasureName, MeasureId>> = {
  payback: 'payback',
  'discounted-payback': 'discountedPayback',
  npv: 'npv',
  'npv-without-terminal': 'npvWithoutTerminal',
  irr: 'irr',
  peak: 'peakFunding',
};

/** The uncertain drivers that move it most, each alone at its low and its high. */
function movesSection(measure: MeasureName, run: InspectedRun): readonly InspectionSection[] {
  const id = offeredMeasures.find((one): one is OfferedMeasure => one === tornadoIds[measure]);
  const uncertainty = run.scenario.uncertainty ?? certain;
  if (id === undefined || uncertainty.drivers.length === 0) return [];
  const plotted = plottedMeasure(id, run);
  const paths = uncertainty.drivers.map(({ path }) => path);
  const write = ({ result, isImpossible }: TornadoEnd) =>
    isImpossible ? words.notPossible : result === null ? plotted.none : plotted.write(result);
  const rows = tornado({ assumptions: run.assumptions, uncertainty, paths, measure: id })
    .slice(0, 3)
    .map(({ path, low, high }) => {
      const { label, unit } = numberDriverAt(path);
      const setting = (end: TornadoEnd) => `${tickText(unit, Number(end.setting.toPrecision(4)))}${shortUnit(unit)}`;
      return {
        key: path,
        label: words.movesFrom(told(label), setting(low), setting(high)),
        value: words.fromTo(write(low), write(high)),
        to: { kind: 'driver', path, ...named(run) } as const,
      };
    });
  return [{ kind: 'rows', title: words.movesMost, rows }];
}
