import { type CommandId, type CommandInfo, commandIds, commandList } from '../../app/commands/command-list.ts';
import type { Host } from '../../app/host.ts';

const keysOf = (id: CommandId): readonly string[] => {
  const { key, otherKey }: CommandInfo = commandList[id];
  return [key, otherKey].filter((one) => one !== undefined);
};

const symbols: Readonly<Record<string, string>> = { Shift: '⇧', CmdOrCtrl: '⌘' };

/** A command's key as it is written on this system: "Ctrl Z", "⇧⌘Z". */
export function keyName(id: CommandId, platform: Host['platform']): string {
  const [key] = keysOf(id);
  if (key === undefined) return '';
  if (platform !== 'mac') return key.replace('CmdOrCtrl', 'Ctrl').replaceAll('+', ' ');
  const parts = key.split('+');
  return [...['Shift', 'CmdOrCtrl'].filter((one) => parts.includes(one)).map((one) => symbols[one]), parts.at(-1)].join(
    '',
  );
}

/** Letters go into a text, or find an item of a list by its first ones. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.matches('input:not([type="range"], [type="checkbox"]), textarea, [contenteditable]') ||
    target.closest('[role="menu"], [role="listbox"]') !== null);

interface KeyPress {
  readonly platform: Host['platform'];
  /** Whether keys without Ctrl mean anything; those of the top row (F1 …) always do. */
  readonly plainKeys: boolean;
}

/** The command that a key press means here; plain letters and digits mean none while someone types. */
export function commandOfKey(event: KeyboardEvent, { platform, plainKeys }: KeyPress): CommandId | undefined {
  const command = platform === 'mac' ? event.metaKey : event.ctrlKey;
  const other = platform === 'mac' ? event.ctrlKey : event.metaKey;
  if (other || event.altKey) return undefined;
  const pressed = event.key.toLowerCase();
  const isMeant = (key: string) => {
    const parts = key.split('+');
    if (parts.at(-1)?.toLowerCase() !== pressed) return false;
    if (parts.includes('CmdOrCtrl') !== command) return false;
    if (parts.includes('Shift') !== event.shiftKey) return false;
    return command || pressed.length > 1 || (plainKeys && !isTyping(event.target));
  };
  return commandIds.find((id) => keysOf(id).some(isMeant));
}
