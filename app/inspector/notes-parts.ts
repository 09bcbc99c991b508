import { conversionAt } from '../../shared/model/conversion.ts';
import type { NotesMeasureName } from '../../shared/provenance/figure-id.ts';
import { moneyUnit, shownAmount } from '../format/money.ts';
import { decimal, narrowSpace, shortest } from '../format/numbers.ts';
import { horizonName, quarterName } from '../format/quarters.ts';
import { answerWords } from '../messages/answer.ts';
import { equationWords as words } from '../messages/equations.ts';
import { formatWords } from '../messages/format.ts';
import { inspectorWords } from '../messages/inspector.ts';
import { measureDefinitions } from '../messages/measure-definitions.ts';
import { driverRowsIn, named } from './input-rows.ts';
import type { InspectedRun } from './inspected-run.ts';
import type { Inspection, InspectionRow } from './inspection.ts';
import type { Parts } from './parts.ts';

/** A figure of the notes as it heads the inspector; "none" where the notes are not counted. */
export function notesHead(measure: NotesMeasureName, run: InspectedRun): Pick<Inspection, 'title' | 'value' | 'unit'> {
  const { projection, money } = run;
  const { financing } = projection;
  const title = measureDefinitions[measure].label;
  if (financing === null) return { title, value: inspectorWords.none, unit: '' };
  switch (measure) {
    case 'dilution':
      return { title, value: `${decimal(financing.dilution * 100, 3)}${narrowSpace}%`, unit: '' };
    case 'npv-per-ads':
      return { title, value: decimal(financing.npvPerAdsUsd, 2), unit: words.usd };
    case 'peak-after-notes':
      return {
        title,
        value: decimal(shownAmount(financing.peakFunding, money), 1),
        unit:
          financing.peakFunding === 0
            ? moneyUnit(money)
            : formatWords.qualified(moneyUnit(money), quarterName(financing.peakFundingQuarter)),
      };
    case 'payback-after-notes':
      return {
        title,
        value: paybackText(financing.paybackYears, projection.quarters),
        unit: financing.paybackYears === null ? '' : answerWords.years,
      };
  }
}

const paybackText = (years: number | null, quarters: number): string =>
  years === null ? answerWords.notWithin(horizonName(quarters)) : decimal(years, 2);

/** The equation of a figure of the notes with its numbers, and what it comes from (docs/model.md §8). */
export function notesParts(measure: NotesMeasureName, run: InspectedRun): Parts {
  const { assumptions, projection } = run;
  const { financing: notes, economics } = assumptions;
  const measureRow = (other: 'npv' | 'peak' | 'payback', value: string): InspectionRow => ({
    key: other,
    label: measureDefinitions[other].label,
    value,
    to: { kind: 'measure', measure: other, ...named(run) },
  });
  // The rate stands in the equation: NPV in renminbi, whatever is shown elsewhere.
  const npvRmb = decimal(projection.measures.npv, 2);
  switch (measure) {
    case 'dilution': {
      const { newAdsBn, converts } = conversionAt(notes, notes.adsPriceAtMaturityUsd);
      const fresh = decimal(newAdsBn, 5);
      return {
        symbols: words.dilution,
        values: converts && notes.enabled ? `${fresh} ∕ ( ${shortest(notes.adsOutstandingBn)} + ${fresh} )` : '',
        rows: driverRowsIn(
          [
            'financing.principalUsd',
            'financing.conversionPriceUsd',
            'financing.adsPriceAtMaturityUsd',
            'financing.adsOutstandingBn',
          ],
          run,
        ),
      };
    }
    case 'npv-per-ads':
      return {
        symbols: words.npvPerAds,
        values: notes.enabled
          ? `${npvRmb} ∕ ${shortest(economics.cnyPerUsd)} ∕ ${shortest(notes.adsOutstandingBn)}`
          : '',
        rows: [
          measureRow('npv', `${npvRmb} ${formatWords.money.CNY.unit}`),
          ...driverRowsIn(['economics.cnyPerUsd', 'financing.adsOutstandingBn'], run),
        ],
      };
    case 'peak-after-notes':
    case 'payback-after-notes':
      return {
        symbols: measure === 'peak-after-notes' ? words.peakAfterNotes : words.paybackAfterNotes,
        values: '',
        rows: [
          measure === 'peak-after-notes'
            ? measureRow(
                'peak',
                `${decimal(shownAmount(projection.measures.peakFunding, run.money), 1)} ${moneyUnit(run.money)}`,
              )
            : measureRow('payback', paybackText(projection.measures.paybackYears, projection.quarters)),
          ...driverRowsIn(
            [
              'financing.netProceedsUsd',
              'financing.programmeShare',
              'financing.issueQuarter',
              'financing.maturityQuarter',
              'financing.adsPriceAtMaturityUsd',
              'economics.cnyPerUsd',
            ],
            run,
          ),
        ],
      };
  }
}

const names = ['dilution', 'npv-per-ads', 'peak-after-notes', 'payback-after-notes'] as const;

export const isNotesMeasure = (measure: string): measure is NotesMeasureName => names.some((name) => name === measure);
