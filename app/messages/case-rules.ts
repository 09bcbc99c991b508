import type { RuleId } from '../../shared/scenario/rules.ts';
import { inEveryLanguage } from './language.ts';

/** Rules of the case document and of uncertainty; those between drivers are listed with them. */
type DocumentRule =
  | 'well-formed-text'
  | 'baseline-is-reserved'
  | 'names-a-driver'
  | 'unique-ids'
  | 'compares-with-one-of-its-own'
  | 'low-mode-high'
  | 'low-below-high'
  | 'above-zero'
  | 'median-below-p90'
  | 'names-a-number'
  | 'each-driver-once'
  | 'between-uncertain-drivers'
  | 'each-pair-once'
  | 'correlations-go-together'
  | 'each-quarter-once'
  | 'ai-within-cloud'
  | 'gives-a-figure'
  | 'not-before-baseline'
  | 'key-too-long';

/** What each rule asks, after the place and the value that broke it. */
export const ruleWords = inEveryLanguage('case-rules', {
  'programme-within-horizon': (found) => `${found} quarters of spending are more than the horizon, horizonQuarters`,
  'phasing-has-weight': (found) => `${found} gives none of the programme’s years a weight above 0`,
  'perpetuity-grows-slower-than-discount': (found) =>
    `${found} must be at least 0.005 below economics.discountRate for a perpetuity`,
  'perpetuity-needs-renewal': (found) =>
    `${found} can’t extend assets that run off; set capex.afterProgramme to sustain or meet-demand`,
  'perpetuity-sees-one-cycle': (found) =>
    `${found} needs a horizon that covers the build and one whole life of compute; lengthen horizonQuarters`,
  'cap-not-below-conversion': (found) => `${found} is below financing.conversionPriceUsd`,
  'maturity-after-issue': (found) => `${found} is not after financing.issueQuarter`,
  'well-formed-text': () => 'the text holds half a character (a lone surrogate)',
  'baseline-is-reserved': (found) => `${found} is the id of the base case, which is always there; choose another`,
  'names-a-driver': (found) => `${found} is not the path of a driver`,
  'unique-ids': (found) => `${found} is the id of an earlier scenario; ids are unique`,
  'compares-with-one-of-its-own': (found) =>
    `${found} is not the id of a scenario of this file; allowed too is "baseline"`,
  'low-mode-high': () => 'low, mode and high must rise in this order',
  'low-below-high': () => 'low must be below high',
  'above-zero': (found) => `${found} is not above 0`,
  'median-below-p90': () => 'the median must be above 0 and p90 above the median',
  'names-a-number': (found) => `${found} is not the path of a driver that is a number`,
  'each-driver-once': (found) => `${found} already has a distribution; each driver has one`,
  'between-uncertain-drivers': () => 'each correlation is between two different drivers that have a distribution',
  'each-pair-once': () => 'these two drivers have a correlation already; each pair has one',
  'correlations-go-together': (found) =>
    `${found} can’t go together with the correlations before it; pairs that are not named count as 0`,
  'each-quarter-once': (found) => `quarter ${found} is given twice; each quarter is given once`,
  'ai-within-cloud': (found) => `${found} is more than cloudRevenue of the same quarter`,
  'gives-a-figure': () => 'gives no figure; at least one of cloudRevenue, aiRevenue, ebita, capex belongs here',
  'not-before-baseline': (found) => `${found} is before 2025-03-31, the day of the baseline`,
  'key-too-long': () => 'the key is longer than 40 characters',
} satisfies Record<RuleId | DocumentRule, (found: string) => string>);
