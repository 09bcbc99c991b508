import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parseCaseFile } from '../../../app/case-file/parse.ts';
import { setDriver } from '../../../app/commands/driver-commands.ts';
import { keepJournal } from '../../../app/commands/keep-journal.ts';
import { discardWork, offerLeftWork, recoverWork } from '../../../app/commands/unsaved-work.ts';
import { caseBytes } from '../../../app/document/case-bytes.ts';
import { workedCase } from '../../../app/document/worked-case.ts';
import { undo } from '../../../app/session/session.ts';
import { savedScenario } from '../../../app/session/session-state.ts';
import { type CommandBench, commandBench } from '../../support/command-bench.ts';

let bench: CommandBench;
let stop: () => void;
beforeEach(() => {
  vi.useFakeTimers();
  bench = commandBench();
  bench.host.chosen = 'mine.outlay';
  stop = keepJournal(bench.session, bench.host, (milliseconds, work) => {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  });
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

const change = (rate = 0.3) => setDriver(bench.session, 'demand.growth.rate', rate);
const growthIn = (bytes: Uint8Array | undefined) => {
  const parsed = parseCaseFile(bytes ?? new Uint8Array());
  return parsed.kind === 'ok' ? parsed.document.scenarios[0]?.assumptions.demand.growth : null;
};
const growth = () => bench.present().scenarios[0]?.assumptions.demand.growth;

/** The worked case with another growth rate: as a crash would leave it, and as a file. */
function workedBytes(rate: number): Uint8Array {
  const other = commandBench();
  setDriver(other.session, 'demand.growth.rate', rate);
  return caseBytes(other.present());
}

test('at the start nothing is asked where nothing was left', async () => {
  offerLeftWork(bench.session, await bench.host.readJournal());
  expect([bench.state().dialog, bench.state().journal?.left]).toEqual([null, []]);
});

test('what was left is offered with what it is and when; recovered, it opens as unsaved changes of its file', async () => {
  bench.host.put('mine.outlay', workedBytes(0.2));
  const file = { id: 'mine.outlay', name: 'mine.outlay' };
  bench.host.left.set('a', { file, title: 'Mine', answer: 'Pays back.', bytes: workedBytes(0.4) });
  offerLeftWork(bench.session, await bench.host.readJournal());
  expect(bench.state().dialog).toBe('recovery');
  expect(bench.state().journal?.left).toEqual([
    {
      ...{ id: 'a', title: 'Mine', answer: 'Pays back.', fileName: 'mine.outlay', folder: null },
      keptAt: '2026-11-22T09:00:00.000Z',
    },
  ]);
  await recoverWork(bench.session, bench.host, 'a');
  expect([growth(), bench.dirty(), bench.state().file]).toEqual([{ kind: 'fade', ...growth(), rate: 0.4 }, true, file]);
  expect(bench.state().journal?.left).toEqual([]);
  undo(bench.session);
  expect([growth(), bench.dirty()]).toEqual([{ kind: 'fade', ...growth(), rate: 0.2 }, false]);
});

test('work of a case that was never saved, or whose file is another now, opens unsaved with nothing to undo', async () => {
  bench.host.left.set('a', { file: null, title: 'Untitled case', answer: '', bytes: workedBytes(0.4) });
  await recoverWork(bench.session, bench.host, 'a');
  expect([bench.dirty(), bench.state().history.past.length, bench.state().file]).toEqual([true, 0, null]);
  expect(growth()).toMatchObject({ rate: 0.4 });
  // There is no "last saved" that anybody knows of.
  expect(savedScenario(bench.state())).toBeUndefined();
  await bench.run('file.save');
  expect([bench.dirty(), bench.host.suggested]).toEqual([false, ['alibaba-rmb-380bn.outlay']]);
  expect(growthIn(bench.host.files.get('mine.outlay'))).toMatchObject({ rate: 0.4 });
});

test('recovered work is kept on, and forgotten when the user gives it up within the second', async () => {
  bench.host.left.set('a', { file: null, title: 'Untitled case', answer: '', bytes: workedBytes(0.4) });
  await recoverWork(bench.session, bench.host, 'a');
  bench.host.kept = { file: null, title: 'as the host has it', answer: '', bytes: new Uint8Array() };
  await bench.run('file.new');
  expect([bench.dirty(), bench.host.kept]).toEqual([false, null]);
});

test('left work that can’t be read changes nothing, in the window or in the journal, and says why', async () => {
  change();
  await vi.advanceTimersByTimeAsync(1000);
  const { kept } = bench.host;
  bench.host.left.set('a', { file: null, title: 'Untitled case', answer: '', bytes: new TextEncoder().encode('{') });
  await recoverWork(bench.session, bench.host, 'a');
  expect(bench.told()?.[0]).toMatch(/^The unsaved work could not be recovered\. It stays where it is/);
  await vi.advanceTimersByTimeAsync(3000);
  expect([bench.host.kept, [...bench.host.left.keys()]]).toEqual([kept, ['a']]);
  expect(growth()).toMatchObject({ rate: 0.3 });
});

test('left work that another window has taken is said to be gone, and is offered no more', async () => {
  bench.host.left.set('a', { file: null, title: 'Untitled case', answer: '', bytes: caseBytes(workedCase) });
  offerLeftWork(bench.session, await bench.host.readJournal());
  bench.host.left.clear();
  await recoverWork(bench.session, bench.host, 'a');
  expect(bench.told()).toEqual([
    'This unsaved work is no longer there: another window has taken it, or it was discarded.',
  ]);
  expect(bench.state().journal?.left).toEqual([]);
});

test('recovered over changes that were kept, it is in the journal from the first moment to the last', async () => {
  change(0.25);
  await vi.advanceTimersByTimeAsync(1000);
  bench.host.left.set('a', { file: null, title: 'Untitled case', answer: '', bytes: workedBytes(0.4) });
  const seen: unknown[] = [];
  const look = () => seen.push(bench.host.left.has('a') || growthIn(bench.host.kept?.bytes));
  bench.session.subscribe(look);
  await recoverWork(bench.session, bench.host, 'a');
  look();
  expect(seen.every((one) => one === true)).toBe(true);
  await vi.advanceTimersByTimeAsync(1000);
  expect([growthIn(bench.host.kept?.bytes), bench.host.left.size]).toEqual([
    { kind: 'fade', ...growth(), rate: 0.4 },
    0,
  ]);
});

test('a journal that can’t be looked into, or has what this program can’t read, is told of', async () => {
  const read = bench.host.readJournal;
  bench.host.readJournal = async () => ({ ...(await read()), unreadable: 2 });
  offerLeftWork(bench.session, await bench.host.readJournal());
  expect(bench.told()?.[0]).toMatch(/^2 pieces of unsaved work can’t be read/);
  const problem = { kind: 'denied', name: 'the journal', code: 'EACCES' } as const;
  bench.host.readJournal = async () => ({ ...(await read()), problem });
  offerLeftWork(bench.session, await bench.host.readJournal());
  expect(bench.told()?.[0]).toMatch(/^Unsaved work of before can’t be looked for/);
});

test('discarded work is gone from the offer and from the journal; what is put off can be asked for by the menu', async () => {
  for (const id of ['a', 'b'])
    bench.host.left.set(id, { file: null, title: id, answer: '', bytes: caseBytes(workedCase) });
  offerLeftWork(bench.session, await bench.host.readJournal());
  await discardWork(bench.session, bench.host, 'a');
  expect([bench.state().journal?.left.map(({ id }) => id), [...bench.host.left.keys()]]).toEqual([['b'], ['b']]);
  bench.session.setState({ dialog: null });
  await bench.run('file.recover');
  expect(bench.state().dialog).toBe('recovery');
  bench.session.setState({ dialog: null });
  await discardWork(bench.session, bench.host, 'b');
  await bench.run('file.recover');
  expect(bench.state().dialog).toBeNull();
});
