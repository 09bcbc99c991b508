import { type Assumptions, assumptionsSchema } from '../../shared/scenario/assumptions.ts';
import { type Driver, driverAt, driverList } from '../../shared/scenario/driver-list.ts';
import { valueAt, withValueAt } from '../../shared/scenario/driver-value.ts';
import { problemsFrom } from '../case-file/find-problems.ts';
import type { Scenario } from '../document/case-document.ts';
import { movedTo } from '../document/scenarios.ts';
import { caseProblemSentence } from '../messages/case-problems.ts';
import { terminalWords as words } from '../messages/terminal.ts';
import { nearestPath } from './nearest.ts';

export type SetScenarios =
  | { readonly kind: 'set'; readonly scenarios: readonly Scenario[] }
  | { readonly kind: 'refused'; readonly problems: readonly string[] };

type Changed =
  | { readonly kind: 'changed'; readonly assumptions: Assumptions }
  | { readonly kind: 'refused'; readonly problem: string };

/** Every `path=value` in every scenario; the whole must be valid in the end, not after each. */
export function withSettings(scenarios: readonly Scenario[], settings: readonly string[]): SetScenarios {
  const problems = new Set<string>();
  const changed = scenarios.map((scenario) => {
    const result = settled(scenario.assumptions, settings);
    if (result.kind === 'changed') return movedTo(scenario, result.assumptions);
    for (const problem of result.problems) problems.add(problem);
    return scenario;
  });
  return problems.size === 0 ? { kind: 'set', scenarios: changed } : { kind: 'refused', problems: [...problems] };
}

function settled(assumptions: Assumptions, settings: readonly string[]) {
  const problems: string[] = [];
  let changed = assumptions;
  for (const setting of settings) {
    const equals = setting.indexOf('=');
    const result = withSetting(changed, setting.slice(0, equals), setting.slice(equals + 1).trim());
    if (result.kind === 'changed') changed = result.assumptions;
    else problems.push(result.problem);
  }
  const checked = assumptionsSchema.safeParse(changed);
  const found = problemsFrom(assumptionsSchema, changed, checked.error?.issues ?? []);
  problems.push(...found.map((problem) => caseProblemSentence(problem)));
  if (!checked.success || problems.length > 0) return { kind: 'refused', problems } as const;
  return { kind: 'changed', assumptions: checked.data } as const;
}

function withSetting(assumptions: Assumptions, path: string, text: string): Changed {
  const driver = driverAt(path);
  if (driver === undefined) {
    const nearest = nearestPath(
      path,
      driverList.map((one) => one.path),
    );
    return { kind: 'refused', problem: words.noDriver(path, nearest) };
  }
  const value = typedValue(driver, text);
  if (valueAt(assumptions, path) !== undefined) {
    return { kind: 'changed', assumptions: withValueAt(assumptions, path, value) };
  }
  return withOtherForm(assumptions, driver, value);
}

/** Values by year replace a fade or a ramp; a part of a fade or ramp alone can't replace values by year. */
function withOtherForm(assumptions: Assumptions, { kind, path }: Driver, value: unknown): Changed {
  const dot = path.lastIndexOf('.');
  const whole = path.slice(0, dot);
  const key = path.slice(dot + 1);
  if (kind !== 'list') {
    const byYear = driverList.find((one) => one.kind === 'list' && one.path.startsWith(`${whole}.`));
    return { kind: 'refused', problem: words.otherForm(path, byYear?.path ?? whole) };
  }
  const start = valueAt(assumptions, `${whole}.start`);
  const yearly = { kind: 'yearly', ...(start === undefined ? {} : { start }), [key]: value };
  return { kind: 'changed', assumptions: withValueAt(assumptions, whole, yearly) };
}

/** What was typed, as the kind of value that the driver takes; what is none stays text, for the schema to refuse. */
function typedValue(driver: Driver, text: string): unknown {
  switch (driver.kind) {
    case 'number':
      return numberOf(text);
    case 'list':
      return text === ''
        ? []
        : text
            .replace(/^\[(.*)\]$/s, '$1')
            .split(',')
            .map((member) => numberOf(member.trim()));
    case 'flag':
      return text === 'true' ? true : text === 'false' ? false : text;
    case 'choice':
      return text;
  }
}

/** A decimal, or one in percent: 12 % is 0.12. */
function numberOf(text: string): number | string {
  const [, digits, power = '0', percent] =
    /^([-+]?(?:\d+\.?\d*|\.\d+))(?:e([-+]?\d+))?\s*(%?)$/i.exec(text.replace('−', '-')) ?? [];
  if (digits === undefined) return text;
  // Shifting the point in the text rounds once; dividing by 100 would round again.
  const value = Number(`${digits}e${Number(power) - (percent === '%' ? 2 : 0)}`);
  return Number.isFinite(value) ? value : text;
}
