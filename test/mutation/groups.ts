/** What may lose somebody's work, let somebody in or show a wrong figure: its tests have to notice every slip. */
export const groups = {
  save: ['app/terminal/saving/**/*.ts', 'electron/files/**/*.ts', 'electron/journal/**/*.ts'],
  open: ['app/case-file/**/*.ts', 'app/terminal/read-file.ts', 'app/terminal/file-problem.ts'],
  ipc: ['electron/ipc/**/*.ts'],
  protocol: ['electron/protection/**/*.ts', 'electron/windows/web-preferences.ts', 'app/content-security-policy.ts'],
  measures: ['shared/model/measures/**/*.ts'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Group = keyof typeof groups;
export const groupNames = Object.keys(groups) as readonly Group[];
