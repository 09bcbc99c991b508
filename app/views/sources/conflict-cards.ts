import type { Claim, Conflict } from '../../../shared/facts/conflict.ts';
import { conflicts } from '../../../shared/facts/conflicts.ts';
import type { FactStatus } from '../../../shared/facts/fact.ts';
import { factOf } from '../../../shared/facts/facts.ts';
import { baseAssumptions } from '../../../shared/scenario/assumptions.ts';
import { type Driver, driverAt } from '../../../shared/scenario/driver-list.ts';
import { sameValue, valueAt } from '../../../shared/scenario/driver-value.ts';
import { projectionOf } from '../../answer/projections.ts';
import { shownMeasures, valueText } from '../../answer/shown-measures.ts';
import { withDriver } from '../../document/driver-edits.ts';
import { driverText } from '../../format/driver-text.ts';
import { shortUnit, tickText } from '../../format/driver-units.ts';
import { datedSource } from '../../format/fact-value.ts';
import { formatWords } from '../../messages/format.ts';
import { told } from '../../messages/language.ts';
import { sourcesWords } from '../../messages/sources.ts';
import type { SourcesChoices } from '../../session/sources-choices.ts';
import type { ViewInput } from '../view-input.ts';

const words = sourcesWords.conflicts;

/** Who says it, with the fact that a click shows. */
export interface ClaimSource {
  readonly fact: string;
  readonly status: FactStatus;
  readonly text: string;
}

export interface ClaimRow {
  readonly key: string;
  readonly says: string;
  readonly sources: readonly ClaimSource[];
  /** What takes this side in the model; null where no driver does. */
  readonly setting: { readonly path: string; readonly value: number; readonly text: string } | null;
  readonly isInUse: boolean;
  /** The answer with this side taken; empty where the card has no such columns. */
  readonly npv: string;
  readonly payback: string;
}

export interface ConflictCard {
  readonly id: string;
  readonly topic: string;
  readonly claims: readonly ClaimRow[];
  /** What the last columns hold: the answer, where taking a side moves it, else the driver's value; null where no driver is concerned. */
  readonly shows: 'answer' | 'setting' | null;
  /** Head of the column of settings. */
  readonly driver: string;
  readonly diagnosis: string;
  /** What the base case uses, and what this scenario takes where that is another side, or none. */
  readonly inUse: string;
}

export const isDeciding = ({ claims }: Conflict): boolean => claims.some(({ setting }) => setting !== undefined);

/** The cards that a search leaves, with the answers of this scenario. */
export function conflictCards(
  { search, conflicts: which }: Pick<SourcesChoices, 'search' | 'conflicts'>,
  input: ViewInput,
): readonly ConflictCard[] {
  const wanted = search.trim().toLowerCase().split(/\s+/);
  return conflicts
    .filter((conflict) => which === 'all' || isDeciding(conflict))
    .filter((conflict) => {
      const text = searchedText(conflict);
      return wanted.every((word) => text.includes(word));
    })
    .map((conflict) => cardOf(conflict, input));
}

const searchedText = ({ id, topic, claims, diagnosis, inUse }: Conflict): string => {
  const said = claims.flatMap(({ says, facts }) => [says, ...facts, ...sourcesOf(facts).map(({ text }) => text)]);
  const texts = [id, topic, diagnosis, inUse, ...said];
  return [...texts, ...texts.map(told)].join(' ').toLowerCase();
};

function cardOf({ id, topic, claims, diagnosis, inUse }: Conflict, input: ViewInput): ConflictCard {
  const rows = claims.map((claim) => rowOf(claim, input));
  const path = claims.find(({ setting }) => setting !== undefined)?.setting?.path;
  const driver = path === undefined ? undefined : driverAt(path);
  const moves = new Set(rows.filter(({ setting }) => setting !== null).map(({ npv }) => npv)).size > 1;
  return {
    id,
    topic: told(topic),
    claims: rows,
    shows: driver === undefined ? null : moves ? 'answer' : 'setting',
    driver: told(driver?.short ?? ''),
    diagnosis: told(diagnosis),
    inUse: formatWords.sentences([(driver && takenHere(driver, rows, input)) ?? '', told(inUse)].filter(Boolean)),
  };
}

/** What the scenario takes, where that is not what the base case does. */
function takenHere(driver: Driver, rows: readonly ClaimRow[], { assumptions }: ViewInput): string | null {
  const value = valueAt(assumptions, driver.path);
  if (value === undefined || sameValue(value, valueAt(baseAssumptions, driver.path))) return null;
  const taken = rows.find(({ isInUse }) => isInUse);
  return taken === undefined ? words.ownValue(told(driver.label), driverText(driver, value)) : words.taken(taken.says);
}

function rowOf({ says, facts, setting }: Claim, input: ViewInput): ClaimRow {
  const common = { key: says, says: told(says), sources: sourcesOf(facts) };
  const driver = setting === undefined ? undefined : driverAt(setting.path);
  if (setting === undefined || driver === undefined) {
    return { ...common, setting: null, isInUse: false, npv: '', payback: '' };
  }
  const { path, value } = setting;
  return {
    ...common,
    setting: { path, value, text: settingText(driver, value) },
    isInUse: valueAt(input.assumptions, path) === value,
    ...answerWith(path, value, input),
  };
}

/** Without its unit, which the head of the column names. */
const settingText = (driver: Driver, value: number): string =>
  driver.kind === 'number' ? `${tickText(driver.unit, value)}${shortUnit(driver.unit)}` : String(value);

/** NPV and payback with a driver set; dashes where the scenario does not allow it. */
function answerWith(path: string, value: number, { assumptions, money }: ViewInput): Pick<ClaimRow, 'npv' | 'payback'> {
  const taken = withDriver(assumptions, path, value);
  if (taken.kind === 'refused') return { npv: '–', payback: '–' };
  const side = { assumptions: taken.assumptions, projection: projectionOf(taken.assumptions) };
  const { npv, payback } = shownMeasures(side, money);
  const years = payback.of(side);
  return {
    npv: valueText(npv, side),
    payback: years === null ? valueText(payback, side) : words.years(valueText({ ...payback, places: 2 }, side)),
  };
}

/** One a publication: two figures of one article are said by one. */
function sourcesOf(facts: readonly string[]): readonly ClaimSource[] {
  const found = new Map<string, ClaimSource>();
  for (const id of facts) {
    const fact = factOf(id);
    if (fact === undefined) continue;
    const text = datedSource(fact);
    if (!found.has(text)) found.set(text, { fact: id, status: fact.status, text });
  }
  return [...found.values()];
}
