import { conflicts } from '../facts/conflicts.ts';
import type { FactStatus } from '../facts/fact.ts';
import { factOf } from '../facts/facts.ts';
import { presetAssumptions } from '../facts/preset-assumptions.ts';
import { presetOf } from '../facts/presets.ts';
import { baseAssumptions } from '../scenario/assumptions.ts';
import type { Grade } from '../scenario/driver-kinds.ts';
import type { Driver } from '../scenario/driver-list.ts';
import type { Assumptions } from '../scenario/driver-tree.ts';
import { sameValue, valueAt } from '../scenario/driver-value.ts';
import { driversBehind } from './drivers-behind.ts';
import type { FigureId } from './figure-id.ts';

/** From the surest to the least sure. */
const grades = ['documented', 'reported', 'derived', 'assumption'] as const satisfies readonly Grade[];

export const weakest = (some: readonly Grade[]): Grade =>
  grades.findLast((grade) => some.includes(grade)) ?? 'documented';

/** How a driver's value in use is backed. */
export interface Backing {
  readonly grade: Grade;
  /** Ids of the facts behind it; none behind a value of the user's own. */
  readonly facts: readonly string[];
  readonly from: 'default' | 'claim' | 'preset' | 'own';
}

/**
 * The base value has the driver's own grade and facts. A value that one side of a conflict stands for has the weakest status of the
 * facts that say it. Any other is an assumption: of the preset that a scenario comes from, with its facts, or of whoever set it.
 */
export function backingOf(driver: Driver, assumptions: Assumptions, presetId?: string): Backing {
  const value = valueAt(assumptions, driver.path);
  if (sameValue(value, valueAt(baseAssumptions, driver.path))) {
    return { grade: driver.grade, facts: driver.facts, from: 'default' };
  }
  const claim = conflicts
    .flatMap(({ claims }) => claims)
    .find(({ setting }) => setting?.path === driver.path && setting.value === value);
  if (claim === undefined) return assumed(driver, value, presetId);
  const found = claim.facts.map((id) => gradeOfFact(factOf(id)?.status ?? 'unverified'));
  return { grade: weakest(found), facts: claim.facts, from: 'claim' };
}

function assumed({ path }: Driver, value: unknown, presetId: string | undefined): Backing {
  const preset = presetOf(presetId ?? '');
  const isOfPreset = preset !== undefined && sameValue(value, valueAt(presetAssumptions(preset), path));
  return { grade: 'assumption', facts: isOfPreset ? preset.facts : [], from: isOfPreset ? 'preset' : 'own' };
}

const gradeOfFact = (status: FactStatus): Grade => (status === 'unverified' ? 'assumption' : status);

export interface FigureGrade {
  readonly grade: Grade;
  /** The drivers that make it no surer. */
  readonly because: readonly Driver[];
}

/** A figure is as sure as its weakest input. */
export function gradeOfFigure(figure: FigureId, assumptions: Assumptions): FigureGrade {
  const inputs = driversBehind(figure, assumptions).map((driver) => ({
    driver,
    grade: backingOf(driver, assumptions).grade,
  }));
  const grade = weakest(inputs.map((input) => input.grade));
  return { grade, because: inputs.filter((input) => input.grade === grade).map(({ driver }) => driver) };
}
