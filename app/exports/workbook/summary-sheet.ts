import type { Projection } from '../../../shared/model/project.ts';
import { answerSentence, plainText } from '../../answer/answer-sentence.ts';
import type { CaseDocument, Scenario } from '../../document/case-document.ts';
import { told } from '../../messages/language.ts';
import { workbookWords as words } from '../../messages/workbook.ts';
import { cleanText } from '../office/clean-text.ts';
import type { Stamp } from '../stamp.ts';
import { quoted } from './addresses.ts';
import { sectionRow } from './assumptions-part.ts';
import { type Cell, type Content, formula, number, type Sheet, text } from './book.ts';
import type { Measure } from './measures.ts';
import type { StyleName } from './styles.ts';

const summaryName = 'Summary';

interface SummaryInput {
  readonly document: CaseDocument;
  readonly scenario: Scenario;
  readonly stamp: Stamp;
  readonly projection: Projection;
  readonly measures: readonly Measure[];
}

const firstMeasure = 9;

/** Each answer as the workbook has it now beside what Outlay said at export, and whether they are the same. */
export function summarySheet(input: SummaryInput): Sheet {
  const { document, scenario, stamp, projection, measures } = input;
  const cells: Cell[] = [];
  const put = (row: number, column: number, content: Content, style: StyleName) => {
    cells.push({ row, column, content, style });
  };
  const money = { currency: document.currency, cnyPerUsd: scenario.assumptions.economics.cnyPerUsd };
  put(0, 0, text(cleanText(told(document.title), 200) || words.untitled), 'title');
  put(1, 0, text(words.summary.scenario(cleanText(told(scenario.name), 80))), 'subtitle');
  put(2, 0, text(words.summary.atExport(plainText(answerSentence(scenario.assumptions, projection, money)))), 'strong');
  put(3, 0, text(words.summary.about), 'note');
  put(4, 0, text(words.summary.live), 'note');
  put(5, 0, text(words.summary.fixed), 'note');
  words.summary.headings.forEach((heading, column) => {
    put(7, column, text(heading), column === 0 ? 'headingLeft' : column === 2 ? 'headingUnit' : 'heading');
  });

  const shown = measures.filter(({ name }) => !/^out_irr_\d$/.test(name));
  shown.forEach((measure, index) => {
    for (const cell of measureRow(measure, firstMeasure - 1 + index)) cells.push(cell);
  });
  let row = firstMeasure + shown.length;
  const checks = `F${firstMeasure}:F${firstMeasure + shown.length - 1}`;
  cells.push(...sectionRow(row++, words.summary.state, 6));
  const line = (label: string, content: Content, style: StyleName) => {
    put(row, 0, text(label), 'label');
    put(row++, 1, content, style);
  };
  line(
    words.summary.same,
    formula(`IF(COUNTIF(${checks},${quoted(words.ok)})=${shown.length},${quoted(words.ok)},${quoted(words.changed)})`),
    'good',
  );
  line(
    words.summary.rules,
    formula(
      `IF(COUNTIF(rule_checks,${quoted(words.checks.broken)})=0,${quoted(words.checks.holds)},${quoted(words.checks.broken)})`,
    ),
    'good',
  );
  if (document.currency === 'USD') {
    line(words.summary.rate, formula('economics_cny_per_usd'), 'plain inputPlain');
    line(words.summary.npvUsd, formula('out_npv/economics_cny_per_usd'), 'plain amount');
    line(words.summary.peakUsd, formula('out_peak/economics_cny_per_usd'), 'plain amount');
  }
  cells.push(...sectionRow(++row, words.summary.stamp, 6));
  row++;
  line(words.summary.fingerprint, text(stamp.fingerprint), 'plain');
  line(words.summary.engine, text(stamp.engine), 'plain');
  line(words.summary.time, text(stamp.time), 'plain');
  return {
    name: summaryName,
    cells,
    widths: [46, 16, 13, 18, 14, 11],
    pagesTall: 1,
  };
}

function measureRow({ name, label, unit, format, engine }: Measure, row: number): readonly Cell[] {
  const [workbook, exported] = [`B${row + 1}`, `D${row + 1}`];
  const bothNumbers = `AND(ISNUMBER(${workbook}),ISNUMBER(${exported}))`;
  const difference = `IF(${bothNumbers},ROUND(${workbook}-${exported},9),IF(${workbook}=${exported},0,${quoted(words.otherWord)}))`;
  // To a millionth, of small numbers to a millionth of 1.
  const isSame = `IF(${bothNumbers},ABS(${workbook}-${exported})<=1E-6*MAX(1,ABS(${exported})),${workbook}=${exported})`;
  const cell = (column: number, content: Content, style: StyleName): Cell => ({ row, column, content, style });
  return [
    cell(0, text(label), 'label'),
    cell(1, formula(name), `key ${format}`),
    cell(2, text(unit), 'unit'),
    cell(
      3,
      typeof engine === 'string' ? text(engine) : Number.isFinite(engine) ? number(engine) : text(words.nothing),
      `aside ${format}`,
    ),
    cell(4, formula(difference), 'aside difference'),
    cell(5, formula(`IF(${isSame},${quoted(words.ok)},${quoted(words.changed)})`), 'good'),
  ];
}
