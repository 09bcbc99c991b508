import type { FileProblem } from '../host.ts';
import { shortName } from './found-and-allowed.ts';
import { inEveryLanguage } from './language.ts';

/** What the user typed may be a whole path; a name by itself is shorter on most systems. */
const longestName = 160;

type Say = (problem: FileProblem) => string;

const isHeld = (name: string): string => `${name} is open in another program; close it there and try again`;

const systemWords: Readonly<Record<string, (name: string) => string>> = {
  ELOOP: (name) => `${name} is a link that leads back to itself; choose the file that it was meant for`,
  EBUSY: isHeld,
  ETXTBSY: isHeld,
  NoModificationAllowedError: isHeld,
  ENAMETOOLONG: (name) => `${name} is too long a name for this disk; choose a shorter one`,
};

const said: Readonly<Record<FileProblem['kind'], Say>> = {
  'not-found': ({ name }) => `${name} is not there; it was moved, renamed or deleted`,
  denied: ({ name }) =>
    `${name} may not be opened or changed by you; ask its owner for permission, or choose another place`,
  'not-a-file': ({ name, code }) =>
    code === 'EISDIR'
      ? `${name} is a folder; choose a file in it`
      : `${name} is a pipe, a socket or a device, not a file that can be kept`,
  'too-large': ({ name }) => `${name} is larger than 20 MB, which no case file is`,
  'disk-full': ({ name }) => `${name} was not saved: the disk is full; free some space or choose another place`,
  'read-only': ({ name }) => `${name} was not saved: the disk can only be read; choose another place`,
  'changed-outside': ({ name }) =>
    `${name} was not saved: another program has changed it since it was opened; save under another name to keep both`,
  'unknown-file': ({ name }) => `${name} is no longer open here; choose the file again`,
  'not-durable': ({ name }) =>
    `${name} was saved, but the disk did not confirm it; keep the window open and save again, or choose another place`,
  io: ({ name, code }) =>
    systemWords[code]?.(name) ?? `${name} could not be read or written: the system reports ${code}`,
};

export const fileProblemWords = inEveryLanguage('file-problems', { said, noName: 'the file' });

/** A problem with reading or writing a file as one sentence. */
export const fileProblemSentence = (problem: FileProblem): string =>
  fileProblemWords.said[problem.kind]({
    ...problem,
    name: shortName(problem.name, longestName) || fileProblemWords.noName,
  });
