import type { GoalSeek } from '../../../shared/analysis/sensitivity/goal-seek.ts';
import { numberDriverAt } from '../../../shared/analysis/sensitivity/probe.ts';
import { yearOfQuarter } from '../../format/quarters.ts';
import { formatWords } from '../../messages/format.ts';
import { told } from '../../messages/language.ts';
import { sensitivityWords as words } from '../../messages/sensitivity.ts';
import type { PlottedMeasure } from '../../sensitivity/plotted-measure.ts';
import { valueText } from './heat-map.ts';

/** What a search found, in sentences; values that can be taken over where there are any. */
export interface GoalResult {
  readonly sentences: readonly string[];
  readonly values: readonly { readonly value: number; readonly text: string }[];
}

/** `target` in the engine's unit. */
export function goalResult(path: string, found: GoalSeek, target: number, measure: PlottedMeasure): GoalResult {
  const label = told(numberDriverAt(path).label);
  // Inside a sentence; IRR and NPV stay as they are.
  const name = measure.name.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
  const text = (value: number) => valueText(path, value);
  switch (found.kind) {
    case 'solved':
      return {
        sentences: found.solutions.map(({ from, to }) =>
          from === to ? words.solution(label, text(from)) : words.solutionRange(label, text(from), text(to)),
        ),
        values: found.solutions.map(({ from }) => ({ value: from, text: text(from) })),
      };
    case 'between-steps':
      return {
        sentences: found.steps.map(({ from, to }) => words.betweenSteps(label, text(from), text(to))),
        values: [],
      };
    case 'impossible': {
      const { least, most, limitedFrom, hasGaps } = found;
      if (least === null || most === null) return { sentences: [words.hasNone(name)], values: [] };
      const [low, high] = [measure.say(least.result), measure.say(most.result)];
      // Between the two and met nowhere: a payback that falls back to a later quarter leaves out what lies between.
      if (least.result < target && target < most.result) {
        return { sentences: [words.jumps(name, measure.write(least.result), high)], values: [] };
      }
      const stays = low === high ? words.staysAt(name, low) : words.stays(name, measure.write(least.result), high);
      const year = limitedFrom === null ? null : yearOfQuarter(limitedFrom);
      const sentence =
        year === null ? words.sentence(stays) : words.sentence(formatWords.parts([stays, words.binds(year)]));
      return { sentences: hasGaps ? [sentence, words.gaps(name)] : [sentence], values: [] };
    }
  }
}
