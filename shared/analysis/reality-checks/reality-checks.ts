import type { CheckInput, RealityCheck } from './check.ts';
import { earningPowerCheck, ebitaCheck, utilisationCheck } from './earning-checks.ts';
import { aiGrowthCheck, coreGrowthCheck, worldShareCheck } from './growth-checks.ts';
import { capexCheck, spendCheck } from './spending-checks.ts';

/** What a scenario implies, held against what is known; none of them blocks. */
export const realityChecks = (input: CheckInput): readonly RealityCheck[] => [
  aiGrowthCheck(input),
  coreGrowthCheck(input),
  worldShareCheck(input),
  capexCheck(input),
  ebitaCheck(input),
  utilisationCheck(input),
  spendCheck(input),
  earningPowerCheck(input),
];
