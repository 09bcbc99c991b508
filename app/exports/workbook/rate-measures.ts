import type { Projection } from '../../../shared/model/project.ts';
import { answerWords } from '../../messages/answer.ts';
import { measureDefinitions as said } from '../../messages/measure-definitions.ts';
import { workbookWords as words } from '../../messages/workbook.ts';
import { quoted } from './addresses.ts';
import { rootsListed } from './irr-sheet.ts';
import { quarterlyRate } from './measure-formulas.ts';
import type { Measure } from './measures.ts';

const rate = () => ({ unit: words.aYear, format: 'percent' }) as const;
const count = { unit: '', format: 'count' } as const;

/** Quarter 0 stands before them, as the spreadsheet's own functions want it. */
const flows = '{Incremental.flows:opened}';
/** The spreadsheet's own IRR needs to be told where to begin: without it answers an error where the rate is far below zero. */
const guess = '(1+irr_1)^(1/4)-1';

/** Internal rates, one or several, and the modified one. */
export function rateMeasures({ measures }: Projection): readonly Measure[] {
  const group = 'rates';
  const { irr, mirr, signChanges } = measures;
  const single = irr.length === 1 ? irr[0] : undefined;
  const roots = Array.from(
    { length: rootsListed },
    (_, index): Measure => ({
      group,
      name: `out_irr_${index + 1}`,
      label: words.measures.root(index + 1),
      ...rate(),
      formula: `IF(irr_count>${index},irr_${index + 1},${quoted(words.nothing)})`,
      engine: irr[index] ?? words.nothing,
      text: index === 0 ? words.measures.rootText : '',
    }),
  );
  return [
    {
      group,
      name: 'out_irr',
      ...said.irr,
      ...rate(),
      formula: `IF(irr_count=1,irr_1,IF(irr_count=0,${quoted(answerWords.none)},${quoted(words.several)}))`,
      engine: single ?? (irr.length === 0 ? answerWords.none : words.several),
      own: `IF(irr_count=0,${quoted(answerWords.none)},IFERROR((1+IRR(${flows},${guess}))^4-1,${quoted(words.noAnswer)}))`,
    },
    {
      group,
      name: 'out_irr_count',
      label: words.measures.rateCount,
      ...count,
      formula: 'irr_count',
      engine: irr.length,
      text: words.measures.rateCountText,
    },
    ...roots,
    {
      group,
      name: 'out_sign_changes',
      label: words.measures.signChanges,
      ...count,
      formula: 'SUM({Incremental.signChange:all})',
      engine: signChanges,
      text: words.measures.signChangesText,
    },
    {
      group,
      name: 'out_mirr',
      ...said.mirr,
      ...rate(),
      formula: `IF(OR(carried_in=0,financed_out=0),${quoted(answerWords.none)},(carried_in/financed_out)^(4/horizon_quarters)-1)`,
      engine: mirr ?? answerWords.none,
      own: `IFERROR((1+MIRR(${flows},${quarterlyRate},${quarterlyRate}))^4-1,${quoted(answerWords.none)})`,
    },
  ];
}
