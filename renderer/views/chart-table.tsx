import type { ChartSpec } from '../../app/views/chart-spec.ts';
import { fiscalYearOf } from '../../shared/model/calendar.ts';
import { valueText } from '../charts/layers/end-label-layer.ts';

/** The same chart as numbers: each line at the fiscal-year ends. */
export function ChartTable({ spec }: { readonly spec: ChartSpec }) {
  const ends = Array.from({ length: Math.floor(spec.quarters / 4) + 1 }, (_, year) => year * 4);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard
    <section className="table-scroll" tabIndex={0} aria-label={spec.title}>
      <table className="figures-table">
        <caption>{spec.summary}</caption>
        <thead>
          <tr>
            <th scope="col">{spec.unit}</th>
            {ends.map((end) => (
              <th key={end} scope="col">
                FY{fiscalYearOf(end)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {spec.series.toReversed().map((series) => (
            <tr key={series.key}>
              <th scope="row">{series.label}</th>
              {ends.map((end) => {
                const value = series.values[end];
                return <td key={end}>{value === null || value === undefined ? '' : valueText(spec.number, value)}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
