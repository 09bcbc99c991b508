import type { TestContext } from 'vitest';

/** This machine, or the container that we are in, can't make the fault that a test asks for. */
export class CannotHere extends Error {}

/** Skips a test by its name and says why; where everything has to be proved, that is a failure instead. */
export function skip(context: TestContext, why: string): never {
  if (process.env.CI === 'true') throw new CannotHere(why);
  console.log(`Skipped "${context.task.name}": ${why}`);
  return context.skip(why);
}

export async function skippedWhereImpossible<T>(context: TestContext, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof CannotHere) return skip(context, error.message);
    throw error;
  }
}
