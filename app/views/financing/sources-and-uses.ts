import { notesCash } from '../../../shared/model/notes-cash.ts';
import { lastDeliveryQuarter } from '../../../shared/model/programme.ts';
import { moneyUnit, shownAmount } from '../../format/money.ts';
import { decimal, percent } from '../../format/numbers.ts';
import { quarterName } from '../../format/quarters.ts';
import { financingWords } from '../../messages/financing.ts';
import type { Bar, BarRow, RowBarsSpec } from '../row-bars.ts';
import { amountWords, type ViewInput } from '../view-input.ts';

const words = financingWords.uses;

/** What the programme costs, where the money comes from, and what the notes change of the need and leave to be paid. */
export function sourcesAndUses(input: ViewInput): RowBarsSpec {
  const { assumptions, projection, money } = input;
  const { financing, measures, quarters } = projection;
  const spend = measures.programme;
  const cash = notesCash(assumptions, quarters);
  const counted = financing !== null && cash.issueQuarter !== null;
  const proceeds = counted ? cash.proceeds : 0;
  const lastSpent = lastDeliveryQuarter(assumptions.capex, assumptions.capacity.chipAvailability);
  const fromNotes = Math.min(proceeds, spend);
  const shown = (rmbBn: number) => shownAmount(rmbBn, money);
  const row = (key: string, label: string, bar: Drawn, rank: BarRow['rank'] = 'plain'): BarRow => ({
    key,
    label,
    rank,
    bars: [barOf({ ...bar, from: shown(bar.from ?? 0), to: shown(bar.to) })],
  });
  const share = (part: number) => (spend === 0 ? words.noProgramme : words.ofSpend(percent(part / spend, 1)));
  const why = financing === null ? words.notCounted : words.afterHorizon;
  return {
    id: 'sources-and-uses',
    shows: counted ? ['peak', 'peak-after-notes'] : ['peak'],
    title: words.title,
    subtitle: words.subtitle,
    unit: moneyUnit(money),
    places: 1,
    columns: [words.amount],
    rows: [
      row(
        'spend',
        words.spend,
        {
          to: spend,
          tone: 'own',
          quiet: spend === 0 ? words.noProgramme : words.to(quarterName(lastSpent)),
        },
        'total',
      ),
      counted
        ? row('notes', words.notes, { to: proceeds, tone: 'own', quiet: share(proceeds) })
        : row('notes', words.notes, { to: 0, tone: 'own', quiet: why }),
      proceeds > spend
        ? row('left', words.left, { from: spend, to: proceeds, tone: 'beside', outlined: true, quiet: '' })
        : row('group', words.group, { from: fromNotes, to: spend, tone: 'beside', quiet: share(spend - fromNotes) }),
      row('peak', words.peak, {
        to: measures.peakFunding,
        tone: 'beside',
        quiet: measures.peakFunding === 0 ? '' : quarterName(measures.peakFundingQuarter),
      }),
      ...(financing === null || !counted
        ? []
        : [
            row('peak-after', words.peakAfter, {
              to: financing.peakFunding,
              tone: 'own',
              quiet: financing.peakFunding === 0 ? '' : quarterName(financing.peakFundingQuarter),
            }),
            ...(cash.interest > 0 ? [row('interest', words.interest, { to: cash.interest, tone: 'own' })] : []),
            row('due', words.due, dueOf(input, cash.repaid, cash.endQuarter)),
          ]),
    ],
    references: [],
    summary:
      financing === null || !counted
        ? words.summaryWithout(amountWords(spend, money), financing === null ? words.notesOff : words.notesLate)
        : words.summary(
            amountWords(spend, money),
            amountWords(proceeds, money),
            share(proceeds),
            amountWords(measures.peakFunding, money),
            amountWords(financing.peakFunding, money),
          ),
  };
}

/** The programme's part of the principal: converted into ADS, or repaid at maturity or at the horizon. */
function dueOf(
  { assumptions: { financing: notes, economics }, projection }: ViewInput,
  repaid: number,
  end: number,
): Drawn {
  if (projection.financing?.converts === true) {
    const principal = notes.programmeShare * economics.cnyPerUsd * notes.principalUsd;
    return { to: principal, tone: 'own', outlined: true, quiet: words.convertedIn(quarterName(notes.maturityQuarter)) };
  }
  const quarter = quarterName(end);
  const quiet = end < notes.maturityQuarter ? words.repaidAtHorizon(quarter) : words.repaidIn(quarter);
  return { to: repaid, tone: 'own', quiet };
}

interface Drawn {
  readonly from?: number;
  readonly to: number;
  readonly tone: Bar['tone'];
  readonly outlined?: boolean;
  readonly quiet?: string;
}

function barOf({ from = 0, to, tone, outlined = false, quiet = '' }: Drawn): Bar {
  const amount = Math.abs(to - from);
  const strong = decimal(amount, amount < 100 ? 1 : 0);
  return { from, to, tone, words: quiet === '' ? { strong } : { strong, quiet }, ...(outlined ? { outlined } : {}) };
}
