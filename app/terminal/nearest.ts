/** Fewest single-letter insertions, deletions and replacements that make one text of the other. */
export function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1];
    for (let j = 0; j < other.length; j++) {
      const replaced = (row[j] ?? 0) + (letter === other[j] ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? one.length;
}

/** The dotted path most like what was typed, as a whole or from one of its dots on: `growth.rat` is near `demand.growth.rate`. */
export function nearestPath(typed: string, paths: readonly string[]): string {
  let nearest = '';
  let least = Number.POSITIVE_INFINITY;
  for (const path of paths) {
    const steps = path.split('.');
    // Leaving out a whole step costs little, so that of equal endings the whole path wins.
    const far = Math.min(...steps.map((_, from) => distance(typed, steps.slice(from).join('.')) + from / 10));
    if (far < least) {
      nearest = path;
      least = far;
    }
  }
  return nearest;
}
