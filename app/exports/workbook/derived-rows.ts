import { workbookWords as words } from '../../messages/workbook.ts';
import { fixedAddress, quoted } from './addresses.ts';
import { assumptionsName, type Part, sectionRow } from './assumptions-part.ts';
import { type Cell, type DefinedName, formula, text } from './book.ts';
import { nameOfDriver, optionLabel } from './driver-cells.ts';
import type { NumberFormat } from './styles.ts';

interface Derived {
  readonly name: string;
  readonly label: string;
  readonly unit: string;
  readonly formula: string;
  readonly format: NumberFormat;
}

/** Which option a cell has, counted from 1 in the order given; anything else that is typed is an error everywhere. */
function optionNumber(path: string, options: readonly string[]): string {
  const name = nameOfDriver(path);
  return options.reduceRight(
    (otherwise, option, index) => `IF(${name}=${quoted(optionLabel(path, option))},${index + 1},${otherwise})`,
    'NA()',
  );
}

/** The order that CHOOSE counts in. */
export const rulesInOrder = ['run-off', 'sustain', 'meet-demand'] as const;
export const terminalValuesInOrder = ['none', 'book', 'gordon'] as const;

/** k(a): compute needed for RMB 1 of revenue a year at an AI share. */
export const needFormula = (share: string): string =>
  `${share}/(capacity_ai_revenue_per_compute*capacity_interconnect_efficiency)+(1-${share})/capacity_core_revenue_per_compute`;

const derived = (): readonly Derived[] => [
  {
    name: 'programme_total',
    label: words.derived.programmeTotal,
    unit: words.rmbBn,
    formula: 'capex_programme*(1+capex_overshoot)',
    format: 'amount',
  },
  {
    name: 'programme_length',
    label: words.derived.programmeLength,
    unit: words.units.quarters,
    formula: 'IF(programme_total=0,0,capex_quarters)',
    format: 'count',
  },
  {
    name: 'rule_number',
    label: words.derived.rule,
    unit: '',
    formula: optionNumber('capex.afterProgramme', rulesInOrder),
    format: 'count',
  },
  {
    name: 'terminal_number',
    label: words.derived.terminal,
    unit: '',
    formula: optionNumber('economics.terminalValue', terminalValuesInOrder),
    format: 'count',
  },
  {
    name: 'losses_number',
    label: words.derived.losses,
    unit: '',
    formula: optionNumber('economics.taxLosses', ['group-relief', 'carry-forward']),
    format: 'count',
  },
  {
    name: 'half_quarter',
    label: words.derived.half,
    unit: words.units.quarters,
    formula: `CHOOSE(${optionNumber('economics.discounting', ['end', 'mid'])},0,0.5)`,
    format: 'inputPlain',
  },
  {
    name: 'compute_life',
    label: words.derived.computeLife,
    unit: words.units.quarters,
    formula: 'ROUND(capacity_compute_life_years*4,0)',
    format: 'count',
  },
  {
    name: 'facility_life',
    label: words.derived.facilityLife,
    unit: words.units.quarters,
    formula: 'ROUND(capacity_facility_life_years*4,0)',
    format: 'count',
  },
  {
    name: 'reported_year',
    label: words.derived.reportedYear,
    unit: words.rmbBn,
    formula: 'SUM(baseline_cloud_revenue)',
    format: 'fine',
  },
  {
    name: 'baseline_compute',
    label: words.derived.baselineCompute,
    unit: words.rmbBn,
    formula: `reported_year*(${needFormula('baseline_ai_share')})/baseline_utilisation`,
    format: 'fine',
  },
];

/** What follows from the inputs alone, each under a name of its own. */
export function derivedRows(from: number): Part {
  const cells: Cell[] = [...sectionRow(from, words.derived.title)];
  const names: DefinedName[] = [];
  const all = derived();
  all.forEach((one, index) => {
    const row = from + 1 + index;
    cells.push(
      { row, column: 0, content: text(one.label), style: 'label' },
      { row, column: 1, content: formula(one.formula), style: `plain ${one.format}` },
      { row, column: 2, content: text(one.unit), style: 'unit' },
    );
    names.push({ name: one.name, place: `${assumptionsName}!${fixedAddress(row, 1)}` });
  });
  return { cells, names, nextRow: from + 1 + all.length };
}
