import { barText, type RowBarsSpec } from '../../app/views/row-bars.ts';

/** A chart of rows as a table: each bar by what it says. */
export function RowBarsTable({ spec }: { readonly spec: RowBarsSpec }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard
    <section className="table-scroll" tabIndex={0} aria-label={spec.title}>
      <table className="figures-table rows">
        <caption>{spec.summary}</caption>
        <thead>
          <tr>
            <th scope="col">{spec.unit}</th>
            {spec.columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {spec.rows.map((row) => (
            <tr key={row.key} className={row.rank}>
              <th scope="row">{row.label}</th>
              {spec.columns.map((name, index) => {
                const bar = row.bars[index];
                return <td key={name}>{bar === undefined ? '' : barText(bar.words)}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
