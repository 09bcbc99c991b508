import { join } from 'node:path';
import { type FuseConfig, FuseState, FuseV1Options, FuseVersion, flipFuses, getCurrentFuseWire } from '@electron/fuses';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fuses, setFuses } from '../../../electron/packaging/fuses.ts';
import { fakeExecutable } from '../../support/fake-electron.ts';
import { type TemporaryFolder, temporaryFolder } from '../../support/temporary-folder.ts';

let folder: TemporaryFolder;
let executable: string;
beforeEach(async () => {
  folder = await temporaryFolder();
  executable = join(folder.path, 'electron');
});
afterEach(() => folder.remove());

const names = Object.values(FuseV1Options).filter((value) => typeof value === 'string');

/** As they stand in the executable. */
async function fusesThatAreOn(): Promise<readonly string[]> {
  const wire = new Map(Object.entries(await getCurrentFuseWire(executable)));
  return names.filter(
    (name) => wire.get(String(FuseV1Options[name as keyof typeof FuseV1Options])) === FuseState.ENABLE,
  );
}

const wanted = [
  'EnableCookieEncryption',
  'EnableEmbeddedAsarIntegrityValidation',
  'OnlyLoadAppFromAsar',
  'WasmTrapHandlers',
];

test('all nine fuses are set, and read back from the executable', async () => {
  await fakeExecutable(executable, 9);
  expect(names).toHaveLength(9);
  expect(await fusesThatAreOn()).toEqual(names);
  await setFuses(executable, { signsMac: false });
  expect(await fusesThatAreOn()).toEqual(wanted);
});

test.each(names)('%s the other way is seen', async (name) => {
  await fakeExecutable(executable, 9);
  const fuse = FuseV1Options[name as keyof typeof FuseV1Options];
  await flipFuses(executable, {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: true,
    ...fuses,
    [fuse]: !fuses[fuse],
  });
  expect(await fusesThatAreOn()).not.toEqual(wanted);
});

test('an Electron with a fuse that nobody has decided on, or with none, is not packed', async () => {
  for (const count of [10, 8]) {
    await fakeExecutable(executable, count);
    await expect(setFuses(executable, { signsMac: false })).rejects.toThrow();
  }
  await fakeExecutable(executable, 9);
  const { [FuseV1Options.RunAsNode]: _, ...eight } = fuses;
  // The compiler would refuse it first.
  const options = { version: FuseVersion.V1, strictlyRequireAllFuses: true, ...eight } as FuseConfig;
  await expect(flipFuses(executable, options)).rejects.toThrow(/RunAsNode/);
});
