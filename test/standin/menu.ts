import type { MenuItemConstructorOptions } from 'electron';
import { app } from './app.ts';
import type { Json } from './cdp.ts';
import { refuseUnknown } from './state.ts';
import { BrowserWindow } from './windows.ts';

const itemKeys = [
  ...(['id', 'label', 'type', 'role', 'accelerator', 'registerAccelerator', 'enabled', 'submenu', 'click'] as const),
] satisfies (keyof MenuItemConstructorOptions)[];
const roles = [
  ...(['quit', 'close', 'cut', 'copy', 'paste', 'selectAll', 'togglefullscreen'] as const),
  ...(['resetZoom', 'zoomIn', 'zoomOut', 'windowMenu', 'help', 'services', 'hide', 'hideOthers', 'unhide'] as const),
] satisfies MenuItemConstructorOptions['role'][];

export class MenuItem {
  readonly id: string = '';
  readonly label: string = '';
  readonly type: string = 'normal';
  readonly role?: string;
  readonly accelerator?: string;
  readonly registerAccelerator: boolean = true;
  enabled = true;
  readonly submenu?: Menu;
  private readonly onclick: ((item: MenuItem, window: BrowserWindow | undefined, event: Json) => void) | undefined;

  constructor(o: Json) {
    refuseUnknown(o, itemKeys, 'MenuItem');
    if (o.role !== undefined) refuseUnknown({ [o.role]: 1 }, roles, 'MenuItem.role');
    const { click, submenu, ...rest } = o;
    Object.assign(this, rest);
    this.onclick = click;
    if (submenu) {
      this.submenu = submenu instanceof Menu ? submenu : Menu.buildFromTemplate(submenu);
      this.type = 'submenu';
    }
  }

  click(_event?: unknown, window = BrowserWindow.getFocusedWindow()): void {
    if (!this.enabled) return;
    if (this.role === 'quit') app.quit();
    else if (this.role === 'close') window?.close();
    else if (this.role !== undefined) throw new Error(`[stand-in] the role "${this.role}" can't be clicked`);
    else this.onclick?.(this, window ?? undefined, {});
  }
}

export class Menu {
  private static application: Menu | null = null;
  items: MenuItem[] = [];
  static buildFromTemplate(template: Json[]): Menu {
    const menu = new Menu();
    menu.items = template.map((o) => (o instanceof MenuItem ? o : new MenuItem(o)));
    return menu;
  }
  static setApplicationMenu(menu: Menu | null): void {
    Menu.application = menu;
  }
  static getApplicationMenu(): Menu | null {
    return Menu.application;
  }
  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      if (item.id === id) return item;
      const found = item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }
}
