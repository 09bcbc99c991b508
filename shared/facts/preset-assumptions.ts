import { type Assumptions, assumptionsSchema, baseAssumptions } from '../scenario/assumptions.ts';
import type { Preset } from './presets.ts';

const isPart = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function merged(base: unknown, changes: unknown): unknown {
  if (!isPart(base) || !isPart(changes)) return changes;
  const result: Record<string, unknown> = { ...base };
  for (const [key, change] of Object.entries(changes)) result[key] = merged(base[key], change);
  return result;
}

const known = new WeakMap<Preset, Assumptions>();

/** The base with a preset's changes, the same object every time; throws if a preset in the product is not valid. */
export function presetAssumptions(preset: Preset): Assumptions {
  const found = known.get(preset) ?? assumptionsSchema.parse(merged(baseAssumptions, preset.changes));
  known.set(preset, found);
  return found;
}
