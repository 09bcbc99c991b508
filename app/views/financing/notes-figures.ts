import { conversionAt } from '../../../shared/model/conversion.ts';
import { moneyUnit, shownAmount } from '../../format/money.ts';
import { decimal, narrowSpace, shortest } from '../../format/numbers.ts';
import { horizonName, quarterName } from '../../format/quarters.ts';
import type { Subject } from '../../inspector/subject.ts';
import { financingWords } from '../../messages/financing.ts';
import type { ViewInput } from '../view-input.ts';
import { dilutionPlaces } from './dilution-chart.ts';

const words = financingWords.figures;

/** A figure of the notes, ready to set: under it what it is to be compared with. */
export interface NotesFigure {
  readonly id: 'at-maturity' | 'new-ads' | 'dilution' | 'npv-per-ads' | 'peak' | 'payback';
  readonly label: string;
  readonly value: string;
  readonly unit: string;
  readonly detail: string;
  readonly subject: Subject;
}

/** What the notes do, in six figures; null when they are not counted. */
export function notesFigures({ assumptions, projection, money }: ViewInput): readonly NotesFigure[] | null {
  const { financing: notes } = assumptions;
  const { financing, measures, quarters } = projection;
  if (financing === null) return null;
  const { newAdsBn, givenBackAdsBn } = conversionAt(notes, notes.adsPriceAtMaturityUsd);
  const inMillion = (adsBn: number) => decimal(adsBn * 1000, 2);
  const share = (of: number) => decimal(of * 100, dilutionPlaces);
  const years = (of: number | null) => (of === null ? words.notBy(horizonName(quarters)) : decimal(of, 2));
  return [
    {
      id: 'at-maturity',
      label: words.atMaturity,
      value: financing.converts ? words.converted : words.repaid,
      unit: '',
      subject: { kind: 'driver', path: 'financing.adsPriceAtMaturityUsd' },
      detail: words.atPrice(shortest(notes.adsPriceAtMaturityUsd, 2), shortest(notes.conversionPriceUsd, 2)),
    },
    {
      id: 'new-ads',
      label: words.newAds,
      value: inMillion(newAdsBn),
      unit: words.million,
      subject: { kind: 'measure', measure: 'dilution' },
      detail: financing.converts ? words.givenBack(inMillion(givenBackAdsBn)) : words.noneNew,
    },
    {
      id: 'dilution',
      label: words.dilution,
      value: `${share(financing.dilution)}${narrowSpace}%`,
      unit: '',
      subject: { kind: 'measure', measure: 'dilution' },
      detail: words.withCall(share(financing.dilutionWithCappedCall)),
    },
    {
      id: 'npv-per-ads',
      label: words.npvPerAds,
      value: decimal(financing.npvPerAdsUsd, 2),
      unit: words.usd,
      subject: { kind: 'measure', measure: 'npv-per-ads' },
      detail: words.diluted(decimal(financing.npvPerAdsDilutedUsd, 2)),
    },
    {
      id: 'peak',
      label: words.peak,
      value: decimal(shownAmount(financing.peakFunding, money)),
      unit: moneyUnit(money),
      subject: { kind: 'measure', measure: 'peak-after-notes' },
      detail: words.before(decimal(shownAmount(measures.peakFunding, money))),
    },
    {
      id: 'payback',
      label: words.payback,
      value: years(financing.paybackYears),
      unit: financing.paybackYears === null ? '' : words.years,
      subject: { kind: 'measure', measure: 'payback-after-notes' },
      detail: words.before(years(measures.paybackYears)),
    },
  ];
}

/** Why none of the notes' cash is seen, in a sentence; null when it is. */
export function notesUnseen({ assumptions, projection: { quarters } }: ViewInput): string | null {
  const { enabled, issueQuarter } = assumptions.financing;
  if (!enabled) return financingWords.off;
  return issueQuarter > quarters ? financingWords.late(quarterName(issueQuarter), horizonName(quarters)) : null;
}

export const notesSubtitle = ({ assumptions: { financing } }: ViewInput): string =>
  financingWords.subtitle(quarterName(financing.issueQuarter), quarterName(financing.maturityQuarter));
