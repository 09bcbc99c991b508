import type { MustBeTrue } from '../../../shared/analysis/sensitivity/must-be-true.ts';
import { numberDriverAt } from '../../../shared/analysis/sensitivity/probe.ts';
import type { WhereTrue } from '../../../shared/analysis/sensitivity/where-true.ts';
import type { Assumptions } from '../../../shared/scenario/assumptions.ts';
import { driversOf } from '../../../shared/scenario/driver-list.ts';
import { valueAt } from '../../../shared/scenario/driver-value.ts';
import { told } from '../../messages/language.ts';
import { sensitivityWords as words } from '../../messages/sensitivity.ts';
import type { PlottedMeasure } from '../../sensitivity/plotted-measure.ts';
import { valueText } from './heat-map.ts';

/** What a driver alone would have to be: set strong, then quiet. */
export interface Condition {
  readonly strong: string;
  readonly quiet: string;
}

export interface MustBeTrueRow {
  readonly path: string;
  readonly label: string;
  readonly now: string;
  readonly npv: Condition;
  readonly payback: Condition;
}

interface Measures {
  readonly npv: PlottedMeasure;
  readonly payback: PlottedMeasure;
}

export const mustBeTrueRows = (found: readonly MustBeTrue[], { npv, payback }: Measures): readonly MustBeTrueRow[] =>
  found.map((one) => ({
    path: one.path,
    label: told(numberDriverAt(one.path).label),
    now: valueText(one.path, one.now),
    npv: conditionOf(one.path, one.npv, npv),
    payback: conditionOf(one.path, one.payback, payback),
  }));

function conditionOf(path: string, where: WhereTrue, measure: PlottedMeasure): Condition {
  if (where.kind === 'nowhere') {
    const quiet =
      where.best === null ? words.aloneNever : words.aloneBest(unbroken(measure.sayExactly(where.best.result)));
    return { strong: words.impossible, quiet };
  }
  const { min, max } = numberDriverAt(path);
  const text = (value: number) => valueText(path, Number(value.toPrecision(3)));
  const stretches = where.stretches.map(({ from, to }) => {
    if (from <= min && to >= max) return words.always;
    if (to >= max) return words.atLeast(text(from));
    return from <= min ? words.atMost(text(to)) : words.between(text(from), text(to));
  });
  return { strong: stretches.join(words.or), quiet: '' };
}

/** Headline drivers that the scenario gives by year: there is no one value of them to find. */
export const headlineByYear = (assumptions: Assumptions): readonly string[] =>
  driversOf('headline')
    .filter(({ kind, path }) => kind === 'number' && valueAt(assumptions, path) === undefined)
    .map(({ label }) => told(label));

/** In a narrow column a currency stays with its amount. */
const unbroken = (text: string): string => text.replaceAll('RMB ', 'RMB\u00a0');
