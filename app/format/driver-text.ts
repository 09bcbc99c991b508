import type { Assumptions } from '../../shared/scenario/assumptions.ts';
import type { Driver } from '../../shared/scenario/driver-list.ts';
import { type DriverValue, valueAt } from '../../shared/scenario/driver-value.ts';
import { told } from '../messages/language.ts';
import { windowWords } from '../messages/window.ts';
import { fieldText, unitSuffix } from './driver-units.ts';
import { quarterName, yearOfQuarter } from './quarters.ts';

/** Drivers whose number of quarters is a date: counted from 31 March 2025. */
const dates: ReadonlySet<string> = new Set(['financing.issueQuarter', 'financing.maturityQuarter']);

/** A driver's value in words, short enough for a menu or a summary. */
export function driverText(driver: Driver, value: DriverValue): string {
  switch (driver.kind) {
    case 'number':
      if (dates.has(driver.path)) return quarterName(Number(value));
      return `${fieldText(driver, Number(value))} ${unitSuffix(driver.unit)}`.trim();
    case 'choice':
      return told(driver.options.find((option) => option.value === value)?.label ?? String(value));
    case 'flag':
      return value === true ? windowWords.driver.on : windowWords.driver.off;
    case 'list':
      return Array.isArray(value) ? value.join(', ') : '';
  }
}

/** What stands behind the field: for the end of a ramp, the fiscal year it is reached in; for a date, the quarter that it is. */
export function unitText(driver: Driver & { kind: 'number' }, assumptions: Assumptions): string {
  if (dates.has(driver.path)) return quarterName(Number(valueAt(assumptions, driver.path)));
  const ramps: Readonly<Record<string, { readonly kind: string; readonly years?: number }>> = {
    'demand.aiShare.target': assumptions.demand.aiShare,
    'margins.ai.target': assumptions.margins.ai,
    'margins.core.target': assumptions.margins.core,
  };
  const ramp = ramps[driver.path];
  if (ramp?.years === undefined) return unitSuffix(driver.unit);
  return windowWords.driver.atYearEnd(yearOfQuarter(Math.max(1, Math.ceil(ramp.years * 4))));
}
