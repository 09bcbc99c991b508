/** Electron mends the newest three majors, and in each only the newest version. */
const supportedMajors = 3;

export type Currency = { readonly kind: 'current' } | { readonly kind: 'outdated'; readonly newest: string };

/** Whether a release may be made with this Electron. `published` holds all versions, in any order, previews among them. */
export function electronCurrency(pinned: string, published: readonly string[]): Currency {
  const stable = published.filter((version) => /^\d+\.\d+\.\d+$/.test(version)).sort(byVersion);
  const newest = stable.at(-1) ?? pinned;
  if (majorOf(pinned) <= majorOf(newest) - supportedMajors) return { kind: 'outdated', newest };
  const newestOfMajor = stable.filter((version) => majorOf(version) === majorOf(pinned)).at(-1) ?? pinned;
  return byVersion(pinned, newestOfMajor) < 0 ? { kind: 'outdated', newest: newestOfMajor } : { kind: 'current' };
}

const partsOf = (version: string): readonly number[] => version.split('.').map(Number);
const majorOf = (version: string): number => partsOf(version)[0] ?? 0;

function byVersion(one: string, other: string): number {
  const others = partsOf(other);
  return (
    partsOf(one)
      .map((part, index) => part - (others[index] ?? 0))
      .find((difference) => difference !== 0) ?? 0
  );
}
