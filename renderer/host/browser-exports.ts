import { type ExportKind, exportKindIds, exportKinds, kindName } from '../../app/exports/export-kinds.ts';
import type { HostCalls } from '../../app/host.ts';
import { failed, nameOf, picked, pickers, problemOf, writeTo } from './file-access.ts';
import { download } from './plain-files.ts';

type Exports = Pick<
  HostCalls,
  'chooseExport' | 'writeExport' | 'chooseExportFolder' | 'writeExportInto' | 'leaveExport' | 'copy'
>;

/** Where a file goes: to what the user picked, or among the downloads where the browser has no picker. */
type Target =
  | { readonly kind: 'picked'; readonly handle: FileSystemFileHandle }
  | { readonly kind: 'folder'; readonly folder: FileSystemDirectoryHandle }
  | { readonly kind: 'download'; readonly mediaType: ExportKind };

export function browserExports(): Exports {
  const targets = new Map<string, Target>();
  /** Where the set of each case went last, in this tab. */
  const last = new Map<string, FileSystemDirectoryHandle>();
  const hold = (name: string, target: Target) => {
    const id = crypto.randomUUID();
    targets.set(id, target);
    return { kind: 'chosen', file: { id, name } } as const;
  };
  return {
    chooseExport: async ({ suggestedName, mediaType }) => {
      if (pickers.showSaveFilePicker === undefined) return hold(suggestedName, { kind: 'download', mediaType });
      const picking = pickers.showSaveFilePicker({ types: typesOf(mediaType), suggestedName });
      const [handle] = await picked(picking.then((one) => [one]));
      return handle === undefined ? { kind: 'cancelled' } : hold(handle.name, { kind: 'picked', handle });
    },

    writeExport: async ({ id, name }, bytes) => {
      const target = targets.get(id);
      if (target === undefined) return failed('unknown-file', name, '');
      if (target.kind === 'folder') return failed('unknown-file', name, '');
      if (target.kind === 'download') download(name, bytes, target.mediaType);
      else {
        try {
          await writeTo(target.handle, bytes);
        } catch (error) {
          return failed(problemOf(error), name, nameOf(error));
        }
      }
      targets.delete(id);
      return { kind: 'saved', file: null, name };
    },

    chooseExportFolder: async (ofCase, again) => {
      const known = again && ofCase !== null ? last.get(ofCase.id) : undefined;
      if (known !== undefined) return hold(known.name, { kind: 'folder', folder: known });
      // Without folders every file is a download of its own.
      if (pickers.showDirectoryPicker === undefined)
        return hold('', { kind: 'download', mediaType: 'application/pdf' });
      const [folder] = await picked(pickers.showDirectoryPicker({ mode: 'readwrite' }).then((one) => [one]));
      if (folder === undefined) return { kind: 'cancelled' };
      if (ofCase !== null) last.set(ofCase.id, folder);
      return hold(folder.name, { kind: 'folder', folder });
    },

    writeExportInto: async ({ id }, name, bytes) => {
      const target = targets.get(id);
      if (target === undefined || target.kind === 'picked') return failed('unknown-file', name, '');
      if (target.kind === 'download') {
        download(name, bytes, kindNamed(name));
        return { kind: 'saved', file: null, name };
      }
      try {
        await writeTo(await target.folder.getFileHandle(name, { create: true }), bytes);
        return { kind: 'saved', file: null, name };
      } catch (error) {
        await target.folder.getFileHandle(name).then(removeEmpty, () => undefined);
        return failed(problemOf(error), name, nameOf(error));
      }
    },

    leaveExport: async ({ id }) => {
      const target = targets.get(id);
      targets.delete(id);
      if (target?.kind === 'picked') await removeEmpty(target.handle);
    },

    copy: async ({ png, html, text }) => {
      const forms = {
        ...(png === undefined ? {} : { 'image/png': new Blob([png.slice()], { type: 'image/png' }) }),
        ...(html === undefined ? {} : { 'text/html': new Blob([html], { type: 'text/html' }) }),
        ...(text === undefined ? {} : { 'text/plain': new Blob([text], { type: 'text/plain' }) }),
      };
      try {
        await navigator.clipboard.write([new ClipboardItem(forms)]);
        return true;
      } catch {
        // The user has not allowed it, or the tab is not in front; the page says so.
        return false;
      }
    },
  };
}

interface Removable {
  remove?(): Promise<void>;
}

/** The picker makes an empty file under a new name; where none comes to be it goes again. */
async function removeEmpty(handle: FileSystemFileHandle & Removable): Promise<void> {
  try {
    if ((await handle.getFile()).size === 0) await handle.remove?.();
  } catch {
    // It is gone already, or held: an empty file stays, which harms nothing.
  }
}

const kindNamed = (name: string): ExportKind =>
  exportKindIds.find((kind) => name.endsWith(`.${exportKinds[kind].extension}`)) ?? 'application/pdf';

const typesOf = (kind: ExportKind) => [
  { description: kindName(kind), accept: { [kind]: [`.${exportKinds[kind].extension}`] } },
];
