/** Least distance between two names, in pixels. */
export const apart = 14;

/** Names at heights that they would like to have, top to bottom, pushed apart where they would touch, none below the plot. */
export function pushedApart<T extends { readonly at: number }>(
  labels: readonly T[],
  bottom: number,
): readonly (T & { readonly y: number })[] {
  const placed = labels.toSorted((one, other) => one.at - other.at).map((label) => ({ ...label, y: label.at }));
  let above = Number.NEGATIVE_INFINITY;
  for (const label of placed) {
    label.y = Math.max(label.at, above + apart);
    above = label.y;
  }
  let below = bottom + 2;
  for (const label of placed.toReversed()) {
    label.y = Math.min(label.y, below);
    below = label.y - apart;
  }
  return placed;
}
