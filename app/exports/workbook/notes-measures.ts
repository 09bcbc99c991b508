import type { Financing } from '../../../shared/model/financing.ts';
import { financingWords } from '../../messages/financing.ts';
import { measureDefinitions as said } from '../../messages/measure-definitions.ts';
import { workbookWords as words } from '../../messages/workbook.ts';
import { quoted } from './addresses.ts';
import * as formulas from './measure-formulas.ts';
import type { Measure } from './measures.ts';

/** What the notes do; a word where they are not counted. */
export function notesMeasures(financing: Financing | null, never: string): readonly Measure[] {
  const off = words.notCounted;
  const of = (value: (known: Financing) => number | string) => (financing === null ? off : value(financing));
  const counted = (formula: string) => `IF({Notes.$counted}=0,${quoted(off)},${formula})`;
  const netAds = '({Notes.$newAds}-{Notes.$givenBack})';
  const group = 'notes';
  const money = { unit: words.rmbBn, format: 'amount' } as const;
  const share = { unit: words.ofAds, format: 'inputPercent' } as const;
  const dollars = { unit: financingWords.figures.usd, format: 'dollars' } as const;
  return [
    {
      group,
      name: 'out_peak_after',
      ...said['peak-after-notes'],
      ...money,
      formula: counted(formulas.peakFormula('Notes.lowest')),
      engine: of(({ peakFunding }) => peakFunding),
    },
    {
      group,
      name: 'out_peak_after_quarter',
      label: words.measures.peakQuarterAfter,
      unit: '',
      format: 'count',
      formula: counted(formulas.peakQuarterFormula('Notes.lowest')),
      engine: of(({ peakFundingQuarter }) => peakFundingQuarter),
      text: words.measures.peakQuarterText,
    },
    {
      group,
      name: 'out_payback_after',
      ...said['payback-after-notes'],
      unit: words.units.years,
      format: 'years',
      formula: counted(formulas.paybackFormula({ total: 'Notes.cumulative', below: 'Notes.below', never })),
      engine: of(({ paybackYears }) => paybackYears ?? never),
    },
    {
      group,
      name: 'out_dilution',
      ...said.dilution,
      ...share,
      formula: counted('{Notes.$newAds}/(financing_ads_outstanding_bn+{Notes.$newAds})'),
      engine: of(({ dilution }) => dilution),
    },
    {
      group,
      name: 'out_dilution_call',
      label: words.measures.dilutionCall,
      ...share,
      formula: counted(`${netAds}/(financing_ads_outstanding_bn+${netAds})`),
      engine: of(({ dilutionWithCappedCall }) => dilutionWithCappedCall),
      text: words.measures.dilutionCallText,
    },
    {
      group,
      name: 'out_npv_per_ads',
      ...said['npv-per-ads'],
      ...dollars,
      formula: counted('out_npv/economics_cny_per_usd/financing_ads_outstanding_bn'),
      engine: of(({ npvPerAdsUsd }) => npvPerAdsUsd),
    },
    {
      group,
      name: 'out_npv_per_ads_diluted',
      label: words.measures.npvPerAdsDiluted,
      ...dollars,
      formula: counted(`out_npv/economics_cny_per_usd/(financing_ads_outstanding_bn+${netAds})`),
      engine: of(({ npvPerAdsDilutedUsd }) => npvPerAdsDilutedUsd),
      text: words.measures.npvPerAdsDilutedText,
    },
  ];
}
