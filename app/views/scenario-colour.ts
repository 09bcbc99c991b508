import { baselineId, type CaseDocument } from '../document/case-document.ts';

const tokens = [
  '--s-1-base',
  '--s-2-accel',
  '--s-3-price',
  '--s-4-chip',
  '--s-5-short',
  '--s-6-rate',
  '--s-7-over',
] as const;

const presetTokens: Readonly<Record<string, string>> = {
  base: '--s-1-base',
  acceleration: '--s-2-accel',
  'price-war': '--s-3-price',
  'chip-constrained': '--s-4-chip',
  'demand-shortfall': '--s-5-short',
  'run-rate': '--s-6-rate',
  overshoot: '--s-7-over',
};

/** The colour token of each scenario: the first of each preset has the preset's, the others have what is left, in turn. */
export function scenarioColours({ scenarios }: CaseDocument): ReadonlyMap<string, string> {
  const colours = new Map<string, string>([[baselineId, '--baseline']]);
  const taken = new Set<string>();
  const give = (id: string, token: string) => {
    taken.add(token);
    colours.set(id, token);
  };
  for (const { id, preset } of scenarios) {
    const wished = presetTokens[preset ?? ''];
    if (wished !== undefined && !taken.has(wished)) give(id, wished);
  }
  for (const [index, { id }] of scenarios.entries()) {
    const free = tokens.find((token) => !taken.has(token)) ?? tokens[index % tokens.length] ?? '--s-1-base';
    if (!colours.has(id)) give(id, free);
  }
  return colours;
}
