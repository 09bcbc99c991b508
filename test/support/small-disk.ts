import { spawnSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';

export type SmallDisk =
  | { readonly kind: 'mounted'; readonly unmount: () => void }
  | { readonly kind: 'refused'; readonly why: string };

/** A disk of 64 KB to fill up. Only root on Linux can have one. */
export async function smallDisk(path: string): Promise<SmallDisk> {
  await mkdir(path);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', path], { encoding: 'utf8' });
  if (mounted.status !== 0) return { kind: 'refused', why: mounted.error?.message ?? mounted.stderr.trim() };
  return { kind: 'mounted', unmount: () => spawnSync('umount', [path]) };
}
