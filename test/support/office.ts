import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestContext } from 'vitest';
import { program } from './programs.ts';

/** LibreOffice with a profile of its own in the folder, so that no setting of this machine counts. Gives what it made of each file. */
export async function convertedByOffice(
  context: TestContext,
  folder: string,
  to: string,
  files: readonly string[],
  ...more: readonly string[]
): Promise<ReadonlyMap<string, Buffer>> {
  const [profile, out] = [join(folder, 'profile'), join(folder, 'converted')];
  await mkdir(join(profile, 'user'), { recursive: true });
  const args = [`-env:UserInstallation=file://${profile}`, '--headless', '--norestore', ...more, '--convert-to', to];
  await program(context, 'soffice', [...args, '--outdir', out, ...files]);
  const names = await readdir(out);
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(out, name))] as const)));
}

export async function kept(folder: string, name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}
