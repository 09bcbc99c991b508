import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parseCaseFile } from '../../../app/case-file/parse.ts';
import { setDriver } from '../../../app/commands/driver-commands.ts';
import { keepJournal } from '../../../app/commands/keep-journal.ts';
import { beginGesture, endGesture, undo } from '../../../app/session/session.ts';
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
