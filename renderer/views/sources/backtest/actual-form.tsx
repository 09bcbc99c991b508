import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components';
import { giveActual } from '../../../../app/commands/actual-commands.ts';
import { actualRefusal, type UnitDoubt, unitDoubts } from '../../../../app/document/actual-edits.ts';
import { type ActualEntry, type AmountName, amountNames } from '../../../../app/document/case-document.ts';
import { shortest } from '../../../../app/format/numbers.ts';
import { parseNumber } from '../../../../app/format/parse-number.ts';
import { parseQuarter, quarterName } from '../../../../app/format/quarters.ts';
import { backtestWords as words } from '../../../../app/messages/backtest.ts';
import { formatWords } from '../../../../app/messages/format.ts';
import { documentOf } from '../../../../app/session/session-state.ts';
import type { Projection } from '../../../../shared/model/project.ts';
import { useApp } from '../../../session/app-context.tsx';
import { useViewInput } from '../../../session/use-view-input.ts';

type Texts = Readonly<Record<'quarter' | AmountName | 'source', string>>;

const empty: Texts = { quarter: '', cloudRevenue: '', aiRevenue: '', ebita: '', capex: '', source: '' };

const textsOf = (entry: ActualEntry): Texts => ({
  quarter: quarterName(entry.quarter),
  cloudRevenue: amountText(entry.cloudRevenue),
  aiRevenue: amountText(entry.aiRevenue),
  ebita: amountText(entry.ebita),
  capex: amountText(entry.capex),
  source: entry.source ?? '',
});

/** All the digits that were given: an unchanged figure must be read back as it was. */
const amountText = (value: number | undefined): string => (value === undefined ? '' : shortest(value, 12));

interface Trouble {
  readonly field: keyof Texts;
  readonly text: string;
}

interface Props {
  readonly edited: ActualEntry | null;
  readonly onDone: () => void;
}

/** Takes one reported quarter. What is wrong is said of its field; a figure in what looks like another unit is asked about. */
export function ActualForm({ edited, onDone }: Props) {
  const { session } = useApp();
  const { projection } = useViewInput();
  const [texts, setTexts] = useState<Texts>(edited === null ? empty : textsOf(edited));
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [doubt, setDoubt] = useState<UnitDoubt | null>(null);

  const give = (sure: boolean, now = texts) => {
    setDoubt(null);
    const read = entryOf(now);
    if ('text' in read) return setTrouble(read);
    const [unsure] = sure ? [] : unitDoubts(read, expectedIn(projection, read.quarter));
    // Refusals come before doubts: a quarter that is there already is no matter of units.
    const replacing = edited?.quarter ?? null;
    const refusal = actualRefusal(documentOf(session.getState()), read, replacing);
    // A figure in another unit may be what makes AI more than all cloud: the unit is asked about first.
    const isAboutUnits = refusal?.kind === 'more-ai-than-cloud' && unsure !== undefined;
    if (refusal !== null && !isAboutUnits) return setTrouble({ field: refusal.field, text: words.refused(refusal) });
    if (unsure !== undefined) {
      setTrouble(null);
      return setDoubt(unsure);
    }
    giveActual(session, read, replacing);
    setTrouble(null);
    setTexts(empty);
    onDone();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    give(false);
  };
  const field = (name: keyof Texts, label: string, hint = '') => (
    <label className={`actual-field ${name}`}>
      {label}
      <input
        className="text-field"
        value={texts[name]}
        placeholder={hint}
        maxLength={name === 'source' ? 500 : 40}
        aria-invalid={trouble?.field === name || doubt?.field === name}
        onChange={(event) => setTexts({ ...texts, [name]: event.target.value })}
      />
    </label>
  );
  return (
    <form className="actual-form" onSubmit={submit} noValidate>
      <div className="actual-fields">
        {field('quarter', words.quarter, words.quarterHint)}
        {amountNames.map((name) => (
          <span key={name}>{field(name, formatWords.qualified(words.fields[name], words.unit))}</span>
        ))}
        {field('source', words.source)}
        <Button className="button" type="submit">
          {edited === null ? words.add : words.change}
        </Button>
        {edited === null ? null : (
          <Button className="button" onPress={onDone}>
            {words.cancel}
          </Button>
        )}
      </div>
      {trouble === null ? null : (
        <p className="problem-text" role="alert" ref={intoView}>
          {trouble.text}
        </p>
      )}
      {doubt === null ? null : (
        <p className="problem-text" role="alert" ref={intoView}>
          {words.doubt(doubt.field, shortest(doubt.value), shortest(doubt.likely))}{' '}
          <Button
            className="link"
            onPress={() => {
              const corrected = { ...texts, [doubt.field]: amountText(doubt.likely) };
              setTexts(corrected);
              give(false, corrected);
            }}
          >
            {words.takeLikely(shortest(doubt.likely))}
          </Button>{' '}
          <Button className="link" onPress={() => give(true)}>
            {words.keep(shortest(doubt.value))}
          </Button>
        </p>
      )}
    </form>
  );
}

/** What is wrong must be seen where the form stands at the edge. */
const intoView = (element: HTMLElement | null): void => element?.scrollIntoView({ block: 'nearest' });

/** The texts as an entry, or what is wrong with the first that is none. */
function entryOf(texts: Texts): ActualEntry | Trouble {
  const quarter = parseQuarter(texts.quarter);
  if (quarter === null) return { field: 'quarter', text: words.quarterRefused(texts.quarter) };
  const amounts: Partial<Record<AmountName, number>> = {};
  for (const name of amountNames) {
    const text = texts[name].trim();
    if (text === '') continue;
    const value = parseNumber(text, 'rmb-bn');
    if (value === null) return { field: name, text: words.numberRefused(name, text) };
    amounts[name] = value;
  }
  const source = texts.source.trim();
  return { quarter, ...amounts, ...(source === '' ? {} : { source: source.toWellFormed() }) };
}

/** What the scenario has for the quarter, or for its last one where it ends before. */
function expectedIn({ plan, quarters }: Projection, quarter: number): Partial<Record<AmountName, number>> {
  const at = Math.min(quarters, Math.max(1, quarter)) - 1;
  const [cloudRevenue = 0, aiRevenue = 0, ebita = 0, capex = 0] = [
    plan.revenue[at],
    plan.aiRevenue[at],
    plan.ebita[at],
    plan.capex[at],
  ];
  // EBITA may be near zero for a while, and capex too: they are held against revenue then.
  const atLeast = (value: number) => Math.max(Math.abs(value), cloudRevenue / 20);
  return { cloudRevenue, aiRevenue, ebita: atLeast(ebita), capex: atLeast(capex) };
}
