import type { CaseDocument } from '../../../app/document/case-document.ts';
import { moneyUnit, shownAmount } from '../../../app/format/money.ts';
import { decimal, percent, shortPercent, signed } from '../../../app/format/numbers.ts';
import { horizonName } from '../../../app/format/quarters.ts';
import { formatWords } from '../../../app/messages/format.ts';
import { riskWords as words } from '../../../app/messages/risk.ts';
import { shownShares } from '../../../shared/analysis/monte-carlo/quantiles.ts';
import type { Quantiles, RiskSummary } from '../../../shared/analysis/monte-carlo/summarise.ts';
import type { MeasureName } from '../../../shared/provenance/figure-id.ts';
import type { Assumptions } from '../../../shared/scenario/assumptions.ts';

import { FigureCell } from '../figure-cell.tsx';

interface Props {
  readonly summary: RiskSummary;
  readonly assumptions: Assumptions;
  readonly currency: CaseDocument['currency'];
}

/** What the trials say in numbers: quantiles of the measures, and the chances. */
export function SpreadTable({ summary, assumptions, currency }: Props) {
  const money = { currency, cnyPerUsd: assumptions.economics.cnyPerUsd };
  const { npv, irr, payback, peakFunding, refused } = summary;
  const amount = (value: number) => decimal(shownAmount(value, money));
  const exact = (value: number | null) => (value === null ? words.none : signed(shownAmount(value, money), 1));
  const share = (value: number | null) => (value === null ? words.none : words.ofTrials(percent(value)));
  const rate = shortPercent(assumptions.economics.discountRate);
  const measures: readonly Measure[] = [
    {
      measure: 'npv',
      name: words.npvAt(rate, moneyUnit(money)),
      quantiles: npv.quantiles,
      write: amount,
      none: words.none,
    },
    {
      measure: 'irr',
      name: words.irr,
      quantiles: irr.quantiles,
      write: (value) => percent(value, 1),
      none: words.none,
    },
    {
      measure: 'payback',
      name: words.payback,
      quantiles: payback.quantiles,
      write: (value) => decimal(value, 1),
      none: words.never,
    },
    {
      measure: 'peak',
      name: words.peak(moneyUnit(money)),
      quantiles: peakFunding.quantiles,
      write: amount,
      none: words.none,
    },
  ];
  const facts: readonly (readonly [name: string, value: string, id: string])[] = [
    [words.aboveZero, share(npv.probabilityPositive), 'above-zero'],
    [words.neverPaysBack(horizonName(assumptions.horizonQuarters)), share(payback.never), 'never'],
    [
      words.meanAndDeviation,
      formatWords.qualified(exact(npv.mean), npv.sd === null ? words.none : decimal(shownAmount(npv.sd, money), 1)),
      'mean',
    ],
    [words.worst, exact(npv.expectedShortfall5), 'worst'],
  ];
  return (
    <>
      <table className="side-table">
        <thead>
          <tr>
            <th scope="col" />
            {shownShares.map((at) => (
              <th key={at} scope="col" className="number">
                {percent(at)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {measures.map(({ measure, name, quantiles, write, none }) => (
            <tr key={name}>
              <th scope="row">
                <FigureCell text={name} to={{ kind: 'measure', measure }} isStop />
              </th>
              {shownShares.map((at, index) => (
                <td key={at} className={`number ${at === 0.5 ? '' : 'quiet'}`}>
                  {textOf(quantiles[index], write, none)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <table className="side-table facts">
        <tbody>
          {facts.map(([name, value, id]) => (
            <tr key={id} data-risk={id}>
              <th scope="row">{name}</th>
              <td className="number">{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="caption">
        {words.quantilesNote}
        {irr.none + irr.several > 0 ? ` ${words.noRate(decimal(irr.none), decimal(irr.several))}` : ''}
        {refused > 0 ? ` ${words.refusedTrials(decimal(refused))}` : ''}
      </p>
    </>
  );
}

interface Measure {
  readonly measure: MeasureName;
  readonly name: string;
  readonly quantiles: Quantiles;
  readonly write: (value: number) => string;
  readonly none: string;
}

const textOf = (value: number | null | undefined, write: Measure['write'], none: string): string =>
  value === null || value === undefined ? none : write(value);
