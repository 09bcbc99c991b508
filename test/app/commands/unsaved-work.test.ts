import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parseCaseFile } from '../../../app/case-file/parse.ts';
import { setDriver } from '../../../app/commands/driver-commands.ts';
import { caseBytes } from '../../../app/commands/file-commands.ts';
import { keepJournal } from '../../../app/commands/keep-journal.ts';
import { discardWork, offerLeftWork, recoverWork } from '../../../app/commands/unsaved-work.ts';
import { workedCase } from '../../../app/document/worked-case.ts';
import { beginGesture, endGesture, undo } from '../../../app/session/session.ts';
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

test('a change is in the journal a second later', async () => {
  change();
  await vi.advanceTimersByTimeAsync(999);
  expect(bench.host.kept).toBeNull();
  await vi.advanceTimersByTimeAsync(1);
  expect(bench.host.kept).toMatchObject({ file: null, title: 'Alibaba RMB 380bn' });
  expect(growthIn(bench.host.kept?.bytes)).toMatchObject({ rate: 0.3 });
});

test('through a drag of ten seconds it is never more than a second behind, and written once a second', async () => {
  beginGesture(bench.session);
  for (let step = 0; step < 100; step++) {
    change(0.2 + step / 1000);
    await vi.advanceTimersByTimeAsync(100);
    const kept = growthIn(bench.host.kept?.bytes);
    // A second is ten steps.
    if (step >= 11) expect(kept?.kind === 'fade' && kept.rate).toBeGreaterThanOrEqual(0.2 + (step - 10) / 1000);
  }
  endGesture(bench.session);
  await vi.advanceTimersByTimeAsync(1000);
  expect(growthIn(bench.host.kept?.bytes)).toMatchObject({ rate: 0.2 + 99 / 1000 });
  expect(bench.host.timesKept).toBeGreaterThanOrEqual(9);
  expect(bench.host.timesKept).toBeLessThanOrEqual(11);
});

test('nothing is kept while nothing is unsaved, or twice while nothing changes', async () => {
  await vi.advanceTimersByTimeAsync(5000);
  expect(bench.host.timesKept).toBe(0);
  change();
  await vi.advanceTimersByTimeAsync(5000);
  bench.session.setState({ view: 'risk' });
  await vi.advanceTimersByTimeAsync(5000);
  expect(bench.host.timesKept).toBe(1);
});

test('saved, undone, or given up for another case, it is forgotten at once, and a later change is kept again', async () => {
  const leave = [() => bench.run('file.save'), () => undo(bench.session), () => bench.run('file.new')];
  for (const [index, act] of leave.entries()) {
    change(0.31 + index / 100);
    await vi.advanceTimersByTimeAsync(1000);
    expect(bench.host.kept).not.toBeNull();
    await act();
    expect(bench.dirty()).toBe(false);
    expect(bench.host.kept).toBeNull();
    await vi.advanceTimersByTimeAsync(5000);
    expect(bench.host.kept).toBeNull();
  }
});

test('a save that fails leaves the journal as it is', async () => {
  change();
  await vi.advanceTimersByTimeAsync(1000);
  bench.host.failure = { kind: 'disk-full', code: 'ENOSPC' };
  await bench.run('file.save');
  expect(growthIn(bench.host.kept?.bytes)).toMatchObject({ rate: 0.3 });
});

test('that it can’t be kept is told, once, and again after it has worked in between', async () => {
  const told = () => bench.told()?.[0];
  const dismiss = () => bench.session.setState({ notice: null });
  const fail = (fails: boolean) => {
    bench.host.failure = fails ? { kind: 'disk-full', code: 'ENOSPC' } : null;
  };
  const changed = async (rate: number) => {
    dismiss();
    change(rate);
    await vi.advanceTimersByTimeAsync(1000);
  };
  fail(true);
  await changed(0.3);
  expect(told()).toBe('Your unsaved changes can’t be kept against a crash. Save the case.');
  await changed(0.31);
  expect(told()).toBeUndefined();
  fail(false);
  await changed(0.32);
  fail(true);
  await changed(0.33);
  expect(told()).toBe('Your unsaved changes can’t be kept against a crash. Save the case.');
});

/** The worked case with another growth rate: as a crash would leave it, and as a file. */
function workedBytes(rate: number): Uint8Array {
  const other = commandBench();
  setDriver(other.session, 'demand.growth.rate', rate);
  return caseBytes(other.present());
}

test('at the start nothing is asked where nothing was left', async () => {
  await offerLeftWork(bench.session, bench.host);
  expect([bench.state().dialog, bench.state().journal?.left]).toEqual([null, []]);
});

test('what was left is offered with what it is and when; recovered, it opens as unsaved changes of its file', async () => {
  bench.host.put('mine.outlay', workedBytes(0.2));
  const file = { id: 'mine.outlay', name: 'mine.outlay' };
  bench.host.left.set('a', { file, title: 'Mine', answer: 'Pays back.', bytes: workedBytes(0.4) });
  await offerLeftWork(bench.session, bench.host);
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
  await offerLeftWork(bench.session, bench.host);
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

test('what could not be kept is tried again every second, without a further change', async () => {
  bench.host.failure = { kind: 'io', code: 'EIO' };
  change();
  await vi.advanceTimersByTimeAsync(2500);
  expect([bench.host.kept, bench.state().keepingFails]).toEqual([null, true]);
  bench.host.failure = null;
  await vi.advanceTimersByTimeAsync(1000);
  expect([growthIn(bench.host.kept?.bytes)?.kind, bench.state().keepingFails]).toEqual(['fade', false]);
});

test('a save that ends while a later change is kept is kept again: beside what the file holds now', async () => {
  const letGo = bench.host.hold();
  change(0.31);
  const saving = bench.run('file.save');
  change(0.32);
  await vi.advanceTimersByTimeAsync(1000);
  expect(bench.host.kept?.file).toBeNull();
  letGo();
  await saving;
  await vi.advanceTimersByTimeAsync(1000);
  expect([bench.dirty(), bench.host.kept?.file?.name]).toEqual([true, 'mine.outlay']);
});

test('a journal that can’t be looked into, or has what this program can’t read, is told of', async () => {
  const read = bench.host.readJournal;
  bench.host.readJournal = async () => ({ ...(await read()), unreadable: 2 });
  await offerLeftWork(bench.session, bench.host);
  expect(bench.told()?.[0]).toMatch(/^2 pieces of unsaved work can’t be read/);
  const problem = { kind: 'denied', name: 'the journal', code: 'EACCES' } as const;
  bench.host.readJournal = async () => ({ ...(await read()), problem });
  await offerLeftWork(bench.session, bench.host);
  expect(bench.told()?.[0]).toMatch(/^Unsaved work of before can’t be looked for/);
});

test('discarded work is gone from the offer and from the journal; what is put off can be asked for by the menu', async () => {
  for (const id of ['a', 'b'])
    bench.host.left.set(id, { file: null, title: id, answer: '', bytes: caseBytes(workedCase) });
  await offerLeftWork(bench.session, bench.host);
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
