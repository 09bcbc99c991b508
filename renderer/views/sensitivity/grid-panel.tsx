import { useMemo, useState } from 'react';
import { setDrivers } from '../../../app/commands/driver-commands.ts';
import { told } from '../../../app/messages/language.ts';
import { sensitivityWords as words } from '../../../app/messages/sensitivity.ts';
import type { PlottedMeasure } from '../../../app/sensitivity/plotted-measure.ts';
import { activeScenario } from '../../../app/session/session-state.ts';
import { heatMap, settingText, startBounds, valueText } from '../../../app/views/sensitivity/heat-map.ts';
import { measureOf } from '../../../shared/analysis/measure-id.ts';
import type { Axis, Grid } from '../../../shared/analysis/sensitivity/grid.ts';
import type { Assumptions } from '../../../shared/scenario/assumptions.ts';
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
export function GridPanel({ measure }: { readonly measure: PlottedMeasure }) {
  const { session } = useApp();
  const { projection } = useViewInput();
  const { id, name, assumptions } = useSession(activeScenario);
  const asTable = useSession((state) => state.chartsAsTables);
  const colours = useChartColours();
  const nowAt = (path: string) => Number(valueAt(assumptions, path) ?? Number.NaN);
  const open = driverList.filter(({ kind, path }) => kind === 'number' && valueAt(assumptions, path) !== undefined);
  const [chosenX, setX] = useState<Axis | null>(null);
  const [chosenY, setY] = useState<Axis | null>(null);
  // A driver that this scenario gives by year has no axis: a headline one that has takes its place.
  const axisPath = (wished: string, but: string | null) => {
    const free = open.filter(({ path }) => path !== but);
    const own = free.find(({ path }) => path === wished) ?? free.find(({ group }) => group === 'headline') ?? free[0];
    return own?.path ?? wished;
  };
  const pathX = axisPath(chosenX?.path ?? 'demand.growth.rate', null);
  const pathY = axisPath(chosenY?.path ?? 'margins.ai.target', pathX);
  // Bounds hold while a slider moves; they are found for a driver, not for each value of it.
  const startX = useMemo(() => startBounds(pathX, nowAt(pathX)), [id, pathX]);
  const startY = useMemo(() => startBounds(pathY, nowAt(pathY)), [id, pathY]);
  const x = chosenX?.path === pathX ? chosenX : startX;
  const y = chosenY?.path === pathY ? chosenY : startY;
  const question = useMemo(
    () => ({ assumptions, x, y, measure: measure.id }),
    [assumptions, x.path, x.low, x.high, y.path, y.low, y.high, measure.id],
  );
  const { last, failed } = useAnswer('grid', question);
  const [cursor, setCursor] = useState<Cell | null>(null);
  // Said of the values that the click left; once they change again it is no longer true.
  const [said, setSaid] = useState<{ readonly text: string; readonly of: Assumptions } | null>(null);
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
            scenario: {
              name: told(name),
              x: nowAt(x.path),
              y: nowAt(y.path),
              result: measureOf(projection, measure.id),
            },
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
    const text =
      refusal === null ? words.taken(settingText(x.path, across), settingText(y.path, up)) : refusalText(refusal);
    setSaid({ text, of: activeScenario(session.getState()).assumptions });
  };
  const read = cursor === null || asTable ? null : readOut(answered.answer, cursor, { x: x.path, y: y.path, measure });
  return (
    <ChartFrame
      spec={{ ...spec, subtitle: words.withHint(spec.subtitle) }}
      picture={spec}
      instead={
        read === null ? null : (
          <div className="read-out" aria-hidden="true">
            {read}
          </div>
        )
      }
      spoken={read ?? undefined}
      toolbar={
        <>
          <AxisBounds label={words.across} axis={x} drivers={open} taken={y.path} now={nowAt} onChange={setX} />
          <AxisBounds label={words.up} axis={y} drivers={open} taken={x.path} now={nowAt} onChange={setY} />
          <p className="caption" role="status">
            {failed ? words.failed : said?.of === assumptions ? said.text : ''}
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
  readonly measure: PlottedMeasure;
}

function readOut({ x, y, cells }: Grid, { column, row }: Cell, axes: Axes): string {
  const value = cells[row * x.length + column] ?? Number.NaN;
  const text = Number.isNaN(value) ? axes.measure.none : axes.measure.say(value);
  return words.readCell(valueText(axes.x, x[column] ?? 0), valueText(axes.y, y[row] ?? 0), text);
}
