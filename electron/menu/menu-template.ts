import type { MenuItemConstructorOptions as Item } from 'electron';
import { type CommandId, type CommandInfo, commandIds, commandList } from '../../app/commands/command-list.ts';
import type { FileRef, Host } from '../../app/host.ts';
import { english } from '../../app/messages/english.ts';

const { commands, menus, shell } = english;
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
  const about: Item = { role: 'about', label: shell.about };
  const file = [...withRecent(commandItems('file', contents), contents), line, closing(mac)];
  const edit = [...commandItems('edit', contents), line, ...clipboard()];
  const view = [
    ...commandItems('view', contents),
    line,
    { role: 'togglefullscreen', label: shell.fullScreen } as const,
  ];
  return [
    ...(mac ? [{ role: 'appMenu' } as const] : []),
    { label: menus.file, submenu: file },
    { label: menus.edit, submenu: edit },
    { label: menus.scenario, submenu: commandItems('scenario', contents) },
    { label: menus.view, submenu: view },
    ...(mac ? [{ role: 'windowMenu' } as const] : [{ label: shell.help, submenu: [about] }]),
  ];
}

const closing = (mac: boolean): Item =>
  mac ? { role: 'close', label: shell.close } : { role: 'quit', label: shell.quit };

const clipboard = (): readonly Item[] => [
  { role: 'cut', label: shell.cut },
  { role: 'copy', label: shell.copy },
  { role: 'paste', label: shell.paste },
  { role: 'selectAll', label: shell.selectAll },
];

function commandItems(menu: CommandInfo['menu'], contents: MenuContents): Item[] {
  const items: Item[] = [];
  let group: number | null = null;
  for (const id of commandIds) {
    const info: CommandInfo = commandList[id];
    if (info.menu !== menu) continue;
    if (group !== null && info.group !== group) items.push(line);
    group = info.group;
    items.push({
      id,
      label: commands[id],
      enabled: !contents.disabled.has(id),
      click: () => contents.onCommand(id),
      ...accelerator(info.key, contents.platform),
    });
  }
  return items;
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
  const none: Item = { label: shell.noRecent, enabled: false };
  const submenu: Item = { id: 'recent', label: shell.openRecent, submenu: files.length > 0 ? files : [none] };
  const after = items.findIndex((item) => item.id === 'file.open') + 1;
  return [...items.slice(0, after), submenu, ...items.slice(after)];
}
