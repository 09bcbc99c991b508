import { sourcedDistributions } from '../../shared/facts/base-uncertainty.ts';
import { factOf, latestPublication, sourcesOf } from '../../shared/facts/facts.ts';
import { presetOf } from '../../shared/facts/presets.ts';
import { driversBehind } from '../../shared/provenance/drivers-behind.ts';
import type { FigureId } from '../../shared/provenance/figure-id.ts';
import { backingOf } from '../../shared/provenance/grades.ts';
import { driverList } from '../../shared/scenario/driver-list.ts';
import type { Scenario } from '../document/case-document.ts';
import { isChanged } from '../document/driver-edits.ts';
import { longDate } from '../format/dates.ts';
import { told } from '../messages/language.ts';
import { windowWords } from '../messages/window.ts';

const words = windowWords.provenance;

/** Every view draws several lines of sources; a scenario is asked once. */
const behind = new WeakMap<Scenario, readonly string[]>();

/** Facts behind the defaults that a scenario still uses, and behind the preset that it comes from. */
export function factsBehind(scenario: Scenario): readonly string[] {
  const known = behind.get(scenario);
  if (known !== undefined) return known;
  const unchanged = driverList.filter(({ path }) => !isChanged(path, scenario.assumptions));
  const defaults = unchanged.flatMap((driver) => driver.facts);
  const found = [...new Set([...defaults, ...(presetOf(scenario.preset ?? '')?.facts ?? [])])];
  behind.set(scenario, found);
  return found;
}

/** Facts behind some figures of a scenario: of the values that they rest on, and of the spreads where those are shown too. */
function factsBehindFigures(figures: readonly FigureId[], scenario: Scenario, isSpread: boolean): readonly string[] {
  const { assumptions, preset, uncertainty } = scenario;
  const uncertain = isSpread ? (uncertainty?.drivers ?? []).map(({ path }) => path) : [];
  const key = [[...new Set(figures)].sort(), uncertain, preset ?? ''].join(' ');
  const known = behindFigures.get(assumptions) ?? new Map<string, readonly string[]>();
  behindFigures.set(assumptions, known);
  const found = known.get(key);
  if (found !== undefined) return found;
  const drivers = new Set(figures.flatMap((figure) => driversBehind(figure, assumptions)));
  const spreads = sourcedDistributions.filter(
    ({ path }) => uncertain.includes(path) && [...drivers].some((driver) => driver.path === path),
  );
  const ids = [
    ...[...drivers].flatMap((driver) => backingOf(driver, assumptions, preset).facts),
    ...spreads.flatMap(({ facts }) => facts),
  ];
  known.set(key, ids);
  return ids;
}

const behindFigures = new WeakMap<Scenario['assumptions'], Map<string, readonly string[]>>();

/** Whether a chart names the facts that it shows, and whether they are all that it shows. */
export interface Sourced {
  /** Ids of the facts behind what is shown; without them they are those behind the figures shown. */
  readonly facts?: readonly string[];
  /** Figures of the model that are shown; those of its lines need not be named again. Without any, all that stands behind the scenarios. */
  readonly shows?: readonly FigureId[];
  /** Trials are shown, or ends of distributions: what the spreads rest on counts too. */
  readonly isSpread?: boolean;
  readonly series?: readonly { readonly figure?: { readonly figure: FigureId } }[];
  /** Published figures as they stand: nothing in it is projected. */
  readonly isPublished?: boolean;
  /** Reported points over the lines: the facts behind them are shown too. */
  readonly reported?: { readonly points: readonly { readonly fact: string | null }[] };
}

/** What stands behind a chart, in words; the screen and the exported picture say the same. */
export interface Provenance {
  /** "Sources: AInvest; Alibaba; 3 more; Outlay". */
  readonly sources: string;
  /** Date of the latest publication behind the figures; null where none is dated. */
  readonly asOf: string | null;
}

/** As many sources as a line holds; the rest is counted. */
const mostNamed = 5;

/** Ids of the facts behind what a chart shows, each once. */
export function factsBehindChart(chart: Sourced, scenarios: readonly Scenario[]): readonly string[] {
  const { facts, reported, isSpread = false } = chart;
  const figures = [...(chart.shows ?? []), ...(chart.series ?? []).flatMap(({ figure }) => figure?.figure ?? [])];
  const behindOne = (scenario: Scenario) =>
    figures.length === 0 ? factsBehind(scenario) : factsBehindFigures(figures, scenario, isSpread);
  const points = (reported?.points ?? []).flatMap(({ fact }) => fact ?? []);
  return [...new Set([...(facts ?? scenarios.flatMap(behindOne)), ...points])];
}

/** On the screen a line holds `most` names; a picture that goes elsewhere names them all. */
export function provenanceOf(chart: Sourced, scenarios: readonly Scenario[], most: number = mostNamed): Provenance {
  const { isPublished, reported } = chart;
  const ids = factsBehindChart(chart, scenarios);
  const { named, more } = sourceNames(ids, most);
  // What is projected is our own figure too; of published ones we are a source only where we computed one.
  const isOurs = isPublished !== true || ids.some((id) => factOf(id)?.source === 'Outlay');
  const hasOwn = reported?.points.some(({ fact }) => fact === null) ?? false;
  const parts = [
    ...named,
    ...(more > 0 ? [words.moreSources(more)] : []),
    ...(hasOwn ? [words.ownActuals] : []),
    ...(isOurs ? [isPublished === true ? words.ourselves : words.ownModel] : []),
  ];
  return { sources: words.sources(parts), asOf: asOfDate(ids) };
}

/** Who published these facts, those named most often first; the rest is counted. */
export function sourceNames(
  ids: readonly string[],
  most = mostNamed,
): { readonly named: readonly string[]; readonly more: number } {
  const sources = sourcesOf(ids);
  return { named: sources.slice(0, most).map(told), more: Math.max(0, sources.length - most) };
}

/** Date of the latest publication behind these facts, to the day, the month or the year; null where none is dated. */
export function asOfDate(ids: readonly string[]): string | null {
  const latest = latestPublication(ids);
  return latest === undefined ? null : longDate(latest);
}
