import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { keepJournal } from '../app/commands/keep-journal.ts';
import { workedCase } from '../app/document/worked-case.ts';
import { keepPreferences } from '../app/preferences/keep-preferences.ts';
import { asPreferred, languageOf, preferencesFrom } from '../app/preferences/preferences.ts';
import { createSession } from '../app/session/session.ts';
import { App } from './app.tsx';
import { chooseHost } from './host/choose-host.ts';
import { speakHere } from './speak-here.ts';
import { CrashGuard } from './window/crash-page.tsx';
import './style/fonts.css';
import './style/tokens.css';
import './style/base.css';
import './style/window.css';
import './style/drivers.css';
import './style/driver-fields.css';
import './style/slider.css';
import './style/views.css';
import './style/checks.css';
import './style/charts.css';
import './style/tables.css';
import './style/risk.css';
import './style/compare.css';
import './style/sensitivity.css';
import './style/sources.css';
import './style/context.css';
import './style/backtest.css';
import './style/inspector.css';
import './style/overlays.css';
import './style/exports.css';
import './style/crash.css';
import './style/chinese.css';
import './style/help.css';
import './style/tour.css';
// Last, because they say other things of the same parts.
import './style/narrow.css';
import './style/adapted.css';

// From the first moment on: the browser would show a file that is dropped, in the window's place.
for (const kind of ['dragover', 'drop']) window.addEventListener(kind, (event) => event.preventDefault());

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');
if (import.meta.env.DEV && location.hash === '#/gallery') {
  // Not in a build that anybody is given: there the condition is false, and nothing asks for the file.
  const { Gallery } = await import('./gallery/gallery.tsx');
  createRoot(root).render(<Gallery />);
} else {
  await showWindow(root);
}

async function showWindow(root: HTMLElement): Promise<void> {
  const host = chooseHost();
  const preferences = preferencesFrom(await host.readPreferences());
  // Before the first word is drawn.
  await speakHere(languageOf(preferences, navigator.languages));
  const session = createSession(asPreferred(workedCase, preferences));
  session.setState({ preferences });
  keepPreferences(session, host);
  // Not in a component: it has to outlive one that fails.
  keepJournal(session, host, (milliseconds, work) => {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  });
  createRoot(root).render(
    <StrictMode>
      <CrashGuard session={session} host={host}>
        <App session={session} host={host} />
      </CrashGuard>
    </StrictMode>,
  );
}
