import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import { type Host, type HostCalls, hostKey } from '../app/host.ts';
import { callChannel, eventChannel } from './ipc/channels.ts';
import { platform } from './platform.ts';

function call<Call extends keyof HostCalls>(
  name: Call,
  ...payload: Parameters<HostCalls[Call]>
): Promise<Awaited<ReturnType<HostCalls[Call]>>> {
  return ipcRenderer.invoke(callChannel(name), ...payload);
}

/** All that the page sees of Electron. Written out method by method: leaving one out does not compile. */
const host: Host = {
  kind: 'electron',
  platform,
  openCase: () => call('openCase'),
  openRecent: (id) => call('openRecent', id),
  takeStartFile: () => call('takeStartFile'),
  recentFiles: () => call('recentFiles'),
  readPreferences: () => call('readPreferences'),
  keepPreferences: (preferences) => call('keepPreferences', preferences),
  saveCase: (file, bytes) => call('saveCase', file, bytes),
  saveCaseOver: (file, bytes) => call('saveCaseOver', file, bytes),
  reopenCase: (file) => call('reopenCase', file),
  saveCaseAs: (request) => call('saveCaseAs', request),
  chooseExport: (request) => call('chooseExport', request),
  writeExport: (file, bytes) => call('writeExport', file, bytes),
  chooseExportFolder: (ofCase, again) => call('chooseExportFolder', ofCase, again),
  writeExportInto: (folder, name, bytes) => call('writeExportInto', folder, name, bytes),
  leaveExport: (file) => call('leaveExport', file),
  copy: (content) => call('copy', content),
  keepUnsaved: (work) => call('keepUnsaved', work),
  forgetUnsaved: () => call('forgetUnsaved'),
  readJournal: () => call('readJournal'),
  recoverWork: (id) => call('recoverWork', id),
  takeWork: (id) => call('takeWork', id),
  discardWork: (id) => call('discardWork', id),
  reportFailure: (failure) => call('reportFailure', failure),
  openSource: (factId) => call('openSource', factId),
  setWindow: (state) => call('setWindow', state),
  closeWindow: () => call('closeWindow'),
  on: (event, listener) => {
    const channel = eventChannel(event);
    // The page gets the value only: Electron's event object would hand it the sender.
    const forward = (_event: IpcRendererEvent, value: Parameters<typeof listener>[0]) => listener(value);
    ipcRenderer.on(channel, forward);
    return () => {
      ipcRenderer.off(channel, forward);
    };
  },
};

contextBridge.exposeInMainWorld(hostKey, Object.freeze(host));
