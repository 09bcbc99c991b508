import type { FileProblem } from '../host.ts';

type Kind = FileProblem['kind'];

const kinds: Readonly<Record<string, Kind>> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'read-only',
  EISDIR: 'not-a-file',
  // A FIFO or socket opened for reading and writing without anyone at the other end.
  ENXIO: 'not-a-file',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
};

/** The system's own word for what went wrong; anything that is not a system error is a mistake of ours and thrown on. */
export function errorCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  throw error;
}

export const problemKind = (code: string): Kind => kinds[code] ?? 'io';

export function fileProblem(error: unknown, name: string): FileProblem {
  const code = errorCode(error);
  return { kind: problemKind(code), name, code };
}
