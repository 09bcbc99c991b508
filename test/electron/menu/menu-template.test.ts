import type { MenuItemConstructorOptions as Item } from 'electron';
import { expect, test } from 'vitest';
import { commandIds, commandList } from '../../../app/commands/command-list.ts';
import { commandWords } from '../../../app/messages/commands.ts';
import { type MenuContents, menuTemplate } from '../../../electron/menu/menu-template.ts';

const nothing = () => undefined;
const contents: MenuContents = {
  platform: 'linux',
  recent: [],
  disabled: new Set(),
  onCommand: nothing,
  onRecent: nothing,
};

const submenu = (item: Item): Item[] => (Array.isArray(item.submenu) ? item.submenu : []);
const all = (items: Item[]): Item[] => items.flatMap((item) => [item, ...all(submenu(item))]);
const find = (items: Item[], id: string) => all(items).find((item) => item.id === id);
const platforms = ['linux', 'windows', 'mac'] as const;

test.each(platforms)('every command is in the menu once, under its own words (%s)', (platform) => {
  const items = all(menuTemplate({ ...contents, platform }));
  for (const id of commandIds) {
    const found = items.filter((item) => item.id === id);
    expect(found.map((item) => item.label)).toEqual([commandWords.commands[id]]);
  }
});

test.each(platforms)('a key without a modifier is never taken from the page (%s)', (platform) => {
  for (const item of all(menuTemplate({ ...contents, platform }))) {
    if (item.accelerator === undefined || String(item.accelerator).includes('+')) continue;
    // Electron heeds registerAccelerator on Linux and Windows only.
    expect([item.id, item.registerAccelerator, platform]).toEqual([
      item.id,
      false,
      platform === 'mac' ? 'no' : platform,
    ]);
  }
});

test('keys with a modifier are those of the command table, none twice', () => {
  const keys = all(menuTemplate(contents)).flatMap((item) => (item.accelerator ? [String(item.accelerator)] : []));
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys).toContain(commandList['file.save'].key);
});

test('a command that is not possible now is grey', () => {
  const items = menuTemplate({ ...contents, disabled: new Set(['edit.undo']) });
  expect([find(items, 'edit.undo')?.enabled, find(items, 'edit.redo')?.enabled]).toEqual([false, true]);
});

test('recent files stand under their names, and choosing one says which', () => {
  const chosen: string[] = [];
  const recent = [
    { id: 'a', name: 'R&D.outlay' },
    { id: 'b', name: 'b.outlay' },
  ];
  const items = menuTemplate({ ...contents, recent, onRecent: (id) => chosen.push(id) });
  const shown = submenu(find(items, 'recent') ?? {});
  expect(shown.map((item) => item.label)).toEqual(['R&&D.outlay', 'b.outlay']);
  Reflect.apply(shown[1]?.click ?? nothing, undefined, []);
  expect(chosen).toEqual(['b']);
});

test('without recent files the menu says so', () => {
  const [only] = submenu(find(menuTemplate(contents), 'recent') ?? {});
  expect(only).toMatchObject({ label: commandWords.shell.noRecent, enabled: false });
});

test('the system’s own editing commands are there, and lines stand between groups only', () => {
  const items = menuTemplate(contents);
  const roles = all(items).flatMap((item) => (item.role ? [item.role] : []));
  expect(roles).toEqual(expect.arrayContaining(['cut', 'copy', 'paste', 'selectAll', 'quit', 'zoomIn', 'resetZoom']));
  for (const menu of items) {
    const types = submenu(menu).map((item) => item.type);
    expect([types[0], types.at(-1)]).toEqual([undefined, undefined]);
    expect(types.some((type, at) => type === 'separator' && types[at + 1] === 'separator')).toBe(false);
  }
});

test('on a Mac preferences and the About box stand under the program’s name, elsewhere under File and Help', () => {
  const places = (platform: MenuContents['platform']) =>
    (['file.preferences', 'help.about'] as const).map(
      (id) =>
        menuTemplate({ ...contents, platform }).find((menu) => submenu(menu).some((item) => item.id === id))?.label,
    );
  expect(places('mac')).toEqual(['Outlay', 'Outlay']);
  expect(places('linux')).toEqual(['File', 'Help']);
});
