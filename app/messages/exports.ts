import type { About } from '../exports/table/about-rows.ts';

/** Words inside the files that leave Outlay, and of the dialog that they leave by. */
export const exportWords = {
  withUnit: (label: string, unit: string) => (unit === '' ? label : `${label} (${unit})`),
  quarter: 'Quarter',
  baseline: '31 March 2025',
  year: 'Fiscal year',
  section: 'Section',
  quantity: 'Quantity',
  unit: 'Unit',
  share: 'share of 1',
  from: (name: string) => `${name}: from`,
  to: (name: string) => `${name}: to`,
  said: (name: string) => `${name}: in words`,
  mapCorner: (up: string, across: string) => `${up} ↓ ${across} →`,
  paidBackBefore: 'Paid back before',
  paysBackWithin: 'Pays back within',
  conditional: 'Conditional projection, not a forecast',
  about: ({ title, scenarios, sources, asOf, stamp }: About): readonly (readonly [string, string])[] => [
    ['About', title],
    ['Scenario', scenarios.join('; ')],
    ['Sources', sources.replace(/^Sources?: /, '')],
    ...(asOf === null ? [] : [['Facts as of', asOf] as const]),
    ['Baseline', '31 March 2025; fiscal years end 31 March'],
    ['Caveat', 'Conditional projection, not a forecast'],
    ['Case', stamp.fingerprint],
    ['Engine', stamp.engine],
    ['Exported', stamp.time],
  ],
} as const;
