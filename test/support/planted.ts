import { spawnSync } from 'node:child_process';
import { copyFile, cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { repository } from './electron-here.ts';
import { type TemporaryFolder, temporaryFolder } from './temporary-folder.ts';

/** A house of the same plan in a temporary folder: the fences are the repository's own, the files are planted. */
export async function plantedHouse(files: Readonly<Record<string, string>>): Promise<TemporaryFolder> {
  const house = await temporaryFolder();
  await symlink(join(repository, 'node_modules'), join(house.path, 'node_modules'), 'junction');
  for (const name of ['biome.json', '.gitignore']) await copyFile(join(repository, name), join(house.path, name));
  await cp(join(repository, 'test/fences'), join(house.path, 'test/fences'), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(house.path, path)), { recursive: true });
    await writeFile(join(house.path, path), text);
  }
  return house;
}

/** What a tool of the repository prints about a house. */
function toolOutput(script: string, args: readonly string[], cwd: string): string {
  const { stdout, stderr, error } = spawnSync(process.execPath, [join(repository, 'node_modules', script), ...args], {
    cwd,
    encoding: 'utf8',
  });
  if (error !== undefined) throw error;
  return `${stdout}${stderr}`;
}

/** Biome's complaints about each file, with the words that it says to the author. */
export function lintComplaints(house: string): ReadonlyMap<string, string> {
  const printed = toolOutput(
    '@biomejs/biome/bin/biome',
    ['lint', '--colors=off', '--max-diagnostics=none', '.'],
    house,
  );
  return byFile(printed, /^(\S+\.tsx?):\d+:\d+ /);
}

/** The compiler's complaints about each file, under the settings of a folder of the repository. */
export async function compilerComplaints(house: string, folder: string): Promise<ReadonlyMap<string, string>> {
  const config = join(house, `tsconfig.${folder.replace('/', '-')}.json`);
  const settings = {
    extends: join(repository, folder, 'tsconfig.json'),
    compilerOptions: { rootDir: null, composite: false, emitDeclarationOnly: false, noEmit: true },
    include: [`${folder}/**/*`, ...(folder === 'app' ? [join(repository, 'app/platform.d.ts')] : [])],
    exclude: [],
  };
  await writeFile(config, JSON.stringify(settings));
  return byFile(
    toolOutput('typescript/bin/tsc', ['-p', config, '--pretty', 'false'], house),
    /^(\S+\.tsx?)\(\d+,\d+\): /,
  );
}

/** Lines under the file that the last heading before them names, spaces as one. */
function byFile(printed: string, heading: RegExp): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let file = '';
  for (const line of printed.split('\n')) {
    file = heading.exec(line)?.[1] ?? file;
    found.set(file, `${found.get(file) ?? ''} ${line}`.replace(/\s+/g, ' '));
  }
  return found;
}
