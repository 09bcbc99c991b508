import { weightedNpv } from '../../../shared/analysis/weighted-npv.ts';
import { projectionOf } from '../../answer/projections.ts';
import type { CaseDocument } from '../../document/case-document.ts';
import { type MoneyView, moneyUnit, shownAmount } from '../../format/money.ts';
import { narrowSpace, shortest, signed } from '../../format/numbers.ts';
import { compareWords as words } from '../../messages/compare.ts';

export interface ProbabilityWords {
  /** What the probabilities add up to, where that is not 100 %; empty otherwise. */
  readonly sum: string;
  /** The weighted NPV, or why there is none. */
  readonly npv: string;
  readonly unit: string;
}

/** As it is typed, in percent; empty where there is none. */
export const probabilityText = (probability: number | undefined): string =>
  probability === undefined ? '' : shortest(probability * 100, 6);

/** Over all scenarios of the case, shown or not. */
export function probabilityWords(document: CaseDocument, money: MoneyView, shown: readonly string[]): ProbabilityWords {
  const weighted = weightedNpv(
    document.scenarios.map(({ probability, assumptions }) => ({
      probability,
      npv: probability === undefined ? 0 : projectionOf(assumptions).measures.npv,
    })),
  );
  switch (weighted.kind) {
    case 'no-probabilities':
      return { sum: '', npv: words.noProbabilities, unit: '' };
    case 'not-weighted': {
      const sum = `${shortest(weighted.sum * 100, 6)}${narrowSpace}%`;
      const hidden = document.scenarios.filter(
        ({ id, probability }) => probability !== undefined && !shown.includes(id),
      );
      return { sum: words.probabilitySum(sum, hidden.length), npv: words.notWeighted(sum), unit: '' };
    }
    case 'weighted':
      return { sum: '', npv: signed(shownAmount(weighted.npv, money), 1), unit: moneyUnit(money) };
  }
}
