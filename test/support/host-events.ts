import type { JSHandle } from 'playwright-core';
import { expect } from 'vitest';
import type { Host, HostEvents } from '../../app/host.ts';

/** Listens from now on; the answer waits until so many have come and gives them. */
export async function listen<Event extends keyof HostEvents>(host: JSHandle<Host>, event: Event) {
  const seen = await host.evaluateHandle((from, name) => {
    const values: unknown[] = [];
    from.on(name, (value) => values.push(value));
    return values;
  }, event);
  return async (count: number): Promise<unknown[]> => {
    await expect.poll(() => seen.evaluate((values) => values.length)).toBeGreaterThanOrEqual(count);
    return seen.jsonValue();
  };
}
