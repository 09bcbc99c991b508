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

/** How its line is drawn, where lines of several scenarios meet: with more scenarios than colours each colour comes again, broken. */
export type LinePattern = 'solid' | 'dashed' | 'dotted';

const patterns = ['solid', 'dashed', 'dotted'] as const;

/** What tells a scenario from all others, wherever it is drawn. */
export interface ScenarioLook {
  /** Name of its colour token. */
  readonly token: string;
  readonly pattern: LinePattern;
}

export const baselineLook: ScenarioLook = { token: '--baseline', pattern: 'solid' };

/**
 * The look of each scenario: the first of each preset has the preset's colour, the others have what is left, in turn; then come the same
 * colours dashed, then dotted, so that the twenty that a case may hold differ for every reader.
 */
export function scenarioLooks({ scenarios }: CaseDocument): ReadonlyMap<string, ScenarioLook> {
  const looks = new Map<string, ScenarioLook>([[baselineId, baselineLook]]);
  const taken = new Set<string>();
  for (const { id, preset } of scenarios) {
    const wished = presetTokens[preset ?? ''];
    if (wished === undefined || taken.has(wished)) continue;
    taken.add(wished);
    looks.set(id, { token: wished, pattern: 'solid' });
  }
  const left = patterns.flatMap((pattern) =>
    tokens.filter((token) => pattern !== 'solid' || !taken.has(token)).map((token) => ({ token, pattern })),
  );
  const others = scenarios.filter(({ id }) => !looks.has(id));
  for (const [index, { id }] of others.entries()) looks.set(id, left[index % left.length] ?? baselineLook);
  return looks;
}
