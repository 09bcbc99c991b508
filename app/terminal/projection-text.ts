import { fiscalYearOf } from '../../shared/model/calendar.ts';
import { type Projection, project } from '../../shared/model/project.ts';
import { answerSentence, plainText } from '../answer/answer-sentence.ts';
import type { Scenario } from '../document/case-document.ts';
import { type MoneyView, moneyUnit, shownAmount } from '../format/money.ts';
import { decimal } from '../format/numbers.ts';
import { told } from '../messages/language.ts';
import { terminalWords as words } from '../messages/terminal.ts';
import { cumulativeFromZero } from '../views/quarter-series.ts';
import { alignedTable } from './aligned-table.ts';

/** For reading: each scenario's answer in a sentence, and a table by fiscal year. */
export const projectionText = (scenarios: readonly Scenario[], currency: MoneyView['currency']): string =>
  scenarios.map((scenario) => scenarioText(scenario, currency)).join('\n');

function scenarioText({ id, name, assumptions }: Scenario, currency: MoneyView['currency']): string {
  const money = { currency, cnyPerUsd: assumptions.economics.cnyPerUsd };
  const projection = project(assumptions);
  const sentence = plainText(answerSentence(assumptions, projection, money));
  const table = alignedTable(yearRows(projection, money));
  return `${told(name)} (${id})\n${sentence}\n\n${words.unit(moneyUnit(money))}\n${table}`;
}

function yearRows({ plan, counterfactual, incremental }: Projection, money: MoneyView): readonly (readonly string[])[] {
  const { columns } = words;
  const flows: readonly (readonly [string, readonly number[]])[] = [
    [columns.revenue, plan.revenue],
    [columns.aiRevenue, plan.aiRevenue],
    [columns.ebitda, plan.ebitda],
    [columns.capex, plan.capex],
    [columns.freeCashFlow, plan.freeCashFlow],
    [columns.counterfactual, counterfactual.freeCashFlow],
    [columns.incremental, incremental],
  ];
  const shown = (amount: number) => decimal(shownAmount(amount, money), 1);
  const cumulative = cumulativeFromZero(incremental);
  const ends = yearEnds(incremental.length);
  const rows = ends.map((end, index) => {
    const from = ends[index - 1] ?? 0;
    const sums = flows.map(([, flow]) => shown(flow.slice(from, end).reduce((sum, value) => sum + value, 0)));
    return [words.year(fiscalYearOf(end), end - from), ...sums, shown(cumulative[end] ?? 0)];
  });
  return [[words.yearColumn, ...flows.map(([title]) => title), columns.cumulative], ...rows];
}

/** Last quarter of each fiscal year, the horizon's own where it ends inside one. */
function yearEnds(quarters: number): readonly number[] {
  return Array.from({ length: Math.ceil(quarters / 4) }, (_, index) => Math.min(4 * (index + 1), quarters));
}
