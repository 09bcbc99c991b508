import type { Projection } from '../../shared/model/project.ts';
import type { Assumptions } from '../../shared/scenario/assumptions.ts';
import { bareMoneyText, type MoneyView, moneyText, shownAmount } from '../format/money.ts';
import { decimal, shortPercent } from '../format/numbers.ts';
import { horizonName, quarterName, quarterOfYears } from '../format/quarters.ts';
import { type Run, answerWords as words } from '../messages/answer.ts';

/**
 * The answer as one plain sentence: "Pays back in Q4 FY2034, 8.8 years after the first spend; NPV RMB 22bn at 9 %, −32bn
 * without terminal value."
 */
export function answerSentence(assumptions: Assumptions, projection: Projection, money: MoneyView): readonly Run[] {
  const { measures, incremental } = projection;
  if (incremental.every((flow) => flow === 0)) return [...words.nothing, { text: words.stop }];
  const amount = (rmbBn: number) => decimal(shownAmount(rmbBn, money));
  const npv = moneyText(amount(measures.npv), money);
  const tail = [words.npv(npv, shortPercent(assumptions.economics.discountRate))];
  if (assumptions.economics.terminalValue !== 'none') {
    tail.push(words.withoutTerminal(bareMoneyText(amount(measures.npv - measures.terminalValuePv), money)));
  }
  return [...paybackRuns(projection), { text: `${tail.join('')}${words.stop}` }];
}

function paybackRuns({ measures, quarters }: Projection): readonly Run[] {
  const { paybackYears: years, firstPaybackYears: first } = measures;
  if (years === 0) return words.neverBelow;
  if (years !== null) return words.paysBack(quarterName(quarterOfYears(years)), decimal(years, 1));
  const never = words.noPayback(horizonName(quarters));
  return first === null ? never : [...never, { text: words.fallsBack(quarterName(quarterOfYears(first))) }];
}

export const plainText = (runs: readonly Run[]): string => runs.map((run) => run.text).join('');
