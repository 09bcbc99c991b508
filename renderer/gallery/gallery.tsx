import { useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { Theme } from '../../app/preferences/preferences.ts';
import { Segments } from '../views/segments.tsx';
import { Charts } from './charts.tsx';
import { Controls } from './controls.tsx';
import { StagedTheme, StageFrom } from './stage.tsx';
import { DriverRows, WindowParts } from './window-parts.tsx';
import './gallery.css';

/**
 * Every control and every kind of chart in every state, for those who work on them: /#/gallery under `npm run dev`, and in no build that
 * anybody is given. Its words are for developers, and therefore in no catalogue.
 */
export function Gallery() {
  const [theme, setTheme] = useState<Theme>('system');
  return (
    <I18nProvider locale="en-US">
      <StageFrom start={{}}>
        <main className="gallery">
          <header className="gallery-head">
            <h1>Gallery</h1>
            <Segments
              label="Theme"
              value={theme}
              options={[
                { id: 'system', text: 'System' },
                { id: 'light', text: 'Light' },
                { id: 'dark', text: 'Dark' },
              ]}
              onChange={setTheme}
            />
          </header>
          <Themed key={theme} theme={theme} />
        </main>
      </StageFrom>
    </I18nProvider>
  );
}

/** Every session of the page follows the theme of the first one: each asks for its own as it is drawn. */
function Themed({ theme }: { readonly theme: Theme }) {
  return (
    <StagedTheme.Provider value={theme}>
      <Controls />
      <DriverRows />
      <WindowParts />
      <Charts />
    </StagedTheme.Provider>
  );
}
