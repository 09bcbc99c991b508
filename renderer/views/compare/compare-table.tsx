import { Fragment } from 'react';
import { Button } from 'react-aria-components';
import { activate, chooseCompare } from '../../../app/commands/view-commands.ts';
import { baselineId } from '../../../app/document/case-document.ts';
import { moneyUnit } from '../../../app/format/money.ts';
import { compareWords as words } from '../../../app/messages/compare.ts';
import { windowWords } from '../../../app/messages/window.ts';
import type { CompareColumn, Comparison } from '../../../app/views/compare/comparison.ts';
import { type DriverLine, driverLines } from '../../../app/views/compare/driver-rows.ts';
import { measureLines } from '../../../app/views/compare/measure-rows.ts';
import { baselineLook, type ScenarioLook } from '../../../app/views/scenario-colour.ts';
import { useApp, useSession } from '../../session/app-context.tsx';
import { swatchStyle } from '../../window/swatch-style.ts';
import { FigureCell, moveAmongCells } from '../figure-cell.tsx';
import { Segments } from '../segments.tsx';
import { ProbabilityRows } from './probability-rows.tsx';
import { ScenarioChoice } from './scenario-choice.tsx';

interface Props {
  readonly comparison: Comparison;
  /** Of all scenarios, by their ids. */
  readonly looks: ReadonlyMap<string, ScenarioLook>;
}

/** Drivers, measures and probabilities of the scenarios, one a column. */
export function CompareTable({ comparison, looks }: Props) {
  const { session } = useApp();
  const { drivers, difference } = useSession((state) => state.compare);
  const { columns, reference, money } = comparison;
  const lines = driverLines(columns, drivers);
  return (
    <div className="compare-block">
      <header className="compare-tools">
        <Segments
          label={words.driversShown}
          value={drivers}
          options={[
            { id: 'differing', text: words.differing },
            { id: 'all', text: words.all },
          ]}
          onChange={(which) => chooseCompare(session, { drivers: which })}
        />
        <ScenarioChoice comparison={comparison} />
      </header>
      <section
        className="compare-scroll"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled, and its cells are reached, by keyboard
        tabIndex={0}
        onKeyDown={moveAmongCells}
        aria-label={words.table}
      >
        <table className="compare-table">
          <thead>
            <tr>
              <th scope="col">{words.drivers}</th>
              {columns.map((column) => (
                <th key={column.id} scope="col">
                  <ColumnName column={column} look={looks.get(column.id) ?? baselineLook} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.length === 0 ? (
              <tr>
                <td className="compare-none" colSpan={columns.length + 1}>
                  {words.noneDiffers}
                </td>
              </tr>
            ) : null}
            {lines.map((line, index) => (
              <Fragment key={line.path}>
                {drivers === 'all' && line.group !== lines[index - 1]?.group ? (
                  <tr className="compare-group">
                    <th scope="rowgroup" colSpan={columns.length + 1}>
                      {windowWords.groups[line.group]}
                    </th>
                  </tr>
                ) : null}
                <DriverRow line={line} columns={columns} />
              </Fragment>
            ))}
          </tbody>
          <tbody>
            <tr className="compare-section">
              <th scope="rowgroup" colSpan={columns.length + 1}>
                <span className="compare-sticky">
                  {words.measures} <small>{words.changeAgainst(reference.short)}</small>
                  <Segments
                    label={words.changeAs}
                    value={difference}
                    options={[
                      { id: 'number', text: words.changeNumber, label: words.changeNumberLabel },
                      { id: 'percent', text: words.changePercent, label: words.changePercentLabel },
                    ]}
                    onChange={(as) => chooseCompare(session, { difference: as })}
                  />
                </span>
              </th>
            </tr>
            {measureLines(comparison, difference).map(({ id, label, isPart, cells }) => (
              <tr key={id} data-measure={id} className={isPart ? 'part' : ''}>
                <th scope="row">{label}</th>
                {cells.map(({ text, isWord, isSame, change }, index) => (
                  <td key={columns[index]?.id} className={index === 0 || isWord ? '' : isSame ? 'same' : 'differs'}>
                    <span className="compare-cell">
                      <FigureCell
                        text={text}
                        to={{ kind: 'measure', measure: id, scenario: columns[index]?.id ?? reference.id }}
                      />{' '}
                      <small>{change}</small>
                    </span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
          <ProbabilityRows comparison={comparison} />
        </table>
      </section>
      <p className="compare-caption">{words.caption(moneyUnit(money), reference.short)}</p>
    </div>
  );
}

function DriverRow({ line, columns }: { readonly line: DriverLine; readonly columns: readonly CompareColumn[] }) {
  return (
    <tr data-driver-line={line.path}>
      <th scope="row">
        {line.label} {line.unit === '' ? null : <small>{line.unit}</small>}
      </th>
      {line.cells.map(({ text, whole, differs }, index) => (
        <td
          key={columns[index]?.id}
          className={differs ? 'differs' : index > 0 ? 'same' : ''}
          {...(whole === undefined ? {} : { title: whole })}
        >
          <span className="compare-cell">
            <FigureCell
              text={text}
              to={{ kind: 'driver', path: line.path, scenario: columns[index]?.id ?? baselineId }}
            />{' '}
            <small />
          </span>
        </td>
      ))}
    </tr>
  );
}

/** A piece of its line and its name; pressed, it becomes the active scenario. */
function ColumnName({ column, look }: { readonly column: CompareColumn; readonly look: ScenarioLook }) {
  const { session } = useApp();
  const face = (
    <>
      <i className="swatch" style={swatchStyle(look)} />
      <span className="compare-name" title={column.name}>
        {column.short}
      </span>
    </>
  );
  return column.id === baselineId || column.isActive ? (
    <span className="compare-head" {...(column.isActive ? { 'aria-current': true } : {})}>
      {face}
    </span>
  ) : (
    <Button
      className="compare-head"
      aria-label={words.activate(column.name)}
      onPress={() => activate(session, column.id)}
    >
      {face}
    </Button>
  );
}
