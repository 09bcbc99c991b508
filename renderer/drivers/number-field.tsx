import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Input, TextField } from 'react-aria-components';
import { parseNumber } from '../../app/format/parse-number.ts';
import { sessionWords } from '../../app/messages/session.ts';
import type { Unit } from '../../shared/scenario/driver-kinds.ts';

interface Props {
  readonly label: string;
  /** The value as it stands, written as shown. */
  readonly text: string;
  /** What a suffix may mean here: "bn" in a field of money, "%" in one of percentages. */
  readonly unit?: Unit;
  readonly className?: string;
  readonly disabled?: boolean;
  /** Takes a number in shown units; gives the reason when it is refused, null when it was taken. */
  readonly onCommit: (shown: number) => string | null;
  /** Takes an emptied field, where that may be; a reason as above. */
  readonly onEmpty?: () => string | null;
  /** What is said of a text that is no number, where that needs other words. */
  readonly notANumber?: string;
  /** Arrow keys: a number of steps up or down, fine ones with Alt. */
  readonly onStep?: (steps: number, fine: boolean) => void;
  /** Takes what is pasted, where it is more than this field can hold: gives the reason when it is refused; null leaves it to the field. */
  readonly onPasted?: (text: string) => { readonly reason: string | null } | null;
  readonly onRefused: (reason: string | null) => void;
  /** Where the reason is shown: what a refused field is described by. */
  readonly noteId?: string;
}

/** A field that takes what is typed on Enter or on leaving; a refused text stays to be mended, nothing is clamped. */
export function NumberField(props: Props) {
  const { label, text, unit, className, disabled, onCommit, onEmpty, notANumber, onStep, onPasted, onRefused, noteId } =
    props;
  // An unfinished text; null while the field shows the value as it stands.
  const [draft, showDraft] = useState<string | null>(null);
  // The same, also between a key and the next drawing.
  const typed = useRef<string | null>(null);
  const [refused, setRefused] = useState(false);

  const setDraft = (next: string | null) => {
    typed.current = next;
    showDraft(next);
  };
  const settle = (reason: string | null) => {
    setRefused(reason !== null);
    onRefused(reason);
  };
  // A value that moved elsewhere (slider, undo) replaces an unfinished text.
  useEffect(() => {
    if (typed.current === null) return;
    setDraft(null);
    settle(null);
  }, [text]);
  const commit = () => {
    if (typed.current === null || typed.current === text) return restore();
    const number = parseNumber(typed.current, unit);
    const emptied = typed.current.trim() === '' && onEmpty !== undefined;
    const refusal = notANumber ?? sessionWords.notANumber;
    const reason = emptied ? onEmpty() : number === null ? refusal : onCommit(number);
    if (reason === null) setDraft(null);
    settle(reason);
  };
  const restore = () => {
    setDraft(null);
    settle(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const steps = stepKeys[event.key];
    const undoing = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z';
    if (event.key === 'Enter') commit();
    else if ((event.key === 'Escape' || undoing) && draft !== null) {
      restore();
      event.preventDefault();
      event.stopPropagation();
    } else if (steps !== undefined && onStep !== undefined) {
      event.preventDefault();
      onStep(steps, event.altKey);
    }
  };

  const onPaste = (event: ClipboardEvent) => {
    const taken = onPasted?.(event.clipboardData.getData('text/plain')) ?? null;
    if (taken === null) return;
    event.preventDefault();
    if (taken.reason === null) restore();
    else settle(taken.reason);
  };

  return (
    <TextField
      aria-label={label}
      value={draft ?? text}
      onChange={setDraft}
      isInvalid={refused}
      {...(refused && noteId !== undefined ? { 'aria-describedby': noteId } : {})}
      isDisabled={disabled ?? false}
      onBlur={commit}
      onKeyDown={onKeyDown}
    >
      <Input
        className={`field ${className ?? ''}`}
        inputMode="decimal"
        {...(draft === null ? {} : { 'data-draft': true })}
        onPaste={onPaste}
        onFocus={(event) => event.target.select()}
      />
    </TextField>
  );
}

const stepKeys: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1, PageUp: 10, PageDown: -10 };
