import type { Side } from '../../app/answer/figures.ts';
import type { MoneyView } from '../../app/format/money.ts';
import { presetAssumptions } from '../../shared/facts/preset-assumptions.ts';
import { type PresetId, presetOf } from '../../shared/facts/presets.ts';
import { type Projection, project } from '../../shared/model/project.ts';
import { type Assumptions, assumptionsSchema, baseAssumptions } from '../../shared/scenario/assumptions.ts';
import { withValueAt } from '../../shared/scenario/driver-value.ts';

/** Assumptions and what the model says of them. */
export const sideOf = (assumptions: Assumptions): Side => ({ assumptions, projection: project(assumptions) });

export const basePlus = (changes: Readonly<Record<string, unknown>>): Assumptions =>
  assumptionsSchema.parse(
    Object.entries(changes).reduce((all, [path, value]) => withValueAt(all, path, value), baseAssumptions),
  );

export function presetSide(id: PresetId): Side {
  const preset = presetOf(id);
  if (preset === undefined) throw new Error(`no preset ${id}`);
  return sideOf(presetAssumptions(preset));
}

/** The same case as if the model had measured something else: for answers that are hard to come by. */
export const measuredAs = ({ assumptions, projection }: Side, measures: Partial<Projection['measures']>): Side => ({
  assumptions,
  projection: { ...projection, measures: { ...projection.measures, ...measures } },
});

export const yuan: MoneyView = { currency: 'CNY', cnyPerUsd: 7.17 };
export const dollars: MoneyView = { currency: 'USD', cnyPerUsd: 7.17 };
