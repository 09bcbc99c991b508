import type { RiskSummary } from '../../../shared/analysis/monte-carlo/summarise.ts';
import { fiscalYearOf } from '../../../shared/model/calendar.ts';
import { driverAt } from '../../../shared/scenario/driver-list.ts';
import type { CaseDocument } from '../../document/case-document.ts';
import { yearName } from '../../format/quarters.ts';
import { told } from '../../messages/language.ts';
import { workbookWords as words } from '../../messages/workbook.ts';
import { sectionRow } from './assumptions-part.ts';
import { type Cell, type Content, number, type Sheet, text } from './book.ts';
import type { NumberFormat, StyleName } from './styles.ts';

const riskName = 'Risk';

/** What the trials said at export: values, since trials can't be formulas. */
export function riskSheet(risk: RiskSummary | null, { simulation }: CaseDocument): Sheet {
  const cells: Cell[] = [];
  const put = (row: number, column: number, content: Content, style: StyleName) => {
    cells.push({ row, column, content, style });
  };
  put(0, 0, text(words.risk.title), 'title');
  put(1, 0, text(risk === null ? words.risk.notRun : words.risk.about(risk.trials, simulation.seed)), 'subtitle');
  const sheet = { name: riskName, cells, widths: [46, 13] };
  if (risk === null) return sheet;

  const value = (one: number | null | undefined, otherwise: string): Content =>
    one === null || one === undefined ? text(otherwise) : number(one);
  let row = 3;
  words.risk.headings.forEach((heading, column) => {
    put(row, column, text(heading), column === 0 ? 'headingLeft' : column === 1 ? 'headingUnit' : 'heading');
  });
  row++;
  const quantiles = (
    label: string,
    unit: string,
    values: readonly (number | null)[],
    format: NumberFormat,
    otherwise: string,
  ) => {
    put(row, 0, text(label), 'label');
    put(row, 1, text(unit), 'unit');
    values.forEach((one, index) => {
      put(row, 2 + index, value(one, otherwise), `fixed ${format}`);
    });
    row++;
  };
  quantiles(words.risk.npv, words.rmbBn, risk.npv.quantiles, 'amount', words.nothing);
  quantiles(words.risk.irr, words.aYear, risk.irr.quantiles, 'percent', words.nothing);
  quantiles(words.risk.payback, words.units.years, risk.payback.quantiles, 'years', words.risk.never);
  quantiles(words.risk.peak, words.rmbBn, risk.peakFunding.quantiles, 'amount', words.nothing);

  const section = (title: string) => {
    cells.push(...sectionRow(++row, title, 7));
    row++;
  };
  const line = (label: string, one: number | null, unit: string, format: NumberFormat) => {
    put(row, 0, text(label), 'label');
    put(row, 1, text(unit), 'unit');
    put(row++, 2, value(one, words.nothing), `fixed ${format}`);
  };
  section(words.risk.numbers);
  line(words.risk.trials, risk.trials, '', 'count');
  line(words.risk.refused, risk.refused, '', 'count');
  line(words.risk.mean, risk.npv.mean, words.rmbBn, 'amount');
  line(words.risk.deviation, risk.npv.sd, words.rmbBn, 'amount');
  line(words.risk.positive, risk.npv.probabilityPositive, '', 'percent');
  line(words.risk.shortfall, risk.npv.expectedShortfall5, words.rmbBn, 'amount');
  line(words.risk.neverBack, risk.payback.never, '', 'percent');
  line(words.risk.noRate, risk.irr.none, '', 'count');
  line(words.risk.severalRates, risk.irr.several, '', 'count');

  section(words.risk.byYear);
  for (const [year, share] of Object.entries(risk.payback.byYear)) {
    line(words.risk.endOf(yearName(fiscalYearOf(1) - 1 + Number(year))), share, '', 'percent');
  }
  section(words.risk.variance);
  const shares = Object.entries(risk.variance).sort(([, one], [, other]) => other - one);
  for (const [path, share] of shares) line(told(driverAt(path)?.label ?? path), share, '', 'percent');
  put(row, 0, text(words.risk.varianceNote), 'note');
  return sheet;
}
