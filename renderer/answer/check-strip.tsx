import { memo } from 'react';
import { inspectFirst } from '../../app/commands/inspector-commands.ts';
import { checkWords as words } from '../../app/messages/checks.ts';
import { type CheckCell, checkCells } from '../../app/views/checks/check-cells.ts';
import { useApp, useSession } from '../session/app-context.tsx';
import { useViewInput } from '../session/use-view-input.ts';

/** What the scenario implies, beside what is known: live under the answer. A click says what is compared with what. */
export function CheckStrip() {
  const input = useViewInput();
  const inspected = useSession(({ inspected: [first] }) => (first?.kind === 'check' ? first.check : null));
  return (
    <section className="checks" aria-label={words.region}>
      <span className="checks-name">{words.strip}</span>
      {checkCells(input).map(({ id, name, value, place, isBeyond }) => (
        <Cell key={id} id={id} name={name} value={value} place={place} isBeyond={isBeyond} isOpen={id === inspected} />
      ))}
    </section>
  );
}

/** Remembered by what it shows, and plain: several change at every move of a slider. */
const Cell = memo(function Cell({
  id,
  name,
  value,
  place,
  isBeyond,
  isOpen,
}: CheckCell & { readonly isOpen: boolean }) {
  const { session } = useApp();
  return (
    <button
      type="button"
      className={`check ${isBeyond ? 'beyond' : ''} ${isOpen ? 'inspected' : ''}`}
      data-check={id}
      title={words.checks[id].text}
      onClick={() => inspectFirst(session, { kind: 'check', check: id })}
    >
      <span className="check-name">{name}</span>
      <span className="check-value">
        <b>{value}</b> <small>{place}</small>
      </span>
    </button>
  );
});
