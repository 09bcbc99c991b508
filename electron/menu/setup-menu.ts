import { Menu } from 'electron';
import { commandIds } from '../../app/commands/command-list.ts';
import { openPath } from '../files/open-path.ts';
import type { RecentFiles } from '../files/recent-files.ts';
import { platform } from '../platform.ts';
import { speakAsPreferred } from '../preferences/speak-as-preferred.ts';
import type { StoredPreferences } from '../preferences/stored-preferences.ts';
import { tell, theOpenWindow } from '../windows/open-windows.ts';
import { menuTemplate } from './menu-template.ts';

export function setupMenu(recent: RecentFiles, preferences: StoredPreferences): void {
  const build = () => {
    const template = menuTemplate({
      platform,
      recent: recent.list(),
      disabled: new Set(theOpenWindow()?.state.disabledCommands),
      onCommand: (id) => {
        const opened = theOpenWindow();
        if (opened !== null) tell(opened, 'command', id);
      },
      onRecent: (id) => {
        const path = recent.pathOf(id);
        if (path !== undefined) void openPath(path, recent);
      },
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  };
  recent.onChange(build);
  preferences.onChange(async (now, before) => {
    if (now.language === before.language) return;
    await speakAsPreferred(now);
    build();
  });
  build();
}

/** Items are switched in place: building the menu anew would close it under the user's hand. */
export function showDisabled(disabledCommands: readonly string[]): void {
  const menu = Menu.getApplicationMenu();
  for (const id of commandIds) {
    const item = menu?.getMenuItemById(id);
    if (item) item.enabled = !disabledCommands.includes(id);
  }
}
