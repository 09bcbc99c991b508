import { structureChanges } from './change-structure.ts';
import { byteDamages } from './damage-bytes.ts';
import { type Lots, lotsOf } from './lots.ts';
import { originalTexts } from './original-files.ts';
import { copyOf, textOf, type Written, written } from './written-json.ts';

/** A good file after some damage; the same seed and number give the same bytes. */
export interface Mutant {
  readonly seed: number;
  readonly number: number;
  readonly bytes: Uint8Array;
  /** What was done to it, in order. */
  readonly steps: readonly string[];
}

const originals = originalTexts.map((text) => ({
  bytes: new TextEncoder().encode(text),
  file: written(JSON.parse(text)),
}));
const allBytes = originals.map(({ bytes }) => bytes);

export function mutantOf(seed: number, number: number): Mutant {
  const lots = lotsOf(seed, number);
  const original = lots.oneOf(originals);
  const steps: string[] = [];
  // What a person or a program may do to the content, and what a disk or a network may do to the bytes.
  const kinds = lots.oneOf(['structure', 'bytes', 'structure', 'bytes', 'both'] as const);
  let bytes: Uint8Array = original.bytes;
  if (kinds !== 'bytes') bytes = changedIn(copyOf(original.file), lots, steps);
  if (kinds !== 'structure') bytes = damaged(bytes, lots, steps);
  return { seed, number, bytes, steps };
}

/** One as a rule; several cover one another's tracks. */
const howMany = (lots: Lots): number => lots.oneOf([1, 1, 1, 2, 3, 5]);

function changedIn(file: Written, lots: Lots, steps: string[]): Uint8Array {
  for (let left = howMany(lots); left > 0; left--) {
    const { name, make } = lots.oneOf(structureChanges);
    make(file, lots);
    steps.push(name);
  }
  return new TextEncoder().encode(textOf(file, lots.oneOf([null, ''])));
}

function damaged(whole: Uint8Array, lots: Lots, steps: string[]): Uint8Array {
  let bytes = whole;
  for (let left = howMany(lots); left > 0 && bytes.length > 0; left--) {
    const { name, of } = lots.oneOf(byteDamages);
    bytes = of(bytes, lots, allBytes);
    steps.push(name);
  }
  return bytes;
}
