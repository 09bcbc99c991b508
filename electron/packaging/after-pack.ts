import { join } from 'node:path';
import type { AfterPackContext } from 'electron-builder';
import { setFuses } from './fuses.ts';

/** electron-builder's own setting knows eight of the nine fuses. Here the executable is in place and not yet signed. */
export default async function afterPack({
  appOutDir,
  electronPlatformName,
  packager,
}: AfterPackContext): Promise<void> {
  const { productFilename } = packager.appInfo;
  const executables: Readonly<Record<string, string>> = {
    darwin: `${productFilename}.app/Contents/MacOS/${productFilename}`,
    win32: `${productFilename}.exe`,
    linux: packager.platformSpecificBuildOptions.executableName ?? productFilename,
  };
  const executable = executables[electronPlatformName];
  if (executable === undefined) throw new Error(`no executable is known for ${electronPlatformName}`);
  // The two halves of a universal Mac app are packed first; the whole is packed after them, from halves that have their fuses.
  await setFuses(join(appOutDir, executable), { signsMac: electronPlatformName === 'darwin' });
}
