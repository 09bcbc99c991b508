import { presetAssumptions } from '../../shared/facts/preset-assumptions.ts';
import { type Preset, type PresetId, presets } from '../../shared/facts/presets.ts';
import { baselineId, type CaseDocument, type Scenario } from './case-document.ts';
import { baselineScenario, movedTo } from './scenarios.ts';

const inOrder: readonly PresetId[] = ['base', 'acceleration', 'price-war', 'chip-constrained', 'demand-shortfall'];

/** A scenario that starts from a preset, as uncertain as the base case about the values of its own. */
export const scenarioFromPreset = (preset: Preset): Scenario => ({
  ...movedTo(baselineScenario, presetAssumptions(preset)),
  id: preset.id,
  name: preset.name,
  preset: preset.id,
});

/** The case that the program opens with. */
export const workedCase: CaseDocument = {
  title: 'Alibaba RMB 380bn',
  notes: '',
  currency: 'CNY',
  compareWith: baselineId,
  scenarios: inOrder.flatMap((id) => presets.filter((preset) => preset.id === id).map(scenarioFromPreset)),
  actuals: [],
  simulation: { seed: 7, trials: 10_000 },
};
