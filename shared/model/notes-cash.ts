import type { Assumptions } from '../scenario/driver-tree.ts';
import { conversionAt } from './conversion.ts';

/** Cash of the notes that is the programme's, RMB bn, inside the horizon; amounts are not negative. */
export interface NotesCash {
  /** Quarter of the issue; null when it lies after the horizon, and nothing else is seen either. */
  readonly issueQuarter: number | null;
  readonly proceeds: number;
  readonly interest: number;
  readonly repaid: number;
  /** Quarter in which the principal is repaid or converted, or in which the horizon cuts it off. */
  readonly endQuarter: number;
  /** Quarter by quarter, positive where it comes in; index 0 is quarter 1. */
  readonly flows: readonly number[];
}

/**
 * The notes' cash to the programme over `quarters` N, whether or not they are counted.
 *
 * programmeShare·cnyPerUsd·(net proceeds at issue − principal·coupon/4 in every later quarter to maturity − repayment). A debt that
 * is outstanding at N is repaid there, so that it is not forgotten; notes that convert are not repaid. Nothing where the issue lies
 * after N. Source: docs/model.md §8.
 *
 * Example: 0.8·7.17·3.13 = RMB 17.95bn in quarter 2; without conversion 0.8·7.17·3.2 = RMB 18.36bn repaid in quarter min(30, N).
 */
export function notesCash({ financing: notes, economics }: Assumptions, quarters: number): NotesCash {
  const { converts } = conversionAt(notes, notes.adsPriceAtMaturityUsd);
  const toRmb = notes.programmeShare * economics.cnyPerUsd;
  const end = Math.min(notes.maturityQuarter, quarters);
  const issue = notes.issueQuarter <= quarters ? notes.issueQuarter : null;
  const sums = { proceeds: 0, interest: 0, repaid: 0 };
  const flows: number[] = [];
  for (let q = 1; q <= quarters; q++) {
    const isOut = issue !== null && q > issue && q <= end;
    const proceeds = q === issue ? notes.netProceedsUsd : 0;
    const interest = isOut ? (notes.principalUsd * notes.coupon) / 4 : 0;
    const repaid = q === end && issue !== null && !converts ? notes.principalUsd : 0;
    sums.proceeds += toRmb * proceeds;
    sums.interest += toRmb * interest;
    sums.repaid += toRmb * repaid;
    flows.push(toRmb * (proceeds - interest - repaid));
  }
  return { issueQuarter: issue, ...sums, endQuarter: end, flows };
}
