import { Fragment } from 'react';
import { Button } from 'react-aria-components';
import { inspectFirst } from '../../../../app/commands/inspector-commands.ts';
import { type MoneyView, moneyUnit } from '../../../../app/format/money.ts';
import { percent } from '../../../../app/format/numbers.ts';
import { backtestWords as words } from '../../../../app/messages/backtest.ts';
import { type BacktestLine, backtestQuarters, scoreLines } from '../../../../app/views/backtest/backtest-table.ts';
import type { Backtest } from '../../../../shared/analysis/backtest/backtest.ts';
import type { BacktestSpread } from '../../../../shared/analysis/backtest/spread.ts';
import { figureOf } from '../../../../shared/facts/facts.ts';
import { useApp } from '../../../session/app-context.tsx';

/** How much of the group's capex the programme's is. */
const capexShare = percent(figureOf('P-CAPX-15') / 100);

interface Props {
  readonly result: Extract<Backtest, { readonly kind: 'scored' }>;
  readonly spread: BacktestSpread | null;
  readonly money: MoneyView;
}

/** The scores, then every reported figure beside the projected one. */
export function BacktestTables({ result, spread, money }: Props) {
  return (
    <>
      <table className="side-table backtest-scores">
        <caption>{words.scores}</caption>
        <thead>
          <tr>
            <th scope="col">{words.quantity}</th>
            {[words.quarters, words.meanError, words.bias, words.inside('25–75 %'), words.inside('5–95 %')].map(
              (name) => (
                <th key={name} scope="col" className="number">
                  {name}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {scoreLines(result, spread).map(({ name, label, count, meanError, bias, inHalf, inNinety }) => (
            <tr key={name} data-score={name}>
              <th scope="row">{label}</th>
              <td className="number quiet">{count}</td>
              <td className="number">{meanError}</td>
              <td className="number">{bias}</td>
              <td className="number quiet">{inHalf}</td>
              <td className="number quiet">{inNinety}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <table className="side-table backtest-lines">
        <caption>{words.details}</caption>
        <thead>
          <tr>
            <th scope="col">{moneyUnit(money)}</th>
            {[words.reported, words.projected, words.error, words.band].map((name) => (
              <th key={name} scope="col" className="number">
                {name}
              </th>
            ))}
            <th scope="col" aria-label={words.isInside} />
            <th scope="col">{words.source}</th>
          </tr>
        </thead>
        <tbody>
          {backtestQuarters(result, spread, money).map(({ quarter, name, lines }) => (
            <Fragment key={quarter}>
              <tr className="section">
                <th scope="rowgroup" colSpan={7}>
                  {name}
                </th>
              </tr>
              {lines.map((line) => (
                <Line key={line.name} quarter={quarter} line={line} />
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
      <p className="backtest-note">{words.capexNote(capexShare)}</p>
    </>
  );
}

function Line({ quarter, line }: { readonly quarter: number; readonly line: BacktestLine }) {
  const { session } = useApp();
  const { name, label, reported, source, fact, projected, subject, error, band, isInside } = line;
  return (
    <tr data-line={`${quarter} ${name}`}>
      <th scope="row">{label}</th>
      <td className="number">
        {fact === null ? (
          reported
        ) : (
          <Button className="row-button" onPress={() => inspectFirst(session, { kind: 'fact', id: fact })}>
            {reported}
          </Button>
        )}
      </td>
      <td className="number">
        <Button className="row-button" onPress={() => inspectFirst(session, subject)}>
          {projected}
        </Button>
      </td>
      <td className="number">{error}</td>
      <td className="number quiet">{band}</td>
      <td className="quiet">{isInside === null ? '' : isInside ? words.isInside : <b>{words.isOutside}</b>}</td>
      <td className="quiet">{source}</td>
    </tr>
  );
}
