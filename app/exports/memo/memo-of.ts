import { answerSentence, plainText } from '../../answer/answer-sentence.ts';
import { answerFigures } from '../../answer/figures.ts';
import type { CaseDocument } from '../../document/case-document.ts';
import { type ChartId, type MemoSectionId, memoSectionIds } from '../../document/memo-set.ts';
import { moneyUnit, shownAmount } from '../../format/money.ts';
import { decimal, percent, shortest } from '../../format/numbers.ts';
import { horizonName } from '../../format/quarters.ts';
import { checkWords } from '../../messages/checks.ts';
import { exportWords } from '../../messages/exports.ts';
import { told } from '../../messages/language.ts';
import { memoWords as words } from '../../messages/memo.ts';
import { isRowBars } from '../../views/any-chart.ts';
import { checkCells } from '../../views/checks/check-cells.ts';
import type { RowBarsSpec } from '../../views/row-bars.ts';
import type { ViewInput } from '../../views/view-input.ts';
import { amountWords, isBaseline } from '../../views/view-input.ts';
import { viewInputOf } from '../../views/view-input-of.ts';
import { type ChosenChart, chartOf, type Shown } from '../charts/chart-catalogue.ts';
import type { Stamp } from '../stamp.ts';
import { assumptionsTable, changesTable, conflictsTable } from './assumption-tables.ts';
import type { MemoBlock, MemoContent, MemoTable } from './memo-content.ts';

/** Everything that a memo of a scenario says; `charts` are those drawn, in their order. */
export function memoOf(shown: Shown, charts: readonly ChosenChart[], stamp: Stamp): MemoContent {
  const { document, scenario } = shown;
  const input = viewInputOf(scenario, document);
  const { assumptions, projection, money } = input;
  const memo = document.memo ?? {};
  const base = { assumptions: input.baseAssumptions, projection: input.baseProjection };
  const figures = answerFigures(input, isBaseline(input) ? null : base, money);
  const blocks = blocksOf(shown, input, charts);
  return {
    title: memo.title ?? words.title(told(document.title)),
    author: memo.author ?? '',
    firm: memo.firm ?? '',
    scenario: told(scenario.name),
    headline: plainText(answerSentence(assumptions, projection, money)),
    figures: figures.map(({ label, value, unit, change, from }) => ({
      label,
      value,
      unit,
      note: isBaseline(input) ? from : change === '' ? words.fromBaseline(from) : words.against(change, from),
    })),
    sections: memoSectionIds.flatMap((id) => {
      const own = ownBlocks(document, id);
      const all = [...own, ...blocks[id]];
      return memo.sections?.[id] === false || all.length === 0 ? [] : [{ id, title: words.sections[id], blocks: all }];
    }),
    caveat: exportWords.conditional,
    words: { made: words.made(told(document.title), told(scenario.name)), page: words.page },
    stamp,
  };
}

/** Paragraphs of the author's own, an empty line between them; they come first in their section. */
const ownBlocks = ({ memo }: CaseDocument, id: MemoSectionId): readonly MemoBlock[] =>
  (memo?.paragraphs?.[id] ?? '')
    .split(/\n\s*\n/)
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .map((text) => ({ kind: 'text', text }));

function blocksOf(
  shown: Shown,
  input: ViewInput,
  charts: readonly ChosenChart[],
): Readonly<Record<MemoSectionId, readonly MemoBlock[]>> {
  const { scenario } = shown;
  const changes = changesTable(scenario);
  const conflicts = conflictsTable(scenario);
  return {
    summary: [],
    charts: charts.map(({ spec }, index) => ({ kind: 'chart', index, alt: spec.summary })),
    changes: changes === null ? [text(words.noChanges)] : [table(changes)],
    assumptions: [text(words.gradesNote), table(assumptionsTable(scenario))],
    sensitivities: sensitivities(shown),
    checks: [table(checksTable(input))],
    conflicts: conflicts === null ? [] : [table(conflicts)],
    risks: risks(shown, input).map(text),
  };
}

const text = (said: string): MemoBlock => ({ kind: 'text', text: said });
const table = (of: MemoTable): MemoBlock => ({ kind: 'table', table: of });

/** Rows of a tornado that a page has room for. */
const mostRows = 8;

function sensitivities(shown: Shown): readonly MemoBlock[] {
  const spec = chartOf('tornado' satisfies ChartId, shown)?.spec;
  if (spec === undefined || !isRowBars(spec) || spec.rows.length === 0) return [];
  return [text(words.sensitivities(told(shown.scenario.name))), table(tornadoTable(spec))];
}

const tornadoTable = ({ rows, columns, unit }: RowBarsSpec): MemoTable => ({
  head: [words.driver, ...columns.map((name) => words.at(name, unit))],
  columns: [{ width: 40, isFigure: false }, ...columns.map(() => ({ width: 30, isFigure: true }))],
  rows: rows
    .slice(0, mostRows)
    .map(({ label, bars }) => [label, ...bars.map(({ words: { strong, quiet = '' } }) => words.set(strong, quiet))]),
});

const checksTable = (input: ViewInput): MemoTable => ({
  head: [words.check, words.implied, words.heldAgainst],
  columns: [
    { width: 46, isFigure: false },
    { width: 18, isFigure: true },
    { width: 36, isFigure: false },
  ],
  rows: checkCells(input).map(({ id, value, place, isBeyond }) => [
    checkWords.checks[id].name,
    id === 'spend' ? `${value} ${moneyUnit(input.money)}` : value,
    isBeyond ? words.beyond(place) : place,
  ]),
});

/** What may go wrong with the answer, from what the model itself says; then what a reader has to know of any such figure. */
function risks({ study: { risk } }: Shown, input: ViewInput): readonly string[] {
  const { projection, assumptions, money } = input;
  const { measures, quarters } = projection;
  const end = horizonName(quarters);
  const said: string[] = [];
  if (risk !== null) {
    const [low = 0, , , , high = 0] = risk.npv.quantiles.map((value) => shownAmount(value ?? 0, money));
    const [fast] = risk.payback.quantiles;
    const never = percent(risk.payback.never ?? 0);
    said.push(
      words.spread(decimal(risk.trials), [decimal(low), decimal(high)], moneyUnit(money)),
      words.paidBack(never, end, fast === null || fast === undefined ? null : decimal(fast, 1)),
    );
  }
  if (money.currency === 'USD') said.push(words.rate(shortest(money.cnyPerUsd, 4)));
  if (measures.paybackYears === null) said.push(words.noPayback(end));
  if (measures.irr.length !== 1) said.push(words.rates(measures.irr.length));
  if (assumptions.economics.terminalValue !== 'none') {
    said.push(words.terminal(amountWords(measures.terminalValuePv, money)));
  }
  if (measures.capacityLimitedQuarters > 0) said.push(words.limited(measures.capacityLimitedQuarters, quarters));
  const isBeyond = checkCells(input).some((cell) => cell.isBeyond);
  return [...said, ...(isBeyond ? [words.checksNote] : []), words.method];
}
