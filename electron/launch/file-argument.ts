import { posix, win32 } from 'node:path';
import { fileURLToPath } from 'node:url';

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
  const written = [...before.filter((argument) => !argument.startsWith('-')), ...after];
  const names = written.map((argument) => withoutScheme(argument, line.windows));
  const name = names.find((argument) => extname(argument).toLowerCase() === '.outlay');
  return name === undefined ? null : resolve(line.folder, name);
}

/** Linux desktops hand over files as file:// addresses. */
function withoutScheme(argument: string, windows: boolean): string {
  if (!argument.startsWith('file://') || !URL.canParse(argument)) return argument;
  try {
    return fileURLToPath(argument, { windows });
  } catch {
    // An address of another machine, or one with a coded slash: no name of a file here, so it is not found as one.
    return argument;
  }
}
