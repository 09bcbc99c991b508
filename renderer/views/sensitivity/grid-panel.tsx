import { useMemo, useState } from 'react';
import { setDrivers } from '../../../app/commands/driver-commands.ts';
import { sensitivityWords as words } from '../../../app/messages/sensitivity.ts';
import type { ShownMeasure } from '../../../app/sensitivity/shown-measure.ts';
import { activeScenario } from '../../../app/session/session-state.ts';
import { heatMap, settingText, startBounds, valueText } from '../../../app/views/sensitivity/heat-map.ts';
import { measureOf } from '../../../shared/analysis/measure-id.ts';
import type { Grid } from '../../../shared/analysis/sensitivity/grid.ts';
import { driverList } from '../../../shared/scenario/driver-list.ts';
import { valueAt } from '../../../shared/scenario/driver-value.ts';
import { type Cell, HeatMapCanvas } from '../../charts/heat-map/heat-map-chart.tsx';
import { refusalText } from '../../drivers/refusal-text.ts';
import { useAnswer } from '../../sensitivity/use-answer.ts';
import { useApp, useSession } from '../../session/app-context.tsx';
import { useChartColours } from '../../session/use-chart-colours.ts';
import { useViewInput } from '../../session/use-view-input.ts';
import { ChartFrame } from '../chart-frame.tsx';
import { AxisBounds } from './axis-bounds.tsx';
import { GridTable } from './grid-table.tsx';
import { Pending } from './pending.tsx';

/** A measure over two drivers; a click takes a cell's values over. */
export function GridPanel({ measure }: { readonly measure: ShownMeasure }) {
  const { session } = useApp();
  const { projection } = useViewInput();
  const { name, assumptions } = useSession(activeScenario);
  const asTable = useSession((state) => state.chartsAsTables);
  const colours = useChartColours();
  const nowAt = (path: string) => Number(valueAt(assumptions, path) ?? Number.NaN);
  const open = driverList.filter(({ kind, path }) => kind === 'number' && valueAt(assumptions, path) !== undefined);
  const [chosenX, setX] = useState(() => startBounds('demand.growth.rate', nowAt('demand.growth.rate')));
  const [chosenY, setY] = useState(() => startBounds('margins.ai.target', nowAt('margins.ai.target')));
  // A driver that this scenario gives by year has no axis: the next that has one takes its place.
  const other = (but: string) => {
    const free = open.filter(({ path }) => path !== but);
    return (free.find(({ group }) => group === 'headline') ?? free[0])?.path ?? but;
  };
  const isOpen = (path: string) => open.some((driver) => driver.path === path);
  const x = isOpen(chosenX.path) ? chosenX : startBounds(other(chosenY.path), nowAt(other(chosenY.path)));
  const y = isOpen(chosenY.path) ? chosenY : startBounds(other(x.path), nowAt(other(x.path)));
  const question = useMemo(
    () => ({ assumptions, x, y, measure: measure.id }),
    [assumptions, x.path, x.low, x.high, y.path, y.low, y.high, measure.id],
  );
  const { last, failed } = useAnswer('grid', question);
  const [cursor, setCursor] = useState<Cell | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const answered =
    last?.question.measure === measure.id && last.question.x.path === x.path && last.question.y.path === y.path
      ? last
      : null;
  const spec = useMemo(
    () =>
      answered === null
        ? null
        : heatMap({
            grid: answered.answer,
            x: x.path,
            y: y.path,
            measure,
            scenario: { name, x: nowAt(x.path), y: nowAt(y.path), result: measureOf(projection, measure.id) },
          }),
    [answered, measure, projection, name],
  );
  if (spec === null || answered === null) return <Pending title={words.grid} failed={failed} />;

  const take = ({ column, row }: Cell) => {
    const [across, up] = [answered.answer.x[column], answered.answer.y[row]];
    if (across === undefined || up === undefined) return;
    const refusal = setDrivers(session, [
      [x.path, tidy(across)],
      [y.path, tidy(up)],
    ]);
    setSaid(
      refusal === null ? words.taken(settingText(x.path, across), settingText(y.path, up)) : refusalText(refusal),
    );
  };
  const read = cursor === null || asTable ? null : readOut(answered.answer, cursor, { x: x.path, y: y.path, measure });
  return (
    <ChartFrame
      spec={{ ...spec, subtitle: words.withHint(spec.subtitle) }}
      picture={spec}
      instead={read === null ? null : <output className="read-out">{read}</output>}
      toolbar={
        <>
          <AxisBounds label={words.across} axis={x} drivers={open} taken={y.path} now={nowAt} onChange={setX} />
          <AxisBounds label={words.up} axis={y} drivers={open} taken={x.path} now={nowAt} onChange={setY} />
          <p className="caption" role="status">
            {said}
          </p>
        </>
      }
    >
      {asTable ? (
        <GridTable spec={spec} measure={measure} />
      ) : (
        <HeatMapCanvas spec={spec} colours={colours} cursor={cursor} onRead={setCursor} onTake={take} />
      )}
    </ChartFrame>
  );
}

const tidy = (value: number): number => Number(value.toPrecision(6));

interface Axes {
  readonly x: string;
  readonly y: string;
  readonly measure: ShownMeasure;
}

function readOut({ x, y, cells }: Grid, { column, row }: Cell, axes: Axes): string {
  const value = cells[row * x.length + column] ?? Number.NaN;
  const text = Number.isNaN(value) ? axes.measure.none : axes.measure.say(value);
  return words.readCell(valueText(axes.x, x[column] ?? 0), valueText(axes.y, y[row] ?? 0), text);
}
