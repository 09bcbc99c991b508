import type { Quantiles } from '../../shared/analysis/monte-carlo/summarise.ts';
import { driverAt } from '../../shared/scenario/driver-list.ts';
import { type MoneyView, moneyUnit, shownAmount } from '../format/money.ts';
import { decimal, percent } from '../format/numbers.ts';
import { told } from '../messages/language.ts';
import { terminalWords } from '../messages/terminal.ts';
import { alignedTable } from './aligned-table.ts';
import type { ScenarioRisk } from './risk-command.ts';

const words = terminalWords.risk;

/** For reading: each scenario's spreads, chances and what they come from. */
export const riskText = (risks: readonly ScenarioRisk[], currency: MoneyView['currency']): string =>
  risks.map((risk) => scenarioText(risk, currency)).join('\n');

function scenarioText({ scenario, seed, summary }: ScenarioRisk, currency: MoneyView['currency']): string {
  const { id, name, assumptions } = scenario;
  const money = { currency, cnyPerUsd: assumptions.economics.cnyPerUsd };
  const amount = (value: number | null) => (value === null ? words.none : decimal(shownAmount(value, money), 1));
  const share = (value: number | null) => (value === null ? words.none : percent(value, 1));
  const { npv, irr, payback, peakFunding, trials, refused } = summary;
  const row = (title: string, quantiles: Quantiles, shown: (value: number | null) => string) => [
    title,
    ...quantiles.map(shown),
  ];
  const years = (value: number | null) => (value === null ? words.never : decimal(value, 1));
  const spreads = alignedTable([
    words.quantiles,
    row(words.npv(moneyUnit(money)), npv.quantiles, amount),
    row(words.irr, irr.quantiles, share),
    row(words.payback, payback.quantiles, years),
    row(words.peak(moneyUnit(money)), peakFunding.quantiles, amount),
  ]);
  const byYear = Object.entries(payback.byYear).filter(([, probability]) => probability > 0);
  const lines = [
    words.npvLine(amount(npv.mean), amount(npv.sd), share(npv.probabilityPositive), amount(npv.expectedShortfall5)),
    words.paybackLine(
      byYear.map(([year, probability]) => [year, share(probability)] as const),
      share(payback.never),
    ),
    ...(irr.none + irr.several > 0 ? [words.rates(irr.none, irr.several)] : []),
    ...(refused > 0 ? [words.refused(refused)] : []),
  ];
  const drivers = Object.entries(summary.variance).toSorted(([, one], [, other]) => other - one);
  const causes = drivers.map(([path, part]) => [told(driverAt(path)?.label ?? path), share(part)]);
  const why = causes.length === 0 ? words.certain : `${words.variance}\n${alignedTable(causes)}`.trimEnd();
  return `${told(name)} (${id})\n${words.trials(decimal(trials), seed)}\n\n${spreads}\n${lines.join('\n')}\n\n${why}\n`;
}
