import { Fragment, useMemo, useState } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { moneyUnit } from '../../app/format/money.ts';
import { decimal } from '../../app/format/numbers.ts';
import { tableWords as words } from '../../app/messages/views.ts';
import { type Period, periodTable, type TableRow } from '../../app/views/period-table.ts';
import { useViewInput } from '../session/use-view-input.ts';
import { FigureCell, moveAmongCells } from './figure-cell.tsx';

/** Every figure of both cases and of the increment, by fiscal year or by quarter. */
export function TableView() {
  const input = useViewInput();
  const [period, setPeriod] = useState<Period>('year');
  const span = period === 'year' ? 'four-quarters' : 'quarter';
  const table = useMemo(() => periodTable(input, period), [input, period]);
  return (
    <div className="view table-view">
      <header>
        <ToggleButtonGroup
          className="segments"
          selectedKeys={[period]}
          disallowEmptySelection
          onSelectionChange={(keys) => setPeriod(keys.has('quarter') ? 'quarter' : 'year')}
        >
          <ToggleButton id="year">{words.byYear}</ToggleButton>
          <ToggleButton id="quarter">{words.byQuarter}</ToggleButton>
        </ToggleButtonGroup>
      </header>
      <section
        className="table-scroll"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled, and its cells are reached, by keyboard
        tabIndex={0}
        onKeyDown={moveAmongCells}
        aria-label={period === 'year' ? words.byYear : words.byQuarter}
      >
        <table className="figures-table">
          <thead>
            <tr>
              <th scope="col">{moneyUnit(input.money)}</th>
              {table.periods.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.sections.map((section) => (
              <Fragment key={section.title}>
                <tr className="section">
                  <th scope="rowgroup" colSpan={table.periods.length + 1}>
                    {section.title}
                  </th>
                </tr>
                {section.rows.map((row) => (
                  <tr key={row.label} className={row.rank}>
                    <th scope="row">{row.label}</th>
                    {row.values.map((value, index) => (
                      <td key={table.periods[index]}>
                        <FigureCell
                          text={cellText(row, value)}
                          to={
                            value === null
                              ? null
                              : { kind: 'figure', figure: row.figure, quarter: table.ends[index] ?? 1, span }
                          }
                        />
                      </td>
                    ))}
                  </tr>
                ))}
              </Fragment>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

const cellText = ({ number }: TableRow, value: number | null): string =>
  value === null ? '–' : number === 'percent' ? `${decimal(value * 100, 1)}\u202f%` : decimal(value, 1);
