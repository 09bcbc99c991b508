import { baseAssumptions } from '../../../shared/scenario/assumptions.ts';
import { projectionOf } from '../../answer/projections.ts';
import type { Side } from '../../answer/shown-measures.ts';
import { baselineId, type CaseDocument, type Scenario } from '../../document/case-document.ts';
import { sameAssumptions } from '../../document/driver-edits.ts';
import { scenarioOf } from '../../document/scenarios.ts';
import type { MoneyView } from '../../format/money.ts';
import { told } from '../../messages/language.ts';
import { activeScenario, comparedScenario, documentOf, type SessionState } from '../../session/session-state.ts';

/** A scenario as a column of the comparison. */
export interface CompareColumn extends Side {
  readonly id: string;
  readonly name: string;
  /** Its name without what follows a colon, where that still tells it from the others. */
  readonly short: string;
  readonly isActive: boolean;
  /** Has the Baseline's very values. */
  readonly isBaseline: boolean;
}

export interface ScenarioChoice {
  readonly id: string;
  readonly name: string;
  /** Always shown: the reference and the active scenario. */
  readonly fixed: boolean;
}

/** Scenarios side by side: first the one compared with, then the active one, then others in the order of the strip. */
export interface Comparison {
  readonly reference: CompareColumn;
  /** With the reference in front. */
  readonly columns: readonly CompareColumn[];
  readonly choices: readonly ScenarioChoice[];
  readonly money: MoneyView;
}

/** As many columns as stand side by side without scrolling. */
const roomFor = 3;

export function comparisonOf(state: SessionState): Comparison {
  const document = documentOf(state);
  const active = activeScenario(state);
  const reference = standIn(document, comparedScenario(state), active);
  const { shown } = state.compare;
  const fixed = [reference, ...(active.id === reference.id ? [] : [active])];
  const others = document.scenarios.filter(({ id }) => fixed.every((one) => one.id !== id));
  const chosen =
    shown === null ? others.slice(0, roomFor - fixed.length) : others.filter(({ id }) => shown.includes(id));
  const scenarios = [...fixed, ...chosen];
  const names = shortNames(scenarios.map(({ name }) => told(name)));
  const columns = scenarios.map((scenario, index) =>
    columnOf(scenario, names[index] ?? told(scenario.name), active.id),
  );
  const [first] = columns;
  if (first === undefined) throw new Error('a comparison has a reference');
  return {
    reference: first,
    columns,
    choices: [...fixed, ...others].map(({ id, name }) => ({
      id,
      name: told(name),
      fixed: fixed.some((one) => one.id === id),
    })),
    money: { currency: document.currency, cnyPerUsd: active.assumptions.economics.cnyPerUsd },
  };
}

/** A scenario of the case that equals the Baseline stands in its place: one column, not two of the same. */
function standIn(document: CaseDocument, reference: Scenario, active: Scenario): Scenario {
  if (reference.id !== baselineId) return reference;
  const equals = ({ assumptions }: Scenario) => sameAssumptions(assumptions, baseAssumptions);
  return equals(active) && scenarioOf(document, active.id) !== undefined
    ? active
    : (document.scenarios.find(equals) ?? reference);
}

const columnOf = ({ id, name, assumptions }: Scenario, short: string, activeId: string): CompareColumn => ({
  id,
  name: told(name),
  short,
  assumptions,
  projection: projectionOf(assumptions),
  isActive: id === activeId,
  isBaseline: sameAssumptions(assumptions, baseAssumptions),
});

/** The scenarios of columns, as the case has them. */
export const scenariosOf = (
  document: CaseDocument,
  columns: readonly Pick<CompareColumn, 'id'>[],
): readonly Scenario[] => columns.flatMap(({ id }) => scenarioOf(document, id) ?? []);

function shortNames(names: readonly string[]): readonly string[] {
  const stems = names.map((name) => name.split(/[:：]/)[0]?.trim() ?? '');
  return names.map((name, index) => {
    const stem = stems[index] ?? '';
    return stem !== '' && stems.filter((one) => one === stem).length === 1 ? stem : name;
  });
}
