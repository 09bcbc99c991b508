import { quarterName } from '../../app/format/quarters.ts';
import { viewWords } from '../../app/messages/views.ts';
import type { ChartSpec } from '../../app/views/chart-spec.ts';
import { valueText } from '../charts/layers/end-label-layer.ts';

interface Read {
  readonly key: string;
  readonly name: string;
  readonly value: string;
  /** Letters that its values take at most, so that what stands beside it does not move. */
  readonly widest: number;
}

/** Every line of a chart at a quarter, the one on top first, and what was reported. */
function readAt({ series, number, reported }: ChartSpec, quarter: number): readonly Read[] {
  const lines = series.toReversed().flatMap(({ key, label, scenario, values }): readonly Read[] => {
    const value = values[quarter];
    if (value === null || value === undefined) return [];
    const name = scenario === undefined ? label.toLowerCase().replace('ai cloud', 'AI') : label;
    const ends = [Math.min(...values.map((one) => one ?? 0)), Math.max(...values.map((one) => one ?? 0))];
    const widest = Math.max(...ends.map((one) => valueText(number, one).length));
    return [{ key, name, value: valueText(number, value), widest }];
  });
  const actual = reported?.points.find((point) => point.quarter === quarter)?.value;
  if (actual === undefined) return lines;
  const value = valueText(number, actual);
  return [...lines, { key: 'reported', name: viewWords.reported.toLowerCase(), value, widest: value.length }];
}

/** What is read at a quarter, at the right end of the header; it may take a second line, over the plot's own top. */
export function ReadOut({ spec, quarter }: { readonly spec: ChartSpec; readonly quarter: number }) {
  return (
    <div className="read-out" aria-hidden="true">
      <span>
        <b>{quarterName(quarter)}</b> {spec.unit}
      </span>
      {readAt(spec, quarter).map(({ key, name, value, widest }) => (
        <span key={key}>
          {name} <b style={{ minWidth: `${widest}ch` }}>{value}</b>
        </span>
      ))}
    </div>
  );
}

/** The same as a sentence: "Q4 FY2035: revenue 356 RMB bn, baseline 356 RMB bn". */
export const spokenReadOut = (spec: ChartSpec, quarter: number): string =>
  `${quarterName(quarter)}: ${readAt(spec, quarter)
    .map(({ name, value }) => `${name} ${value} ${spec.unit}`)
    .join(', ')}`;
