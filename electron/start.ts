// `npm start`: the app in Electron; where Electron can't be had or shown, the same page in a browser.
import { commandWords } from '../app/messages/commands.ts';
import { hasDisplay } from './runner/display.ts';
import { findElectron, installElectron } from './runner/find-electron.ts';
import { runElectron } from './runner/run-electron.ts';
import { runInBrowser } from './runner/run-in-browser.ts';

const words = commandWords.start;
const args = process.argv.slice(2);

const asked = args.includes('--browser') || process.env.OUTLAY_BROWSER_EDITION === '1';
const why = asked ? words.browserAsked : hasDisplay() ? await tryElectron() : words.noDisplay;
if (why !== null) await runInBrowser(why);

/** Why it has to be the browser; null when Electron did run. */
async function tryElectron(): Promise<string | null> {
  let executable = findElectron();
  if (executable === null) {
    console.log(words.fetchingElectron);
    const installed = installElectron();
    if (installed.kind === 'missing') return words.noElectron(installed.reason);
    executable = installed.executable;
  }
  const run = await runElectron(executable, args);
  if (run.kind === 'failed') return words.electronFailed(run.reason);
  process.exitCode = run.code;
  return null;
}
