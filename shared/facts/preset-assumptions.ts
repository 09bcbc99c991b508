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

/** The base with a preset's changes; throws if a preset in the product is not valid. */
export const presetAssumptions = (preset: Preset): Assumptions =>
  assumptionsSchema.parse(merged(baseAssumptions, preset.changes));
