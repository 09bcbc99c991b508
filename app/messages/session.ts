import type { Driver } from '../../shared/scenario/driver-list.ts';
import type { RuleId } from '../../shared/scenario/rules.ts';
import { unitScale, unitSuffix } from '../format/driver-units.ts';
import { shortest } from '../format/numbers.ts';
import { inEveryLanguage, told } from './language.ts';

const ruleWords: Record<RuleId, string> = {
  'programme-within-horizon': 'The programme can’t last longer than the horizon.',
  'phasing-has-weight': 'At least one programme year needs a weight above 0.',
  'perpetuity-grows-slower-than-discount': 'Perpetuity growth must stay at least 0.5 points below the discount rate.',
  'perpetuity-needs-renewal': 'A perpetuity needs renewal: choose Sustain or Meet demand after the programme.',
  'perpetuity-sees-one-cycle':
    'A perpetuity needs a longer horizon: the build, its lead time and one whole life of compute.',
  'cap-not-below-conversion': 'The capped-call price can’t be below the conversion price.',
  'maturity-after-issue': 'The notes must mature after their issue.',
};

const withUnit = (driver: Driver & { kind: 'number' }, value: number) =>
  `${shortest(value * unitScale(driver.unit), 6)}`;

/** Words of the window's own acts: refusals, saves, opens. */
export const sessionWords = inEveryLanguage('session', {
  refusedRule: (rule: RuleId) => ruleWords[rule],
  refusedRange: (driver: Driver): string => {
    if (driver.kind !== 'number') return `${told(driver.label)}: this value is not possible.`;
    const range =
      `${withUnit(driver, driver.min)} to ${withUnit(driver, driver.max)} ${unitSuffix(driver.unit)}`.trim();
    const steps = driver.multipleOf === undefined ? '' : `, in steps of ${driver.multipleOf * unitScale(driver.unit)}`;
    return `Allowed: ${range}${steps}.`;
  },
  notANumber: 'Not a number; write decimals with a point.',
  byYear: (label: string) =>
    `${label} is now one value a fiscal year; what moved within a year is its mean, so the answer may shift a little.`,
  saved: (name: string) => `Saved ${name}.`,
  downloaded: (name: string) => `Downloaded ${name}. This browser can’t save in place; keep that file.`,
  exported: (name: string) => `Exported ${name}.`,
  openedDamaged: (name: string) =>
    `${name} was changed outside the app, or is damaged: its numbers are shown as they stand in the file, but its integrity line does not fit them.`,
  openedUnsealed: (name: string) =>
    `${name} has no integrity line: it was written by hand, or has lost it. Check its numbers; the next save gives it one.`,
  notOpened: (name: string) => `${name} could not be opened. What was open is untouched.`,
  notSaved: (name: string) => `${name} could not be saved. Your changes are still here; save a copy elsewhere.`,
  memoSet: 'the memo set',
  setExported: (folder: string) => (folder === '' ? 'Downloaded the memo set:' : `Exported the memo set to ${folder}:`),
  cancelled: (name: string) => `Cancelled; ${name} was not written.`,
  notMade: (name: string) =>
    `Something went wrong that should not: ${name} could not be made, and nothing of it was written.`,
  setCancelled: 'Cancelled. These files were already written:',
  copied: 'Copied.',
  notCopied: 'The clipboard could not be reached: another program may hold it, or this browser asks for leave first.',
  notExported: (name: string) => `${name} could not be written.`,
  unexpected: 'Something went wrong that should not. Your case is as it was; save a copy to be safe.',
  /** A copy of a scenario, the second and later ones with their number. */
  copyOf: (name: string, number: number) => (number === 1 ? `${name} (copy)` : `${name} (copy ${number})`),
  newCaseTitle: 'Untitled case',
} as const);
