import { posix, win32 } from 'node:path';

export interface CommandLine {
  readonly arguments: readonly string[];
  /** The folder in which the command was given; a relative name is meant from there. */
  readonly folder: string;
  readonly windows: boolean;
}

/** The case file named on the command line, as an absolute path; whether it can be read is found out on reading it. */
export function fileArgument(line: CommandLine): string | null {
  const { resolve, extname } = line.windows ? win32 : posix;
  const end = line.arguments.indexOf('--');
  const before = end === -1 ? line.arguments : line.arguments.slice(0, end);
  const after = end === -1 ? [] : line.arguments.slice(end + 1);
  // Chromium and Electron have switches of their own, and Electron is given its app's folder; none of them ends in .outlay.
  const names = [...before.filter((argument) => !argument.startsWith('-')), ...after];
  const name = names.find((argument) => extname(argument).toLowerCase() === '.outlay');
  return name === undefined ? null : resolve(line.folder, name);
}
