import type { CommandId } from '../commands/command-list.ts';

/** Every word the user sees, in English. A second language is a second object of the same type. */
export const english = {
  commands: {
    'file.new': 'New case',
    'file.open': 'Open…',
    'file.save': 'Save',
    'file.saveAs': 'Save as…',
    'file.exportChart': 'Export chart…',
    'edit.undo': 'Undo',
    'edit.redo': 'Redo',
    'edit.palette': 'Find a command',
    'scenario.duplicate': 'Duplicate scenario',
    'scenario.rename': 'Rename scenario…',
    'scenario.delete': 'Delete scenario',
    'scenario.moveLeft': 'Move scenario left',
    'scenario.moveRight': 'Move scenario right',
    'scenario.resetToBaseline': 'Reset scenario to Baseline',
    'scenario.resetToPreset': 'Reset scenario to its preset',
    'scenario.resetToSaved': 'Reset scenario to last saved',
    'view.overview': 'Overview',
    'view.revenue': 'Revenue',
    'view.cash': 'Cash and payback',
    'view.capacity': 'Capacity',
    'view.table': 'Table',
    'view.toggleChartTable': 'Show charts as tables',
    'view.toggleCurrency': 'Switch RMB and US$',
    'view.toggleTheme': 'Switch light and dark',
  } satisfies Record<CommandId, string>,
  menus: { file: 'File', edit: 'Edit', scenario: 'Scenario', view: 'View' },
  shell: {
    caseFiles: 'Outlay case',
    pictures: 'PNG picture',
    openRecent: 'Open recent',
    noRecent: 'No recent files',
    unsaved: (title: string) => `Save the changes to ${title}?`,
    unsavedDetail: 'Your changes are lost if you don’t save them.',
    save: 'Save',
    discard: 'Don’t save',
    cancel: 'Cancel',
  },
} as const;

export type Messages = typeof english;
