import type { ComponentType } from 'react';
import type { DialogId } from '../../app/session/session-state.ts';
import { useSession } from '../session/app-context.tsx';
import { onDemand } from '../window/on-demand.tsx';

const dialogs: Readonly<Record<DialogId, ComponentType>> = {
  palette: onDemand(async () => (await import('./palette.tsx')).Palette),
  rename: onDemand(async () => (await import('./rename-dialog.tsx')).RenameDialog),
  discard: onDemand(async () => (await import('./discard-dialog.tsx')).DiscardDialog),
  'changed-outside': onDemand(async () => (await import('./changed-outside-dialog.tsx')).ChangedOutsideDialog),
  recovery: onDemand(async () => (await import('./recovery-dialog.tsx')).RecoveryDialog),
  examples: onDemand(async () => (await import('./examples-dialog.tsx')).ExamplesDialog),
  preferences: onDemand(async () => (await import('./preferences-dialog.tsx')).PreferencesDialog),
  measures: onDemand(async () => (await import('../help/measures-dialog.tsx')).MeasuresDialog),
  keys: onDemand(async () => (await import('../help/keys-dialog.tsx')).KeysDialog),
  about: onDemand(async () => (await import('../help/about-dialog.tsx')).AboutDialog),
  export: onDemand(async () => (await import('../exports/export-dialog.tsx')).ExportDialog),
};

/** The dialog that stands over the window, if one does. */
export function OpenDialog() {
  const id = useSession((state) => state.dialog);
  if (id === null) return null;
  const Shown = dialogs[id];
  return <Shown />;
}
