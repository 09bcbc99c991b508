import type { ChartSeries } from '../../views/chart-spec.ts';

/** What a line of words takes of the height of a chart. */
const lineHeight = 0.05;
/** The plot has about this share of the height. */
const plotHeight = 0.88;

/** Where the lines end that are named at their ends, and how far each name is moved so that none stands on another. */
export function endLabels(
  lines: readonly ChartSeries[],
): ReadonlyMap<string, { readonly index: number; readonly moved: number }> {
  const all = lines.flatMap(({ values }) => values.flatMap((value) => value ?? []));
  const [low, high] = [Math.min(0, ...all), Math.max(0, ...all)];
  const scale = high - low < 1e-9 ? 0 : plotHeight / (high - low);
  const named = lines
    .filter(({ atEnd }) => atEnd)
    .flatMap(({ key, values }) => {
      const index = values.findLastIndex((value) => value !== null);
      const value = values[index] ?? null;
      return value === null ? [] : [{ key, index, wished: (high - value) * scale }];
    })
    .sort((one, other) => one.wished - other.wished);
  const places = apart(named.map(({ wished }) => wished));
  return new Map(named.map(({ key, index, wished }, at) => [key, { index, moved: (places[at] ?? wished) - wished }]));
}

/** Places from the top down, at least a line apart; those that meet share their middle. */
function apart(wished: readonly number[]): readonly number[] {
  let groups: { readonly members: readonly number[] }[] = [];
  for (const place of wished) {
    groups.push({ members: [place] });
    for (
      let last = groups.at(-1), before = groups.at(-2);
      last && before;
      last = groups.at(-1), before = groups.at(-2)
    ) {
      if (top(last.members) - bottom(before.members) >= lineHeight) break;
      groups = [...groups.slice(0, -2), { members: [...before.members, ...last.members] }];
    }
  }
  return groups.flatMap(({ members }) => members.map((_, index) => top(members) + index * lineHeight));
}

const top = (members: readonly number[]): number =>
  members.reduce((sum, place) => sum + place, 0) / members.length - ((members.length - 1) * lineHeight) / 2;
const bottom = (members: readonly number[]): number => top(members) + (members.length - 1) * lineHeight;
