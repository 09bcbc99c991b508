import { shortest } from '../../../app/format/numbers.ts';
import type { ShownMeasure } from '../../../app/sensitivity/shown-measure.ts';
import type { HeatMapSpec } from '../../../app/views/sensitivity/heat-map.ts';

/** Every so many cells of the map stand in the table. */
const every = 4;

/** The map as numbers: each fourth row and column, the highest row on top as in the map. */
export function GridTable({ spec, measure }: { readonly spec: HeatMapSpec; readonly measure: ShownMeasure }) {
  const { x, y, cells } = spec;
  const pick = (count: number) => Array.from({ length: Math.ceil(count / every) }, (_, index) => index * every);
  const columns = pick(x.values.length);
  const rows = pick(y.values.length).toReversed();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard
    <section className="table-scroll" tabIndex={0} aria-label={spec.title}>
      <table className="figures-table">
        <caption>{`${spec.summary} ${spec.y.title} ↓ ${spec.x.title} →`}</caption>
        <thead>
          <tr>
            <th scope="col">{measure.unit}</th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {shortest(x.values[column] ?? 0, 2)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              <th scope="row">{shortest(y.values[row] ?? 0, 2)}</th>
              {columns.map((column) => {
                const value = cells[row * x.values.length + column] ?? Number.NaN;
                return <td key={column}>{Number.isNaN(value) ? measure.none : shortest(value, measure.places)}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
