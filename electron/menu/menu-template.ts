import type { MenuItemConstructorOptions as Item } from 'electron';
import {
  type CommandId,
  type CommandInfo,
  commandList,
  type MenuId,
  menuGroups,
} from '../../app/commands/command-list.ts';
import type { FileRef, Host } from '../../app/host.ts';
import { commandWords } from '../../app/messages/commands.ts';

const line: Item = { type: 'separator' };

export interface MenuContents {
  readonly platform: Host['platform'];
  readonly recent: readonly FileRef[];
  readonly disabled: ReadonlySet<string>;
  readonly onCommand: (id: CommandId) => void;
  readonly onRecent: (id: string) => void;
}

/** The native menu, drawn from the command table; only what the system itself does is added here. */
export function menuTemplate(contents: MenuContents): Item[] {
  const mac = contents.platform === 'mac';
  const { menus } = commandWords;
  const items = (menu: MenuId) => commandItems(menu, contents);
  return [
    ...(mac ? [appMenu(contents)] : []),
    { label: menus.file, submenu: [...withRecent(items('file'), contents), line, closing(mac)] },
    { label: menus.edit, submenu: [...items('edit'), line, ...clipboard()] },
    { label: menus.scenario, submenu: items('scenario') },
    { label: menus.view, submenu: [...items('view'), line, ...sizes(), line, fullScreen()] },
    ...(mac ? [{ role: 'windowMenu' as const }] : []),
    { label: menus.help, submenu: items('help'), ...(mac ? { role: 'help' as const } : {}) },
  ];
}

/** On a Mac the program's own matters stand under its name. */
const ofTheApp: readonly CommandId[] = ['help.about', 'file.preferences'];

const appMenu = (contents: MenuContents): Item => ({
  label: commandWords.shell.productName,
  submenu: [
    ...ofTheApp.flatMap((id) => [commandItem(id, contents), line]),
    { role: 'services' },
    line,
    { role: 'hide' },
    { role: 'hideOthers' },
    { role: 'unhide' },
    line,
    { role: 'quit' },
  ],
});

const closing = (mac: boolean): Item =>
  mac ? { role: 'close', label: commandWords.shell.close } : { role: 'quit', label: commandWords.shell.quit };

const clipboard = (): readonly Item[] => [
  { role: 'cut', label: commandWords.shell.cut },
  { role: 'copy', label: commandWords.shell.copy },
  { role: 'paste', label: commandWords.shell.paste },
  { role: 'selectAll', label: commandWords.shell.selectAll },
];

const sizes = (): readonly Item[] => [
  { role: 'resetZoom', label: commandWords.shell.actualSize },
  { role: 'zoomIn', label: commandWords.shell.zoomIn },
  { role: 'zoomOut', label: commandWords.shell.zoomOut },
];

const fullScreen = (): Item => ({ role: 'togglefullscreen', label: commandWords.shell.fullScreen });

function commandItems(menu: MenuId, contents: MenuContents): Item[] {
  const elsewhere: readonly CommandId[] = contents.platform === 'mac' ? ofTheApp : [];
  const groups = menuGroups(menu).map((ids) => ids.filter((id) => !elsewhere.includes(id)));
  return groups
    .filter((ids) => ids.length > 0)
    .flatMap((ids, index) => [...(index === 0 ? [] : [line]), ...ids.map((id) => commandItem(id, contents))]);
}

function commandItem(id: CommandId, contents: MenuContents): Item {
  const { key }: CommandInfo = commandList[id];
  return {
    id,
    label: commandWords.commands[id],
    enabled: !contents.disabled.has(id),
    click: () => contents.onCommand(id),
    ...accelerator(key, contents.platform),
  };
}

/**
 * A key without a modifier is shown but left to the page, which knows whether the user is typing. A Mac has no such
 * half-way: what its menu shows, it takes; so there the key is not shown.
 */
function accelerator(key: string | undefined, platform: Host['platform']): Partial<Item> {
  if (key === undefined) return {};
  if (key.includes('+')) return { accelerator: key };
  return platform === 'mac' ? {} : { accelerator: key, registerAccelerator: false };
}

function withRecent(items: readonly Item[], { recent, onRecent }: MenuContents): Item[] {
  const files: Item[] = recent.map(({ id, name }) => ({
    // A single & would underline the next letter instead of being shown.
    label: name.replaceAll('&', '&&'),
    click: () => onRecent(id),
  }));
  const none: Item = { label: commandWords.shell.noRecent, enabled: false };
  const submenu: Item = {
    id: 'recent',
    label: commandWords.shell.openRecent,
    submenu: files.length > 0 ? files : [none],
  };
  const after = items.findIndex((item) => item.id === 'file.open') + 1;
  return [...items.slice(0, after), submenu, ...items.slice(after)];
}
