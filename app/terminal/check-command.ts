import { terminalWords as words } from '../messages/terminal.ts';
import { loadCase } from './load-case.ts';
import { badInput, done, type Outcome } from './outcome.ts';

/**
 * A file that was changed outside the app can be opened and projected, but is not what was saved: no clean bill. One without an
 * integrity line may have been written by hand: it passes, and it is said.
 */
export async function checkCommand(file: string): Promise<Outcome> {
  const loaded = await loadCase(file);
  if (loaded.kind === 'refused') return badInput(loaded.problems);
  if (loaded.integrity === 'mismatch') return badInput(loaded.warnings);
  return done(`${words.ofFile(file, words.valid(loaded.document.scenarios.length))}\n`, loaded.warnings);
}
