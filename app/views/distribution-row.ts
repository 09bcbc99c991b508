import { densityOf } from '../../shared/analysis/distributions/density.ts';
import { shapeOf } from '../../shared/analysis/distributions/distribution.ts';
import { truncatedQuantile } from '../../shared/analysis/distributions/truncated.ts';
import { type NumberDriverAt, numberDriverAt } from '../../shared/analysis/sensitivity/probe.ts';
import type { Assumptions } from '../../shared/scenario/assumptions.ts';
import type { NumberDriver } from '../../shared/scenario/driver-kinds.ts';
import { valueAt } from '../../shared/scenario/driver-value.ts';
import type { Distribution, Uncertainty } from '../../shared/scenario/uncertainty.ts';
import { rangeText, shortUnit, tickText } from '../format/driver-units.ts';
import { percent } from '../format/numbers.ts';
import { riskWords as words } from '../messages/risk.ts';

/** An uncertain driver as one row of a table. */
export interface DistributionRow {
  readonly driver: NumberDriverAt;
  readonly distribution: Distribution;
  readonly low: string;
  /** "–" where no value is likelier than the others. */
  readonly middle: string;
  readonly high: string;
  /** Share of the variance of NPV, 0 to 1; null before the first trials, and of a driver that is not drawn. */
  readonly variance: number | null;
  readonly varianceText: string;
  /** The scenario gives the driver by year: there is nothing to draw. */
  readonly waits: boolean;
  /** What a reader has to know of it; empty where it is drawn as it stands. */
  readonly note: string;
}

/** The uncertain drivers, those that explain most first. */
export function distributionRows(
  assumptions: Assumptions,
  { drivers }: Uncertainty,
  variance: Readonly<Record<string, number>> | null,
): readonly DistributionRow[] {
  const rows = drivers.map(({ path, distribution }): DistributionRow => {
    const driver = numberDriverAt(path);
    const share = variance?.[path] ?? null;
    const waits = valueAt(assumptions, path) === undefined;
    return {
      driver,
      distribution,
      ...pointsOf(driver, distribution),
      variance: share,
      varianceText: waits ? words.waitingShort : shareText(share),
      waits,
      note: waits ? words.waiting : isCut(driver, distribution) ? words.outside(rangeText(driver)) : '',
    };
  });
  return rows.toSorted((one, other) => (other.variance ?? -1) - (one.variance ?? -1));
}

/** Less of a distribution than this outside the range is no news. */
const unseen = 0.001;

function isCut({ min, max }: NumberDriver, distribution: Distribution): boolean {
  if ('low' in distribution) return distribution.low < min || distribution.high > max;
  const { probability } = shapeOf(distribution);
  return probability(min) > unseen || probability(max) < 1 - unseen;
}

const shareText = (share: number | null): string =>
  share === null ? '' : share < 0.005 ? words.lessThanOne : percent(share);

/** Its ends and its middle; of a distribution without ends the 5th and the 95th percentile. */
function pointsOf(driver: NumberDriver, distribution: Distribution): Pick<DistributionRow, 'low' | 'middle' | 'high'> {
  const text = (value: number) => `${tickText(driver.unit, value)}${shortUnit(driver.unit)}`;
  switch (distribution.kind) {
    case 'triangular':
    case 'pert':
      return { low: text(distribution.low), middle: text(distribution.mode), high: text(distribution.high) };
    case 'uniform':
      return { low: text(distribution.low), middle: '–', high: text(distribution.high) };
    case 'normal':
    case 'lognormal': {
      const quantile = truncatedQuantile(distribution, driver);
      const at = (share: number) => text(Number(quantile(share).toPrecision(3)));
      return { low: at(0.05), middle: at(0.5), high: at(0.95) };
    }
  }
}

/** The density as the path of a filled shape in a box of this size, a pixel of room above it. */
export function densityPath(driver: NumberDriver, distribution: Distribution, width: number, height: number): string {
  const { heights } = densityOf(distribution, driver);
  const step = width / heights.length;
  const x = (index: number) => (index * step).toFixed(1);
  const y = (share: number) => (height - share * (height - 2)).toFixed(1);
  const points = heights.map((share, index) => `${x(index + 0.5)} ${y(share)}`);
  const [first = 0] = heights;
  const last = heights.at(-1) ?? 0;
  return `M0 ${height}L0 ${y(first)}L${points.join('L')}L${width} ${y(last)}L${width} ${height}Z`;
}
