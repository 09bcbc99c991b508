/** Only what was written last; no system's clipboard is touched by a test. */
export class ClipboardItem {
  readonly items: Readonly<Record<string, unknown>>;
  constructor(items: Readonly<Record<string, unknown>>) {
    this.items = items;
  }
}

export const clipboard = {
  written: [] as readonly ClipboardItem[],
  write: async (items: readonly ClipboardItem[]): Promise<void> => {
    clipboard.written = items;
  },
};
