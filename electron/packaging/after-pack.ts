import { join } from 'node:path';
import { type AfterPackContext, Arch } from 'electron-builder';
import { setFuses } from './fuses.ts';

/** electron-builder's own setting knows eight of the nine fuses. Here the executable is in place and not yet signed. */
export default async function afterPack(context: AfterPackContext): Promise<void> {
  const { appOutDir, arch, electronPlatformName, packager } = context;
  // The halves of a universal Mac app have to be alike but for their code, or they are not joined. The whole comes by here, too.
  if (electronPlatformName === 'darwin' && arch !== Arch.universal) return;
  const { productFilename } = packager.appInfo;
  const executables: Readonly<Record<string, string>> = {
    darwin: `${productFilename}.app/Contents/MacOS/${productFilename}`,
    win32: `${productFilename}.exe`,
    linux: packager.platformSpecificBuildOptions.executableName ?? productFilename,
  };
  const executable = executables[electronPlatformName];
  if (executable === undefined) throw new Error(`no executable is known for ${electronPlatformName}`);
  await setFuses(join(appOutDir, executable), { signsMac: electronPlatformName === 'darwin' });
}
