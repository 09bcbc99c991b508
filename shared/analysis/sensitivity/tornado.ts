import type { Assumptions } from '../../scenario/assumptions.ts';
import { valueAt } from '../../scenario/driver-value.ts';
import type { Distribution, Uncertainty } from '../../scenario/uncertainty.ts';
import { truncatedQuantile } from '../distributions/truncated.ts';
import type { MeasureId } from '../measure-id.ts';
import { allowedValue, numberDriverAt, responseOf } from './probe.ts';

export interface TornadoEnd {
  /** What the driver is set to. */
  readonly setting: number;
  /** What the measure is then; null where there is none (no payback, no single IRR, a rule between drivers broken). */
  readonly result: number | null;
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
 * percentile of one without ends), else of its usual range, else of its slider; always inside what is valid. A bar with a result at
 * one end only is wider than any number; drivers that the scenario gives by year have no bar.
 */
export function tornado({ assumptions, uncertainty, paths, measure }: TornadoInput): readonly TornadoBar[] {
  return paths
    .filter((path) => valueAt(assumptions, path) !== undefined)
    .map((path): TornadoBar => {
      const response = responseOf(assumptions, path, measure);
      const distribution = uncertainty.drivers.find((one) => one.path === path)?.distribution;
      const [low, high] = endsOf(path, distribution);
      return {
        path,
        low: { setting: low, result: response(low) },
        high: { setting: high, result: response(high) },
      };
    })
    .toSorted((one, other) => widthOf(other) - widthOf(one));
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

function widthOf({ low, high }: TornadoBar): number {
  if (low.result === null && high.result === null) return -1;
  if (low.result === null || high.result === null) return Number.MAX_VALUE;
  return Math.abs(high.result - low.result);
}
