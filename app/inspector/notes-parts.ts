import { conversionAt } from '../../shared/model/conversion.ts';
import type { NotesMeasureName } from '../../shared/provenance/figure-id.ts';
import { moneyUnit, shownAmount } from '../format/money.ts';
import { decimal, narrowSpace, shortest } from '../format/numbers.ts';
import { horizonName, quarterName } from '../format/quarters.ts';
import { answerWords } from '../messages/answer.ts';
import { measureDefinitions } from '../messages/definitions.ts';
import { equationWords as words } from '../messages/equations.ts';
import { inspectorWords } from '../messages/inspector.ts';
import { driverRowsAt } from './input-rows.ts';
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
        unit: `${moneyUnit(money)}, ${quarterName(financing.peakFundingQuarter)}`,
      };
    case 'payback-after-notes':
      return financing.paybackYears === null
        ? { title, value: answerWords.notWithin(horizonName(projection.quarters)), unit: '' }
        : { title, value: decimal(financing.paybackYears, 2), unit: answerWords.years };
  }
}

/** The equation of a figure of the notes with its numbers, and what it comes from (docs/model.md §8). */
export function notesParts(measure: NotesMeasureName, run: InspectedRun): Parts {
  const { assumptions, projection } = run;
  const { financing: notes, economics } = assumptions;
  const measureRow = (other: 'npv' | 'peak' | 'payback'): InspectionRow => ({
    key: other,
    label: measureDefinitions[other].label,
    value: '',
    to: { kind: 'measure', measure: other, ...(run.scenarioId === undefined ? {} : { scenario: run.scenarioId }) },
  });
  switch (measure) {
    case 'dilution': {
      const { newAdsBn, converts } = conversionAt(notes, notes.adsPriceAtMaturityUsd);
      const fresh = decimal(newAdsBn, 5);
      return {
        symbols: words.dilution,
        values: converts ? `${fresh} ∕ ( ${shortest(notes.adsOutstandingBn)} + ${fresh} )` : '',
        rows: driverRowsAt(
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
        values: `${decimal(projection.measures.npv, 2)} ∕ ${shortest(economics.cnyPerUsd)} ∕ ${shortest(notes.adsOutstandingBn)}`,
        rows: [measureRow('npv'), ...driverRowsAt(['economics.cnyPerUsd', 'financing.adsOutstandingBn'], run)],
      };
    case 'peak-after-notes':
    case 'payback-after-notes':
      return {
        symbols: measure === 'peak-after-notes' ? words.peakAfterNotes : words.paybackAfterNotes,
        values: '',
        rows: [
          measureRow(measure === 'peak-after-notes' ? 'peak' : 'payback'),
          ...driverRowsAt(
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
