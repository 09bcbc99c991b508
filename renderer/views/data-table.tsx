export interface DataRow {
  readonly key: string;
  readonly label: string;
  /** One text a column. */
  readonly cells: readonly string[];
  readonly className?: string;
}

interface Props {
  readonly label: string;
  readonly caption: string;
  /** In the corner over the names of the rows: the unit. */
  readonly corner: string;
  readonly columns: readonly string[];
  readonly rows: readonly DataRow[];
  readonly className?: string;
}

/** A chart read as a table: scrolls by itself where it is wide, names of rows and columns stay in sight. */
export function DataTable({ label, caption, corner, columns, rows, className }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keyboard
    <section className="table-scroll" tabIndex={0} aria-label={label}>
      <table className={`figures-table ${className ?? ''}`}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} className={row.className}>
              <th scope="row">{row.label}</th>
              {columns.map((name, index) => (
                <td key={name}>{row.cells[index] ?? ''}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
