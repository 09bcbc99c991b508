import { type Driver, driverList } from '../scenario/driver-list.ts';
import type { Assumptions } from '../scenario/driver-tree.ts';
import { valueAt } from '../scenario/driver-value.ts';
import type { FigureId } from './figure-id.ts';
import { inputsOf } from './inputs.ts';

/** Every driver that a figure rests on under these assumptions, over all steps, in the order of the driver list. */
export function driversBehind(figure: FigureId, assumptions: Assumptions): readonly Driver[] {
  const key = `${figure} ${shapeOf(assumptions)}`;
  const found = known.get(key) ?? search(figure, assumptions);
  known.set(key, found);
  return found;
}

/** All that decides which drivers a figure rests on: the rules chosen, and which paths are given by year. */
const shapeOf = ({ capex, economics, demand, margins }: Assumptions): string =>
  [
    capex.afterProgramme,
    economics.terminalValue,
    demand.growth.kind,
    demand.aiShare.kind,
    margins.ai.kind,
    margins.core.kind,
  ].join(' ');

/** Asked at every move of a slider, of a few figures in a few shapes. */
const known = new Map<string, readonly Driver[]>();

function search(figure: FigureId, assumptions: Assumptions): readonly Driver[] {
  const seen = new Set<FigureId>();
  const paths = new Set<string>();
  const visit = (id: FigureId): void => {
    if (seen.has(id)) return;
    seen.add(id);
    const { figures, drivers } = inputsOf(id, assumptions);
    for (const path of drivers) paths.add(path);
    figures.forEach(visit);
  };
  visit(figure);
  return driversIn([...paths], assumptions);
}

/** The drivers that paths stand for: a path over time or a group stands for those of its parts that the scenario has. */
export const driversIn = (paths: readonly string[], assumptions: Assumptions): readonly Driver[] =>
  driverList.filter(
    ({ path }) =>
      valueAt(assumptions, path) !== undefined && paths.some((one) => path === one || path.startsWith(`${one}.`)),
  );
