import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';

/** What Electron's executable can do for others and Outlay does not need, all nine; one that a newer Electron adds is an error, not a surprise. */
export const fuses = {
  // Electron's executable is not to be somebody's Node, nor to take orders from the environment or a debugger.
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  // The program is the archive that was signed, and nothing beside it. (Linux does not check the archive's integrity.)
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  // How V8 bounds WebAssembly's memory: the quicker way, which is Electron's own choice.
  [FuseV1Options.WasmTrapHandlers]: true,
} as const;

export const setFuses = (executable: string, options: { readonly signsMac: boolean }): Promise<number> =>
  flipFuses(executable, {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: true,
    // On Apple's chips an executable that was changed has to be signed again before it runs at all.
    resetAdHocDarwinSignature: options.signsMac,
    ...fuses,
  });
