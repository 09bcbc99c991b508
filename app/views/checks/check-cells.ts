import { type CheckId, positionOf, type RealityCheck } from '../../../shared/analysis/reality-checks/check.ts';
import { realityChecks } from '../../../shared/analysis/reality-checks/reality-checks.ts';
import { checkWords as words } from '../../messages/checks.ts';
import type { ViewInput } from '../view-input.ts';
import { shortCheckValue } from './check-text.ts';

/** A reality check as it stands in the strip. */
export interface CheckCell {
  readonly id: CheckId;
  readonly name: string;
  readonly value: string;
  /** Where it stands among what it is held against: "above 18 %", "27 to 100 %". */
  readonly place: string;
  readonly isBeyond: boolean;
}

export const checkCells = (input: ViewInput): readonly CheckCell[] =>
  realityChecks(input).map((check) => ({
    id: check.id,
    name: words.checks[check.id].short,
    value: shortCheckValue(check.readings[0].value, check.unit, input.money),
    ...placeOf(check, input),
  }));

function placeOf(
  { readings: [first], unit }: RealityCheck,
  { money }: ViewInput,
): Pick<CheckCell, 'place' | 'isBeyond'> {
  const position = positionOf(first);
  if (position === null) return { place: '', isBeyond: false };
  const { below, above, isBeyond } = position;
  const text = (value: number) => shortCheckValue(value, unit, money);
  if (below !== null && below === above) {
    return { place: words.sameAs[below.id] ?? words.asValue(words.references[below.id]), isBeyond };
  }
  if (above === null) return { place: below === null ? '' : words.above(text(below.value)), isBeyond };
  if (below === null) return { place: words.below(text(above.value)), isBeyond };
  return { place: words.between(text(below.value), text(above.value)), isBeyond };
}
