import { join } from 'node:path';
import { app } from 'electron';
import { JournalFolder } from './journal-folder.ts';

/** Beside Outlay's own settings, and never beside the user's files: those may lie on a share, or on a stick that is pulled. */
export const unsavedWork = new JournalFolder(join(app.getPath('userData'), 'unsaved-work'));
