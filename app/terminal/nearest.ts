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

/** The dotted path most like what was typed: `growth.rat` is near `demand.growth.rate`, and `horizon` near `horizonQuarters`. */
export function nearestPath(typed: string, paths: readonly string[]): string {
  let nearest = '';
  let least = Number.POSITIVE_INFINITY;
  for (const path of paths) {
    const far = farness(typed.toLowerCase(), path.toLowerCase());
    if (far < least) {
      nearest = path;
      least = far;
    }
  }
  return nearest;
}

/** A part of the path is nearest, of the shortest path first; else letters to change, leading steps left out for little. */
function farness(typed: string, path: string): number {
  if (typed.length > 2 && path.includes(typed)) return path.length / 1000;
  const steps = path.split('.');
  return Math.min(...steps.map((_, from) => distance(typed, steps.slice(from).join('.')) + from / 10));
}
