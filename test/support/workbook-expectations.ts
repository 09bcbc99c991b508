import { placesOf } from '../../app/exports/workbook/book-of.ts';
import { measuresOf } from '../../app/exports/workbook/measures.ts';
import { columnOfQuarter, rowOf } from '../../app/exports/workbook/timeline.ts';
import { workbookWords } from '../../app/messages/workbook.ts';
import { counterfactualDemand, planDemand } from '../../shared/model/demand.ts';
import { discounted } from '../../shared/model/measures/net-present-value.ts';
import { runningTotal } from '../../shared/model/measures/payback.ts';
import { notesCash } from '../../shared/model/notes-cash.ts';
import { levelAt } from '../../shared/model/paths.ts';
import { programmeSchedule } from '../../shared/model/programme.ts';
import { type Projection, project } from '../../shared/model/project.ts';
import type { Assumptions } from '../../shared/scenario/driver-tree.ts';

/** A number that the engine gives and the cell that has to show it. */
export interface Expected {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly what: string;
  readonly value: number;
  /** A share or a rate; all else is money. */
  readonly isShare: boolean;
}

type Series = readonly number[];

/** Everything that the engine knows by quarter, under the keys of the workbook's rows. */
function seriesOf(
  assumptions: Assumptions,
  projection: Projection,
): Readonly<Record<string, Readonly<Record<string, Series>>>> {
  const { capex, capacity, margins, economics, horizonQuarters: quarters } = assumptions;
  const last = quarters + capacity.leadQuarters;
  const each = (at: (quarter: number) => number): Series =>
    Array.from({ length: quarters }, (_, index) => at(index + 1));
  const { plan, counterfactual, incremental } = projection;
  const difference = (key: 'ebita' | 'investedCapital') =>
    plan[key].map((value, index) => value - (counterfactual[key][index] ?? 0));
  const ofCase = (series: Projection['plan'], demand: ReturnType<typeof planDemand>) => {
    return {
      ...series,
      demand: demand.revenue.slice(1),
      aiShare: demand.aiShare.slice(1),
      need: demand.computeNeed.slice(1),
      marginAi: each((q) => levelAt(margins.ai, margins.ai.start, q)),
      marginCore: each((q) => levelAt(margins.core, margins.core.start, q)),
    };
  };
  const schedule = programmeSchedule(capex, capacity.chipAvailability, quarters);
  const presentValues = discounted(incremental, { rate: economics.discountRate, timing: economics.discounting });
  const notes = notesCash(assumptions, quarters).flows;
  const after = incremental.map((flow, index) => flow + (assumptions.financing.enabled ? (notes[index] ?? 0) : 0));
  return {
    Plan: {
      ...ofCase(plan, planDemand(assumptions, last)),
      delivered: schedule.compute.slice(1),
      plannedFacilities: schedule.facilities.slice(1),
    },
    Counterfactual: ofCase(counterfactual, counterfactualDemand(assumptions, last)),
    Incremental: {
      planCash: plan.freeCashFlow,
      withoutCash: counterfactual.freeCashFlow,
      incremental,
      cumulative: runningTotal(incremental).totals,
      discounted: presentValues,
      discountedTotal: runningTotal(presentValues).totals,
      ebita: difference('ebita'),
      investedCapital: difference('investedCapital'),
    },
    Notes: { notesCash: notes, after, cumulative: runningTotal(after).totals },
  };
}

const shares = new Set(['aiShare', 'need', 'marginAi', 'marginCore', 'utilisation']);

export function expectedCells(assumptions: Assumptions): readonly Expected[] {
  const projection = project(assumptions);
  const places = placesOf(assumptions);
  return Object.entries(seriesOf(assumptions, projection)).flatMap(([sheet, rows]) =>
    Object.entries(rows).flatMap(([key, values]) =>
      values.map((value, index) => ({
        sheet,
        row: rowOf(places, sheet, key),
        column: columnOfQuarter(index + 1),
        what: `${sheet} ${key}, quarter ${index + 1}`,
        value,
        isShare: shares.has(key),
      })),
    ),
  );
}

/** The most that is earned and spent in a quarter: the money that differences are made from. */
export function largestTurnover({ plan, counterfactual }: Projection): number {
  const of = ({ revenue, capex }: Projection['plan']) => revenue.map((value, index) => value + (capex[index] ?? 0));
  return Math.max(...of(plan), ...of(counterfactual));
}

export interface ExpectedMeasure {
  readonly name: string;
  readonly value: number | string;
  readonly isMoney: boolean;
}

export const expectedMeasures = (assumptions: Assumptions): readonly ExpectedMeasure[] =>
  measuresOf(project(assumptions)).map(({ name, engine, unit }) => ({
    name,
    value: engine,
    isMoney: unit === workbookWords.rmbBn,
  }));
