import { runTrials } from '../../shared/analysis/monte-carlo/run-trials.ts';
import { buffersOf } from '../../shared/analysis/monte-carlo/trial-results.ts';
import { baseUncertainty } from '../../shared/facts/base-uncertainty.ts';
import { presetAssumptions } from '../../shared/facts/preset-assumptions.ts';
import { presets } from '../../shared/facts/presets.ts';

/** A number that changes with any bit of the bytes and with their order (FNV-1a, 32 bits). */
function fingerprint(buffers: readonly ArrayBuffer[]): number {
  let hash = 0x811c9dc5;
  for (const buffer of buffers) for (const byte of new Uint8Array(buffer)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/** Fingerprints of everything that the trials of each preset give, by its id. */
export const trialBytes = (): Readonly<Record<string, number>> =>
  Object.fromEntries(
    presets.map((preset) => {
      const assumptions = presetAssumptions(preset);
      const results = runTrials({ assumptions, uncertainty: baseUncertainty, seed: 7, from: 0, to: 1500 });
      return [preset.id, fingerprint(buffersOf(results))];
    }),
  );
