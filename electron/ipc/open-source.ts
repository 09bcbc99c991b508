import { shell } from 'electron';
import { factOf } from '../../shared/facts/facts.ts';

/** Hands the address of a fact to the system's browser. No other address can be asked for. */
export async function openSource(factId: string): Promise<boolean> {
  const address = factOf(factId)?.url;
  if (address === undefined) return false;
  try {
    await shell.openExternal(address);
    return true;
  } catch {
    // The system has no browser for it; the page says so and shows the address.
    return false;
  }
}
