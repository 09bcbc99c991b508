import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Mutants do what nobody has looked at, with the rights of whoever starts them: one that took devices for files has replaced /dev/null. For root
 * everything but one folder is read-only here, in a namespace of mounts that ends with the run; what is mounted or left in it ends too.
 */
const readOnlyBut = `
set -e
mount --bind "$1" "$1"
while read -r _ _ _ _ at _; do
  case "$at" in "$1"|/proc|/proc/*|/sys|/sys/*) ;; *) mount -o remount,bind,ro "$at" ;; esac
done < /proc/self/mountinfo
export TMPDIR="$1/temporary"
shift
while [ "$1" != -- ]; do mount -t tmpfs tmpfs "$1"; shift; done
shift
exec "$@"
`;

export interface Confinement {
  /** The one folder whose files stay. */
  readonly folder: string;
  /** Folders that tools write to in passing: empty ones stand in for them. All are absolute paths, and there. */
  readonly passing: readonly string[];
}

/** Whoever is not root can harm no more than what is theirs, and the tests write to temporary folders only. */
export const isRoot = (): boolean => process.getuid?.() === 0;

/** The command with its arguments, as root may run it. */
export function confined({ folder, passing }: Confinement, command: readonly string[]): readonly string[] {
  if (!isRoot()) return command;
  const temporary = join(folder, 'temporary');
  for (const path of [temporary, ...passing]) mkdirSync(path, { recursive: true });
  const inside = ['sh', '-c', readOnlyBut, 'sh', folder, temporary, ...passing, '--', ...command];
  return ['unshare', '--mount', '--propagation', 'private', ...inside];
}

/** Whether a file can be made beside the folder all the same. */
export function reachesBeyond(confinement: Confinement): boolean {
  const probe = ['sh', '-c', 'touch "$0" 2>/dev/null && rm -f "$0"', `${confinement.folder}-probe`];
  const [program = '', ...rest] = confined(confinement, probe);
  return spawnSync(program, rest, { stdio: 'ignore' }).status === 0;
}
