import { measureOf } from '../../../shared/analysis/measure-id.ts';
import { numberDriverAt } from '../../../shared/analysis/sensitivity/probe.ts';
import type { TornadoBar, TornadoEnd } from '../../../shared/analysis/sensitivity/tornado.ts';
import type { Projection } from '../../../shared/model/project.ts';
import { driverList } from '../../../shared/scenario/driver-list.ts';
import type { Uncertainty } from '../../../shared/scenario/uncertainty.ts';
import { shortUnit, tickText } from '../../format/driver-units.ts';
import { told } from '../../messages/language.ts';
import { sensitivityWords as words } from '../../messages/sensitivity.ts';
import type { PlottedMeasure } from '../../sensitivity/plotted-measure.ts';
import type { Bar, BarRow, RowBarsSpec } from '../row-bars.ts';

export type TornadoWhich = 'uncertain' | 'all';

/** The drivers that a tornado looks at: those that are uncertain and the headline ones, or every one that is a number. */
export const tornadoPaths = (which: TornadoWhich, { drivers }: Uncertainty): readonly string[] =>
  driverList
    .filter(({ kind }) => kind === 'number')
    .filter(
      ({ path, group }) => which === 'all' || group === 'headline' || drivers.some((driver) => driver.path === path),
    )
    .map(({ path }) => path);

/** More rows than these are too many to read. */
const mostRows = 14;

interface TornadoInput {
  readonly bars: readonly TornadoBar[];
  readonly projection: Projection;
  readonly measure: PlottedMeasure;
  readonly scenarioName: string;
}

/** Each driver alone at its low and its high, from the value that the scenario has. */
export function tornadoChart({ bars, projection, measure, scenarioName }: TornadoInput): RowBarsSpec {
  const now = measureOf(projection, measure.id);
  const middle = now ?? measure.drawnAt ?? 0;
  const reference = measure.scale(middle);
  const moves = ({ result, isImpossible }: TornadoEnd) => !isImpossible && result !== now;
  const moving = bars.filter(({ low, high }) => moves(low) || moves(high)).slice(0, mostRows);
  const [first] = moving;
  return {
    id: 'tornado',
    shows: [measure.figure],
    isSpread: true,
    title: words.tornado,
    subtitle: words.tornadoSubtitle(scenarioName),
    unit: measure.title,
    places: measure.places,
    rows: moving.map((bar) => rowOf(bar, { measure, middle })),
    columns: [words.low, words.high],
    references: [{ value: reference, label: `${scenarioName} ${now === null ? measure.none : measure.write(now)}` }],
    summary:
      first === undefined
        ? words.summaryNoTornado
        : words.summaryTornado(
            told(numberDriverAt(first.path).label),
            measure.name,
            said(first.low, measure),
            said(first.high, measure),
          ),
  };
}

interface Drawn {
  readonly measure: PlottedMeasure;
  /** Where all bars begin, in the engine's unit. */
  readonly middle: number;
}

function rowOf({ path, low, high }: TornadoBar, drawn: Drawn): BarRow {
  const label = told(numberDriverAt(path).label);
  const bars = [barOf(path, low, 'low', drawn), barOf(path, high, 'high', drawn)];
  return { key: path, label, rank: 'plain', bars };
}

function barOf(path: string, end: TornadoEnd, tone: 'low' | 'high', { measure, middle }: Drawn): Bar {
  const { setting, result, isImpossible } = end;
  const at = isImpossible ? middle : (result ?? measure.drawnAt ?? middle);
  const { unit } = numberDriverAt(path);
  const quiet = `${tickText(unit, Number(setting.toPrecision(4)))}${shortUnit(unit)}`;
  return {
    from: measure.scale(middle),
    to: measure.scale(at),
    tone,
    words: { strong: isImpossible ? words.notPossible : result === null ? measure.none : measure.write(result), quiet },
  };
}

const said = ({ result, isImpossible }: TornadoEnd, measure: PlottedMeasure): string =>
  isImpossible ? words.notPossible : result === null ? measure.none : measure.say(result);
