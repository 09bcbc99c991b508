export const menuIds = ['file', 'edit', 'scenario', 'view', 'help'] as const;
export type MenuId = (typeof menuIds)[number];

/**
 * Every command by id, with its menu place and key. Menu, keys, palette and buttons are all drawn from this list; what a
 * command does is in `perform.ts`, its words are in the message catalogue under the same id.
 */
export interface CommandInfo {
  /** Electron's accelerator spelling; "CmdOrCtrl" is ⌘ on a Mac. */
  readonly key?: string;
  /** A second key, where a system is used to another; not on a Mac. */
  readonly otherKey?: string;
  readonly menu: MenuId;
  /** Items of a menu are grouped by this number, with a line between groups. */
  readonly group: number;
}

export const commandList = {
  'file.new': { menu: 'file', group: 1, key: 'CmdOrCtrl+N' },
  'file.open': { menu: 'file', group: 1, key: 'CmdOrCtrl+O' },
  'file.examples': { menu: 'file', group: 1, key: 'CmdOrCtrl+Shift+O' },
  'file.recover': { menu: 'file', group: 1, key: 'CmdOrCtrl+Shift+R' },
  'file.save': { menu: 'file', group: 2, key: 'CmdOrCtrl+S' },
  'file.saveAs': { menu: 'file', group: 2, key: 'CmdOrCtrl+Shift+S' },
  'file.export': { menu: 'file', group: 3, key: 'CmdOrCtrl+E' },
  'file.exportSet': { menu: 'file', group: 3, key: 'CmdOrCtrl+Shift+E' },
  'file.preferences': { menu: 'file', group: 4, key: 'CmdOrCtrl+,' },
  'edit.undo': { menu: 'edit', group: 1, key: 'CmdOrCtrl+Z' },
  'edit.redo': { menu: 'edit', group: 1, key: 'CmdOrCtrl+Shift+Z', otherKey: 'CmdOrCtrl+Y' },
  'edit.copyPicture': { menu: 'edit', group: 3, key: 'CmdOrCtrl+Shift+C' },
  'edit.copyTable': { menu: 'edit', group: 3, key: 'CmdOrCtrl+Shift+D' },
  'edit.palette': { menu: 'edit', group: 2, key: 'CmdOrCtrl+K' },
  'scenario.duplicate': { menu: 'scenario', group: 1, key: 'CmdOrCtrl+D' },
  'scenario.rename': { menu: 'scenario', group: 1, key: 'F2' },
  'scenario.delete': { menu: 'scenario', group: 1 },
  'scenario.moveLeft': { menu: 'scenario', group: 2 },
  'scenario.moveRight': { menu: 'scenario', group: 2 },
  'scenario.resetToBaseline': { menu: 'scenario', group: 3 },
  'scenario.resetToPreset': { menu: 'scenario', group: 3 },
  'scenario.resetToSaved': { menu: 'scenario', group: 3 },
  'view.overview': { menu: 'view', group: 1, key: '1' },
  'view.revenue': { menu: 'view', group: 1, key: '2' },
  'view.cash': { menu: 'view', group: 1, key: '3' },
  'view.capacity': { menu: 'view', group: 1, key: '4' },
  'view.risk': { menu: 'view', group: 1, key: '5' },
  'view.sensitivity': { menu: 'view', group: 1, key: '6' },
  'view.compare': { menu: 'view', group: 1, key: '7' },
  'view.sources': { menu: 'view', group: 1, key: '8' },
  'view.table': { menu: 'view', group: 1, key: '9' },
  'view.toggleChartTable': { menu: 'view', group: 2, key: 'T' },
  'view.togglePin': { menu: 'view', group: 2, key: 'P' },
  'view.toggleCurrency': { menu: 'view', group: 2 },
  'view.toggleTheme': { menu: 'view', group: 2, key: 'CmdOrCtrl+Shift+L' },
  'help.measures': { menu: 'help', group: 1, key: 'F1' },
  'help.keys': { menu: 'help', group: 1, key: 'CmdOrCtrl+/' },
  'help.tour': { menu: 'help', group: 1, key: 'Shift+F1' },
  'help.about': { menu: 'help', group: 2 },
} as const satisfies Record<string, CommandInfo>;

export type CommandId = keyof typeof commandList;
export const commandIds = Object.keys(commandList) as CommandId[];

/** The commands of a menu, in groups, as every menu shows them. */
export function menuGroups(menu: MenuId): readonly (readonly CommandId[])[] {
  const groups = new Map<number, CommandId[]>();
  for (const id of commandIds) {
    const info: CommandInfo = commandList[id];
    if (info.menu === menu) groups.set(info.group, [...(groups.get(info.group) ?? []), id]);
  }
  return [...groups.entries()].sort(([one], [other]) => one - other).map(([, ids]) => ids);
}
