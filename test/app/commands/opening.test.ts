import { beforeEach, describe, expect, test } from 'vitest';
import { serializeCase } from '../../../app/case-file/serialize.ts';
import { setDriver } from '../../../app/commands/driver-commands.ts';
import { receive } from '../../../app/commands/file-commands.ts';
import { activate } from '../../../app/commands/view-commands.ts';
import type { CaseDocument } from '../../../app/document/case-document.ts';
import { workedCase } from '../../../app/document/worked-case.ts';
import { sessionWords } from '../../../app/messages/session.ts';
import { activeScenario } from '../../../app/session/session-state.ts';
import { type CommandBench, commandBench } from '../../support/command-bench.ts';

const other: CaseDocument = {
  ...workedCase,
  title: 'Bear case',
  compareWith: 'price-war',
  scenarios: workedCase.scenarios.filter(({ id }) => id === 'price-war'),
};

let bench: CommandBench;
beforeEach(() => {
  bench = commandBench();
  bench.host.chosen = 'bear.outlay';
  bench.host.put('bear.outlay', serializeCase(other));
});

const change = () => setDriver(bench.session, 'demand.growth.rate', 0.3);

test('opening shows the case, its first scenario active, nothing to undo, nothing to save', async () => {
  await bench.run('file.open');
  expect(bench.present()).toEqual(other);
  expect(bench.state().file).toEqual({ id: 'bear.outlay', name: 'bear.outlay' });
  expect(activeScenario(bench.state()).id).toBe('price-war');
  expect([bench.dirty(), bench.state().history.past, bench.told()]).toEqual([false, [], null]);
});

test('opening keeps how the window looks: view, theme, charts as tables', async () => {
  await bench.run('view.cash');
  await bench.run('view.toggleChartTable');
  await bench.run('view.toggleTheme');
  await bench.run('file.open');
  expect(bench.state()).toMatchObject({ view: 'cash', chartsAsTables: true, preferences: { theme: 'dark' } });
});

test('a new case is the worked case under no name and in no file', async () => {
  await bench.run('file.open');
  await bench.run('file.new');
  expect(bench.present()).toEqual({ ...workedCase, title: 'Untitled case' });
  expect([bench.state().file, bench.dirty()]).toEqual([null, false]);
});

describe('discarding is asked for only when there is something to lose', () => {
  test.each(['file.open', 'file.new'] as const)('%s', async (command) => {
    await bench.run(command);
    expect(bench.asked.times).toBe(0);
    change();
    bench.asked.answer = false;
    const kept = bench.present();
    await bench.run(command);
    expect([bench.asked.times, bench.present() === kept]).toEqual([1, true]);
    bench.asked.answer = true;
    await bench.run(command);
    expect([bench.asked.times, bench.present() === kept, bench.dirty()]).toEqual([2, false, false]);
  });

  test('not after an undo to what was saved, nor for looking at another scenario', async () => {
    change();
    await bench.run('edit.undo');
    activate(bench.session, 'price-war');
    await bench.run('file.new');
    expect(bench.asked.times).toBe(0);
  });
});

test('an open that the user gives up changes nothing and says nothing', async () => {
  bench.host.chosen = null;
  await bench.run('file.open');
  expect([bench.present() === workedCase, bench.told()]).toEqual([true, null]);
});

describe('a damaged file leaves open what is open, and lists all that is wrong', () => {
  const keeps = async (content: string | Uint8Array, details: readonly string[]) => {
    change();
    const present = bench.present();
    bench.host.put('bear.outlay', content);
    await bench.run('file.open');
    expect(bench.told()).toEqual(['bear.outlay could not be opened. What was open is untouched.', ...details]);
    expect(bench.state().notice?.tone).toBe('problem');
    expect([bench.present() === present, bench.dirty(), bench.state().file]).toEqual([true, true, null]);
  };

  test('not a case at all', () =>
    keeps('{"hello": 1}', ['not an Outlay case: there is no "format": "outlay-case" in it']));

  test('cut off', () => keeps('', ['the file is empty']));

  test('two wrong values: both are named, with what was found and what is allowed', () => {
    const text = serializeCase(other)
      .replace('"programme": 380', '"programme": -5')
      .replace('"rate": 0.18', '"rate": 12');
    return keeps(text, [
      'scenarios[0].assumptions.demand.growth.rate: 12 is outside −0.9…5',
      'scenarios[0].assumptions.capex.programme: −5 is outside 0…1,000,000',
    ]);
  });
});

test('a file that can’t be read says why', async () => {
  bench.host.failure = { kind: 'denied', code: 'EACCES' };
  await bench.run('file.open');
  expect(bench.told()).toEqual([
    'bear.outlay could not be opened. What was open is untouched.',
    'bear.outlay may not be opened or changed by you; ask its owner for permission, or choose another place',
  ]);
});

test('a file that was changed outside the app is opened, and that is said', async () => {
  bench.host.put('bear.outlay', serializeCase(other).replace('"programme": 380', '"programme": 381'));
  await bench.run('file.open');
  expect(activeScenario(bench.state()).assumptions.capex.programme).toBe(381);
  expect(bench.told()).toEqual([sessionWords.openedDamaged('bear.outlay')]);
  expect(bench.told()?.[0]).toBe(
    'bear.outlay was changed outside the app, or is damaged: its numbers are shown as they stand in the file, but its integrity line does not fit them.',
  );
});

test('a file written by hand, without an integrity line, is opened, and that is said', async () => {
  bench.host.put('bear.outlay', serializeCase(other).replace(/,\s*"integrity": "[^"]*"/, ''));
  await bench.run('file.open');
  expect(bench.present()).toEqual(other);
  expect(bench.told()).toEqual([
    'bear.outlay has no integrity line: it was written by hand, or has lost it. Check its numbers; the next save gives it one.',
  ]);
});

test('a file handed over by the shell is shown like one that was chosen', async () => {
  receive(bench.session, await bench.host.openRecent('bear.outlay'));
  expect(bench.present()).toEqual(other);
  receive(bench.session, { kind: 'cancelled' });
  expect(bench.present()).toEqual(other);
});
