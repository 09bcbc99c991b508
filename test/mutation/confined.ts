import { spawnSync } from 'node:child_process';

/**
 * Mutants do what nobody has looked at, with the rights of whoever starts them: one that took devices for files has replaced /dev/null. For root
 * everything but one folder is read-only here, in a namespace of mounts that ends with the run; what is mounted or left in it ends too.
 */
const readOnlyBut = `
set -e
mkdir -p "$1/temporary"
mount --bind "$1" "$1"
mount -t tmpfs tmpfs "$1/temporary"
while read -r _ _ _ _ at _; do
  case "$at" in "$1"|"$1"/*|/proc|/proc/*|/sys|/sys/*) ;; *) mount -o remount,bind,ro "$at" ;; esac
done < /proc/self/mountinfo
export TMPDIR="$1/temporary"
shift
exec "$@"
`;

/** Whoever is not root can harm no more than what is theirs, and the tests write to temporary folders only. */
export const isRoot = (): boolean => process.getuid?.() === 0;

/** The command with its arguments, as root may run it: it can write to the folder only, an absolute path, and to temporary files within. */
export const confined = (folder: string, command: readonly string[]): readonly string[] =>
  isRoot()
    ? ['unshare', '--mount', '--propagation', 'private', 'sh', '-c', readOnlyBut, 'sh', folder, ...command]
    : command;

/** Whether the machine really is out of reach: a file cannot be made beside the folder. */
export function reachesBeyond(folder: string): boolean {
  const probe = ['sh', '-c', 'touch "$0" 2>/dev/null && rm -f "$0"', `${folder}-probe`];
  const [program = '', ...rest] = confined(folder, probe);
  return spawnSync(program, rest, { stdio: 'ignore' }).status === 0;
}
