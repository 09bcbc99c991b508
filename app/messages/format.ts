import type { FactBound, FactUnit } from '../../shared/facts/fact.ts';
import type { Unit } from '../../shared/scenario/driver-kinds.ts';
import { narrowSpace } from '../format/numbers.ts';
import { inEveryLanguage } from './language.ts';

/** Months stand as a list, so that a date can be put in the order of its language. */
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const monthOf = (month: number): string => months[month - 1] ?? '';

const counted = (number: string, unit: string): string => `${number} ${number === '1' ? unit.replace(/s$/, '') : unit}`;

/** Units of facts that a number stands before; the others have their own order of words. */
const factUnits = {
  percent: (number: string) => `${number}${narrowSpace}%`,
  'percent a year': (number: string) => `${number}${narrowSpace}% a year`,
  'percent of RMB 380bn': (number: string) => `${number}${narrowSpace}% of RMB 380bn`,
  'per ADS': (price: string) => `${price} per ADS`,
  'per share': (price: string) => `${price} per share`,
  'CNY per USD': (number: string) => `RMB ${number} per US$`,
  'RMB per RMB': (number: string) => `RMB ${number} per RMB`,
  times: (number: string) => `${number} times`,
  year: (number: string) => number,
  none: (number: string) => counted(number, 'none'),
  'ADS per US$1,000': (number: string) => counted(number, 'ADS per US$1,000'),
  'million ADS': (number: string) => counted(number, 'million ADS'),
  GW: (number: string) => counted(number, 'GW'),
  years: (number: string) => counted(number, 'years'),
  'fiscal years': (number: string) => counted(number, 'fiscal years'),
  quarters: (number: string) => counted(number, 'quarters'),
  'availability zones': (number: string) => counted(number, 'availability zones'),
  regions: (number: string) => counted(number, 'regions'),
  countries: (number: string) => counted(number, 'countries'),
  areas: (number: string) => counted(number, 'areas'),
  sites: (number: string) => counted(number, 'sites'),
  hubs: (number: string) => counted(number, 'hubs'),
  products: (number: string) => counted(number, 'products'),
  services: (number: string) => counted(number, 'services'),
  sectors: (number: string) => counted(number, 'sectors'),
  pillars: (number: string) => counted(number, 'pillars'),
  models: (number: string) => counted(number, 'models'),
  metrics: (number: string) => counted(number, 'metrics'),
} satisfies Record<Exclude<FactUnit, 'billion'>, (number: string) => string>;

/** How amounts, units, dates and quarters are written. */
export const formatWords = inEveryLanguage('format', {
  /** As documents name their language, and office files theirs. */
  language: 'en',
  office: 'en-GB',
  eastAsia: '',
  /** How office files write a fiscal year of the date that it ends with. */
  fiscalYearFormat: '"FY"yyyy',
  money: {
    CNY: { unit: 'RMB bn', amount: (number: string) => `RMB ${number}bn`, bare: (number: string) => `${number}bn` },
    USD: { unit: 'US$ bn', amount: (number: string) => `US$${number}bn`, bare: (number: string) => `${number}bn` },
  },
  rmb: 'RMB',
  usd: (price: string) => `US$${price}`,
  units: {
    'rmb-bn': 'RMB bn',
    'usd-bn': 'US$ bn',
    'usd-per-ads': 'US$',
    'ads-bn': 'bn',
    percent: '%',
    'percent-a-year': '% a year',
    years: 'years',
    quarters: 'quarters',
    'rmb-per-rmb': 'RMB',
    times: 'times',
    'cny-per-usd': 'RMB',
    weight: '',
    none: '',
  } satisfies Record<Unit, string>,
  range: (low: string, high: string, unit: string) => `${low} to ${high} ${unit}`.trim(),

  bounds: {
    'at least': (value: string) => `≥ ${value}`,
    'more than': (value: string) => `> ${value}`,
    'at most': (value: string) => `≤ ${value}`,
    'up to': (value: string) => `up to ${value}`,
    about: (value: string) => `about ${value}`,
  } satisfies Record<FactBound, (value: string) => string>,
  prices: {
    CNY: (number: string) => `RMB ${number}`,
    USD: (number: string) => `US$${number}`,
    HKD: (number: string) => `HK$${number}`,
    none: (number: string) => number,
  },
  billions: {
    CNY: (number: string) => `RMB ${number}bn`,
    USD: (number: string) => `US$${number}bn`,
    HKD: (number: string) => `HK$${number}bn`,
    none: (number: string) => `${number}bn`,
  },
  factUnits,

  /** Names in a row, statements in a row, sentences in a row. */
  list: (names: readonly string[]) => names.join(', '),
  parts: (texts: readonly string[]) => texts.join('; '),
  sentences: (texts: readonly string[]) => texts.join(' '),
  /** "NPV, RMB bn", "Canalys, May 2025". */
  qualified: (what: string, more: string) => `${what}, ${more}`,
  noted: (what: string, note: string) => `${what}: ${note}`,
  comma: ', ',
  colon: ': ',
  stop: '.',
  cited: (text: string, source: string) => `${text} (${source})`,
  /** A label inside a sentence. */
  amid: (label: string) => label.toLowerCase(),

  year: (year: number) => String(year),
  month: (year: number, month: number) => `${monthOf(month)} ${year}`,
  day: (year: number, month: number, day: number) => `${day} ${monthOf(month)} ${year}`,
  shortMonth: (year: number, month: number) => `${monthOf(month).slice(0, 3)} ${year}`,
  time: (day: string, clock: string) => `${day}, ${clock}`,
  quarter: (quarter: number, year: number) => `Q${quarter} FY${year}`,
  fiscalYear: (year: number) => `FY${year}`,
});
