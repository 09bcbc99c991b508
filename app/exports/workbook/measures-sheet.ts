import { rules } from '../../../shared/scenario/rules.ts';
import { sessionWords } from '../../messages/session.ts';
import { workbookWords as words } from '../../messages/workbook.ts';
import { fixedAddress, quoted } from './addresses.ts';
import { sectionRow } from './assumptions-part.ts';
import { blank, type Cell, type DefinedName, formula, type Sheet, text } from './book.ts';
import * as formulas from './measure-formulas.ts';
import type { Measure } from './measures.ts';
import { ruleFormulas } from './rule-formulas.ts';
import type { NumberFormat } from './styles.ts';
import { tallRows } from './tall-rows.ts';
import { filled, type Places } from './timeline.ts';

const measuresName = 'Measures';

const widths = [40, 15, 13, 15, 96];

interface Working {
  readonly name: string;
  readonly label: string;
  readonly formula: string;
  readonly text: string;
}

const workings = (): readonly Working[] => [
  {
    name: 'terminal_value',
    label: words.workings.terminal,
    formula: formulas.terminalFormula,
    text: words.workings.terminalText,
  },
  {
    name: 'cycle_cash',
    label: words.workings.cycleCash,
    formula: formulas.overLastCycle('Incremental.incremental'),
    text: words.workings.cycleText,
  },
  {
    name: 'cycle_worn',
    label: words.workings.cycleWorn,
    formula: formulas.cycleWornFormula,
    text: words.workings.wornText,
  },
  { name: 'money_back', label: words.workings.moneyBack, formula: formulas.moneyBackFormula, text: '' },
  { name: 'money_in', label: words.workings.moneyIn, formula: formulas.moneyInFormula, text: '' },
  { name: 'carried_in', label: words.workings.carried, formula: formulas.carriedFormula, text: '' },
  { name: 'financed_out', label: words.workings.financed, formula: formulas.financedFormula, text: '' },
];

/** Every answer with its definition and, where a spreadsheet has a function for it, what that function says. */
export function measuresSheet(
  measures: readonly Measure[],
  places: Places,
): { readonly sheet: Sheet; readonly names: readonly DefinedName[] } {
  const cells: Cell[] = [
    { row: 0, column: 0, content: text(words.measuresSheet.title), style: 'title' },
    { row: 1, column: 0, content: text(words.measuresSheet.about), style: 'subtitle' },
  ];
  words.measuresSheet.headings.forEach((heading, column) => {
    cells.push({
      row: 3,
      column,
      content: text(heading),
      style: column === 1 || column === 3 ? 'heading' : column === 0 ? 'headingLeft' : 'headingUnit',
    });
  });
  const names: DefinedName[] = [];
  let row = 4;
  const here = (template: string) => formula(filled(template, places, { sheet: measuresName }));
  const put = (one: {
    name: string;
    label: string;
    formula: string;
    format: NumberFormat;
    unit: string;
    own?: string;
    text: string;
  }) => {
    cells.push(
      { row, column: 0, content: text(one.label), style: 'label' },
      { row, column: 1, content: here(one.formula), style: `key ${one.format}` },
      { row, column: 2, content: text(one.unit), style: 'unit' },
      { row, column: 3, content: one.own === undefined ? blank : here(one.own), style: `aside ${one.format}` },
      { row, column: 4, content: text(one.text), style: 'wrapped' },
    );
    if (one.name !== '') names.push({ name: one.name, place: `${measuresName}!${fixedAddress(row, 1)}` });
    row++;
  };
  const section = (title: string) => {
    cells.push(...sectionRow(++row, title, 5));
    row++;
  };
  for (const group of ['answer', 'rates', 'notes'] as const) {
    section(words.measuresSheet.groups[group]);
    measures.filter((measure) => measure.group === group).forEach(put);
  }
  section(words.workings.title);
  for (const working of workings()) put({ ...working, unit: words.rmbBn, format: 'amount' });

  section(words.checks.title);
  const firstCheck = row;
  for (const { id } of rules) {
    const holds = `IF(${ruleFormulas[id]},${quoted(words.checks.holds)},${quoted(words.checks.broken)})`;
    put({
      name: '',
      label: words.checks.label,
      formula: holds,
      format: 'text',
      unit: '',
      text: sessionWords.refusedRule(id),
    });
  }
  names.push({
    name: 'rule_checks',
    place: `${measuresName}!${fixedAddress(firstCheck, 1)}:${fixedAddress(row - 1, 1)}`,
  });
  return {
    sheet: {
      name: measuresName,
      cells,
      widths,
      tallRows: tallRows(cells, widths),
      freeze: { row: 4, column: 1 },
      repeat: { lastRow: 3 },
    },
    names,
  };
}
