import type { Bridge } from '../../../shared/analysis/bridge.ts';
import { driverAt, pathDrivers } from '../../../shared/scenario/driver-list.ts';
import { moneyUnit, shownAmount } from '../../format/money.ts';
import { decimal, shortPercent, signed } from '../../format/numbers.ts';
import { horizonName } from '../../format/quarters.ts';
import { compareWords as words } from '../../messages/compare.ts';
import { told } from '../../messages/language.ts';
import { windowWords } from '../../messages/window.ts';
import type { BarRow, RowBarsSpec } from '../row-bars.ts';
import type { CompareColumn, Comparison } from './comparison.ts';

export interface Explained {
  readonly comparison: Comparison;
  /** The scenario whose difference to the reference is explained. */
  readonly subject: CompareColumn;
  readonly measure: 'npv' | 'payback';
}

/** The title stands also while the bridge is still being found, or can't be. */
export const bridgeHead = ({ comparison: { reference }, measure }: Explained) => ({
  id: 'bridge',
  title: measure === 'npv' ? words.whyNpv(reference.short) : words.whyPayback(reference.short),
  subtitle: words.shapley,
  shows: [measure],
});

/** A bridge as rows: where it starts, what each group of drivers adds, where it ends; or why there is none, in a sentence. */
export function bridgeChart(explained: Explained, bridge: Bridge): RowBarsSpec | string {
  if (bridge.kind !== 'attributed') return refusal(explained, bridge);
  const { comparison, subject, measure } = explained;
  const { reference, money } = comparison;
  if (bridge.parts.length === 0) return words.nothingToExplain(subject.name, reference.name);
  const shown = (value: number) => (measure === 'npv' ? shownAmount(value, money) : value);
  const total = (value: number) => (measure === 'npv' ? signed(value, 1) : decimal(value, 1));
  const ends = { start: shown(bridge.from), end: shown(bridge.to) };
  const rows: BarRow[] = [endRow(reference, ends.start, total(ends.start), 'start')];
  let run = ends.start;
  // What has no effect at all, such as the financing on the NPV, has no row.
  for (const { group, amount } of bridge.parts.filter((part) => part.amount !== 0)) {
    const to = run + shown(amount);
    const better = measure === 'npv' ? amount > 0 : amount < 0;
    rows.push({
      key: group,
      label: groupName(group),
      rank: 'plain',
      bars: [
        {
          from: run,
          to,
          tone: better ? 'better' : 'worse',
          words: { strong: signed(shown(amount), placesOf(measure)) },
        },
      ],
      connector: to,
    });
    run = to;
  }
  rows.push(endRow(subject, ends.end, total(ends.end), 'end'));
  const what = whatOf(explained);
  const largest = rows
    .slice(1, -1)
    .slice(0, 3)
    .map((row) => `${row.label} ${row.bars[0]?.words.strong}`);
  return {
    ...bridgeHead(explained),
    unit: words.withUnit(what.what, what.unit),
    places: 1,
    rows,
    columns: [measure === 'npv' ? words.amount : words.yearsColumn],
    references: [],
    summary: words.summaryBridge({
      ...what,
      start: total(ends.start),
      reference: reference.short,
      end: total(ends.end),
      subject: subject.short,
      largest,
    }),
  };
}

const placesOf = (measure: Explained['measure']) => (measure === 'npv' ? 1 : 2);

const endRow = (column: CompareColumn, value: number, strong: string, key: string): BarRow => ({
  key,
  label: column.short,
  rank: 'total',
  bars: [{ from: 0, to: value, tone: { scenario: column.id }, words: { strong } }],
  connector: value,
});

/** "NPV at 9 %", "RMB bn"; no rate where the two have one each. */
function whatOf({ comparison: { reference, money }, subject, measure }: Explained) {
  if (measure === 'payback') return { what: words.payback, unit: words.paybackYearsUnit };
  const rate = reference.assumptions.economics.discountRate;
  const same = subject.assumptions.economics.discountRate === rate;
  return { what: words.npvAtRate(same ? shortPercent(rate) : null), unit: moneyUnit(money) };
}

/** A headline driver by its own name, a path over time by the name of its driver, a group by its title. */
function groupName(group: string): string {
  const path = pathDrivers.get(group);
  if (path !== undefined) return told('rate' in path ? path.rate.label : path.target.label);
  const driver = driverAt(group);
  if (driver !== undefined) return told(driver.label);
  return Object.entries(windowWords.groups).find(([id]) => id === group)?.[1] ?? group;
}

function refusal(
  { comparison: { reference }, subject, measure }: Explained,
  bridge: Exclude<Bridge, { readonly kind: 'attributed' }>,
): string {
  if (bridge.kind === 'too-many-groups') {
    return words.tooManyGroups({
      subject: subject.name,
      reference: reference.name,
      count: bridge.count,
      most: bridge.most,
    });
  }
  const what = measure === 'npv' ? words.theNpv : words.thePayback;
  const mix = { what, subject: subject.name, reference: reference.name, groups: bridge.groups.map(groupName) };
  if (bridge.reason === 'rule') return words.mixBreaksRule(mix);
  if (reference.projection.measures.paybackYears === null) {
    return words.noValueItself(what, reference.name, horizonName(reference.projection.quarters));
  }
  if (subject.projection.measures.paybackYears === null) {
    return words.noValueItself(what, subject.name, horizonName(subject.projection.quarters));
  }
  return words.mixHasNoValue(mix);
}
