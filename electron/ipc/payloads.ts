import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { commandIds } from '../../app/commands/command-list.ts';
import { exportKindIds } from '../../app/exports/export-kinds.ts';
import { isCode, isFrame, mostFrames } from '../../app/failure.ts';
import type { HostCalls } from '../../app/host.ts';
import { type Preferences, preferencesFrom } from '../../app/preferences/preferences.ts';
import { maximumFileSize } from '../../app/terminal/read-file.ts';

const id = z.string().min(1).max(100);
const name = z.string().min(1).max(255);
/** A suggestion goes into a dialog as a name, never as a path. */
const suggestedName = name.refine((value) => !/[/\\\0]/.test(value));
const title = z.string().max(500);
const file = z.strictObject({ id, name });
const bytes = (most: number) => z.instanceof(Uint8Array).refine((value) => value.byteLength <= most);
const caseBytes = bytes(maximumFileSize);
const exportBytes = bytes(50 * 1024 * 1024);
/** What is of another shape than preferences have is refused: a start would take none of it. */
const preferences = z.custom<Preferences>((value) => isDeepStrictEqual(preferencesFrom(value), value));
const copied = z.string().max(10_000_000);

/** What each call may carry. Leaving one out, or letting one drift from the contract, does not compile. */
export const payloads: { readonly [Call in keyof HostCalls]: z.ZodType<Parameters<HostCalls[Call]>> } = {
  openCase: z.tuple([]),
  openRecent: z.tuple([id]),
  takeStartFile: z.tuple([]),
  recentFiles: z.tuple([]),
  readPreferences: z.tuple([]),
  keepPreferences: z.tuple([preferences]),
  saveCase: z.tuple([file, caseBytes]),
  saveCaseOver: z.tuple([file, caseBytes]),
  reopenCase: z.tuple([file]),
  saveCaseAs: z.tuple([z.strictObject({ suggestedName, bytes: caseBytes })]),
  chooseExport: z.tuple([z.strictObject({ suggestedName, mediaType: z.enum(exportKindIds) })]),
  writeExport: z.tuple([file, exportBytes]),
  chooseExportFolder: z.tuple([file.nullable(), z.boolean()]),
  writeExportInto: z.tuple([file, suggestedName, exportBytes]),
  leaveExport: z.tuple([file]),
  copy: z.tuple([
    z.strictObject({ png: exportBytes.exactOptional(), html: copied.exactOptional(), text: copied.exactOptional() }),
  ]),
  keepUnsaved: z.tuple([z.strictObject({ file: file.nullable(), title, answer: title, bytes: caseBytes })]),
  forgetUnsaved: z.tuple([]),
  readJournal: z.tuple([]),
  recoverWork: z.tuple([id]),
  takeWork: z.tuple([id]),
  discardWork: z.tuple([id]),
  reportFailure: z.tuple([
    z.strictObject({
      name: z.string().regex(/^\w{1,60}$/),
      code: z.string().refine((code) => code === '' || isCode(code)),
      frames: z.array(z.string().refine(isFrame)).max(mostFrames),
    }),
  ]),
  openSource: z.tuple([id]),
  setWindow: z.tuple([
    z.strictObject({
      title,
      dirty: z.boolean(),
      disabledCommands: z.array(z.enum(commandIds)),
    }),
  ]),
  closeWindow: z.tuple([]),
};
