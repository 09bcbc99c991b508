import { join } from 'node:path';
import { app } from 'electron';
import { LogFile } from './log-file.ts';

/** Of this machine only: it is never sent anywhere. */
export const logPath = join(app.getPath('userData'), 'outlay.log');
export const log = new LogFile(logPath);
