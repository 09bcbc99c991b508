import { app } from 'electron';
import { z } from 'zod';
import { fileArgument } from './file-argument.ts';

/** What a second start sends to the running app. It reads its own command line: only it knows its folder for sure. */
const handedOver = z.object({ file: z.string().nullable() });

export const startFile = fileArgument({
  arguments: process.argv.slice(1),
  folder: process.cwd(),
  windows: process.platform === 'win32',
});

/** False when Outlay is already running: it has been told about the file and this start is over. */
export function isFirstInstance(onSecond: (file: string | null) => void): boolean {
  const data: z.infer<typeof handedOver> = { file: startFile };
  if (!app.requestSingleInstanceLock(data)) return false;
  app.on('second-instance', (_event, _arguments, _folder, received) => {
    const parsed = handedOver.safeParse(received);
    onSecond(parsed.success ? parsed.data.file : null);
  });
  return true;
}
