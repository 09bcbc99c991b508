import type { Unit } from '../../shared/scenario/driver-kinds.ts';
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

const withUnit = (driver: Driver & { kind: 'number' | 'list' }, value: number) =>
  `${shortest(value * unitScale(driver.unit), 6)}`;

function exampleOf(unit: Unit): string {
  if (unitScale(unit) === 100) return '12.5 % or (30+40)/2';
  return unit === 'rmb-bn' ? '380*1.2 or 0.38 tn' : unit === 'usd-bn' ? '3.2*1.1 or 3200 m' : '2*1.5';
}

/** Words of the window's own acts: refusals, saves, opens. */
export const sessionWords = inEveryLanguage('session', {
  refusedRule: (rule: RuleId) => ruleWords[rule],
  refusedRange: (driver: Driver): string => {
    if (driver.kind !== 'number' && driver.kind !== 'list') return `${told(driver.label)}: this value is not possible.`;
    const of = `Allowed for ${told(driver.label)}:`;
    const range =
      `${withUnit(driver, driver.min)} to ${withUnit(driver, driver.max)} ${unitSuffix(driver.unit)}`.trim();
    if (driver.kind === 'list') {
      const [least, most] = driver.length;
      return `${of} ${least === most ? least : `${least} to ${most}`} values, each ${range}.`;
    }
    const steps = driver.multipleOf === undefined ? '' : `, in steps of ${driver.multipleOf * unitScale(driver.unit)}`;
    return `${of} ${range}${steps}.`;
  },
  /** A text in a driver's field that is neither a number nor a calculation. */
  notUnderstood: ({ label, unit }: Driver & { kind: 'number' | 'list' }): string =>
    `${told(label)} takes a number or a calculation, such as ${exampleOf(unit)}; decimals with a point.`,
  paste: {
    tooMany: (label: string, count: number, fit: number, from: string): string =>
      `Nothing pasted into ${label}: ${count} values, but only ${fit} fit from ${from} on.`,
    notANumber: (label: string, place: number, text: string): string =>
      text === ''
        ? `Nothing pasted into ${label}: value ${place} is empty.`
        : `Nothing pasted into ${label}: value ${place}, “${text}”, is not a number; decimals with a point.`,
    outOfRange: (driver: Driver & { kind: 'list' }, place: number, text: string): string =>
      `Nothing pasted into ${told(driver.label)}: value ${place}, “${text}”; allowed is ${withUnit(driver, driver.min)} to ${withUnit(driver, driver.max)} ${unitSuffix(driver.unit)}`.trim() +
      '.',
    block: (label: string): string =>
      `Nothing pasted into ${label}: these are several columns and rows; copy one column or one row.`,
    shares: (label: string, text: string): string =>
      `Nothing pasted into ${label}: ${text} may be a share or a percentage; copy the cells with their % signs.`,
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
  fullOfScenarios: (most: number) => `A case holds ${most} scenarios at most. Delete one to add another.`,
  newCaseTitle: 'Untitled case',
} as const);
