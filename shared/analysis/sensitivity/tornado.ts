import { project } from '../../model/project.ts';
import type { Assumptions } from '../../scenario/assumptions.ts';
import { valueAt, withValueAt } from '../../scenario/driver-value.ts';
import type { Distribution, Uncertainty } from '../../scenario/uncertainty.ts';
import { truncatedQuantile } from '../distributions/truncated.ts';
import { type MeasureId, measureOf } from '../measure-id.ts';
import { allowedValue, numberDriverAt, probe } from './probe.ts';

export interface TornadoEnd {
  /** What the driver is set to. */
  readonly setting: number;
  /** What the measure is then; null where there is none (no payback, no single IRR). */
  readonly result: number | null;
  /** The setting breaks a rule between drivers: the model has no answer. */
  readonly isImpossible: boolean;
}

export interface TornadoBar {
  readonly path: string;
  readonly low: TornadoEnd;
  readonly high: TornadoEnd;
}

interface TornadoInput {
  readonly assumptions: Assumptions;
  readonly uncertainty: Uncertainty;
  readonly paths: readonly string[];
  readonly measure: MeasureId;
}

/**
 * Each driver alone at its low and its high, the widest bar first. Low and high are the ends of its distribution (the 5th and 95th
 * percentile of one without ends), else of its usual range, else of its slider; always inside what is valid. A bar reaches over
 * its ends and the value that the scenario has. An end at which the measure has no value is wider than any number; one that breaks a
 * rule between drivers has no width. Drivers that the scenario gives by year have no bar.
 */
export function tornado({ assumptions, uncertainty, paths, measure }: TornadoInput): readonly TornadoBar[] {
  const now = measureOf(project(assumptions), measure);
  const width = ({ low, high }: TornadoBar): number => {
    const results = [now, ...[low, high].filter(({ isImpossible }) => !isImpossible).map(({ result }) => result)];
    const known = results.filter((result) => result !== null);
    if (known.length === 0) return -1;
    return known.length < results.length ? Number.MAX_VALUE : Math.max(...known) - Math.min(...known);
  };
  return paths
    .filter((path) => valueAt(assumptions, path) !== undefined)
    .map((path): TornadoBar => {
      const end = (setting: number): TornadoEnd => {
        const projection = probe(withValueAt(assumptions, path, setting));
        const result = projection === null ? null : measureOf(projection, measure);
        return { setting, result, isImpossible: projection === null };
      };
      const distribution = uncertainty.drivers.find((one) => one.path === path)?.distribution;
      const [low, high] = endsOf(path, distribution);
      return { path, low: end(low), high: end(high) };
    })
    .toSorted((one, other) => width(other) - width(one));
}

function endsOf(path: string, distribution: Distribution | undefined): readonly [low: number, high: number] {
  const driver = numberDriverAt(path);
  if (distribution === undefined) return driver.usual ?? driver.slider;
  if (distribution.kind === 'normal' || distribution.kind === 'lognormal') {
    const quantile = truncatedQuantile(distribution, driver);
    return [quantile(0.05), quantile(0.95)];
  }
  return [allowedValue(driver, distribution.low), allowedValue(driver, distribution.high)];
}
