import { type CommandId, type CommandInfo, commandIds, commandList } from '../../app/commands/command-list.ts';
import type { Host } from '../../app/host.ts';

const keyOf = (id: CommandId): string | undefined => (commandList[id] as CommandInfo).key;

/** A command's key as it is written on this system: "Ctrl Z", "⇧⌘Z". */
export function keyName(id: CommandId, platform: Host['platform']): string {
  const key = keyOf(id);
  if (key === undefined) return '';
  if (platform !== 'mac') return key.replace('CmdOrCtrl', 'Ctrl').replaceAll('+', ' ');
  return `${key.includes('Shift') ? '⇧' : ''}${key.includes('CmdOrCtrl') ? '⌘' : ''}${key.split('+').at(-1) ?? ''}`;
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.matches('input:not([type="range"], [type="checkbox"]), textarea, [contenteditable]');

/** The command that a key press means here; plain letters and digits mean none while someone types. */
export function commandOfKey(event: KeyboardEvent, platform: Host['platform']): CommandId | undefined {
  const command = platform === 'mac' ? event.metaKey : event.ctrlKey;
  const other = platform === 'mac' ? event.ctrlKey : event.metaKey;
  if (other || event.altKey) return undefined;
  return commandIds.find((id) => {
    const parts = keyOf(id)?.split('+') ?? [];
    const letter = parts.at(-1)?.toLowerCase();
    if (letter === undefined || letter !== event.key.toLowerCase()) return false;
    if (parts.includes('CmdOrCtrl') !== command || parts.includes('Shift') !== event.shiftKey) return false;
    return command || !isTyping(event.target);
  });
}
