import type { KeyboardEvent } from 'react';
import { inspectFirst } from '../../app/commands/inspector-commands.ts';
import type { Subject } from '../../app/inspector/subject.ts';
import { useApp } from '../session/app-context.tsx';

interface Props {
  readonly text: string;
  /** None where there is no figure. */
  readonly to: Subject | null;
  /** Reached by the Tab key, where no table around it is. */
  readonly isStop?: boolean;
}

/** A figure in a table that can be asked where it comes from. The arrows move among the cells; they are no stops of the Tab key. */
export function FigureCell({ text, to, isStop = false }: Props) {
  const { session } = useApp();
  if (to === null) return text;
  return (
    <button type="button" className="figure-cell" tabIndex={isStop ? 0 : -1} onClick={() => inspectFirst(session, to)}>
      {text}
    </button>
  );
}

const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/** From the table, or from one of its cells, an arrow goes to the next cell that has a figure. */
export function moveAmongCells(event: KeyboardEvent<HTMLElement>): void {
  const step = steps[event.key];
  if (event.target instanceof HTMLInputElement) return;
  if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  const rows = [...event.currentTarget.querySelectorAll('tr')].filter((row) => row.querySelector('.figure-cell'));
  const from = event.target instanceof HTMLElement ? event.target.closest('td') : null;
  const row = from?.closest('tr');
  const cells = (at: Element | null | undefined) => [...(at?.querySelectorAll('td') ?? [])];
  const [down, across] = step;
  const nextRow = row == null ? rows[0] : rows[rows.indexOf(row) + down];
  const column = from === null ? 0 : cells(row).indexOf(from) + across;
  const next = cells(nextRow)[column]?.querySelector<HTMLElement>('.figure-cell');
  if (next == null) return;
  event.preventDefault();
  next.focus();
}
