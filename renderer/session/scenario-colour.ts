import { baselineId, type CaseDocument } from '../../app/document/case-document.ts';

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

/** The colour token of each scenario: its preset's where no scenario before it has that one, else the next free. */
export function scenarioColours({ scenarios }: CaseDocument): ReadonlyMap<string, string> {
  const colours = new Map<string, string>([[baselineId, '--baseline']]);
  const taken = new Set<string>();
  for (const [index, { id, preset }] of scenarios.entries()) {
    const wished = presetTokens[preset ?? ''];
    const free = wished !== undefined && !taken.has(wished) ? wished : tokens.find((token) => !taken.has(token));
    const colour = free ?? tokens[index % tokens.length] ?? '--s-1-base';
    taken.add(colour);
    colours.set(id, colour);
  }
  return colours;
}
