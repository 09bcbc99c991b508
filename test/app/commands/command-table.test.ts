import { beforeEach, describe, expect, test } from 'vitest';
import {
  type CommandId,
  type CommandInfo,
  commandIds,
  commandList,
  menuGroups,
  menuIds,
} from '../../../app/commands/command-list.ts';
import { setDriver } from '../../../app/commands/driver-commands.ts';
import { isPossible } from '../../../app/commands/perform.ts';
import { addPresetScenario, deleteScenario } from '../../../app/commands/scenario-commands.ts';
import { activate } from '../../../app/commands/view-commands.ts';
import { baselineId } from '../../../app/document/case-document.ts';
import { workedCase } from '../../../app/document/worked-case.ts';
import { commandWords } from '../../../app/messages/commands.ts';
import { activeScenario, viewIds } from '../../../app/session/session-state.ts';
import { baseAssumptions } from '../../../shared/scenario/assumptions.ts';
import { type CommandBench, commandBench } from '../../support/command-bench.ts';

let bench: CommandBench;
beforeEach(() => {
  bench = commandBench();
  bench.host.chosen = 'mine.outlay';
});

const possible = () => commandIds.filter((id) => isPossible(id, bench.state()));
const impossible = () => commandIds.filter((id) => !isPossible(id, bench.state()));

describe('every command', () => {
  test.each(commandIds)('%s has words, a menu and something that it does', async (id) => {
    expect(commandWords.commands[id]).not.toBe('');
    expect(commandWords.menus[commandList[id].menu]).toBeDefined();
    await expect(bench.run(id)).resolves.toBeUndefined();
  });

  test('has a name of its own', () => {
    const names = Object.values(commandWords.commands);
    expect(new Set(names).size).toBe(names.length);
    expect(Object.keys(commandWords.commands).sort()).toEqual([...commandIds].sort());
  });

  test('has a key of its own, where it has one, in the system’s spelling', () => {
    const keys = commandIds.flatMap((id) => {
      const { key, otherKey }: CommandInfo = commandList[id];
      return [key, otherKey].filter((one) => one !== undefined);
    });
    expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^(CmdOrCtrl\+(Shift\+)?[A-Z0-9,/]|[A-Z0-9]|(Shift\+)?F[1-9])$/);
  });

  test('is in one menu, between the others of its group', () => {
    expect(menuIds.flatMap((menu) => menuGroups(menu).flat()).sort()).toEqual([...commandIds].sort());
  });

  test('without a key has a button in the window: menu and palette alone would be two ways', () => {
    expect(commandIds.filter((id) => (commandList[id] as CommandInfo).key === undefined)).toEqual([
      // In the menu of a scenario's tab.
      'scenario.delete',
      'scenario.moveLeft',
      'scenario.moveRight',
      'scenario.resetToBaseline',
      'scenario.resetToPreset',
      'scenario.resetToSaved',
      // In the title bar: the segments of the currency, and the program's name.
      'view.toggleCurrency',
      'help.about',
    ]);
  });

  test('that shows a view is there for each view', () => {
    expect(commandIds).toEqual(expect.arrayContaining(viewIds.map((view) => `view.${view}`)));
  });
});

test('in the case just opened, only what can change something is possible', () => {
  expect(impossible()).toEqual([
    'file.recover',
    'edit.undo',
    'edit.redo',
    'scenario.moveLeft',
    'scenario.resetToBaseline',
    'scenario.resetToPreset',
    'scenario.resetToSaved',
  ]);
});

/** A state of the session, and what becomes possible or impossible by it. */
const states: readonly {
  readonly name: string;
  readonly come: (bench: CommandBench) => unknown;
  readonly now: readonly CommandId[];
  readonly not: readonly CommandId[];
}[] = [
  {
    name: 'a driver was changed',
    come: ({ session }) => setDriver(session, 'capex.programme', 300),
    now: ['edit.undo', 'scenario.resetToBaseline', 'scenario.resetToPreset'],
    not: ['edit.redo', 'scenario.resetToSaved'],
  },
  {
    name: 'it was undone',
    come: async ({ session, run }) => {
      setDriver(session, 'capex.programme', 300);
      await run('edit.undo');
    },
    now: ['edit.redo'],
    not: ['edit.undo', 'scenario.resetToBaseline', 'scenario.resetToPreset'],
  },
  {
    name: 'a driver was changed after a save',
    come: async ({ session, run }) => {
      await run('file.save');
      setDriver(session, 'capex.programme', 300);
    },
    now: ['scenario.resetToSaved'],
    not: [],
  },
  {
    name: 'a preset that differs is looked at',
    come: ({ session }) => activate(session, 'price-war'),
    now: ['scenario.resetToBaseline', 'scenario.moveLeft', 'scenario.moveRight'],
    not: ['scenario.resetToPreset'],
  },
  {
    name: 'the last scenario of the strip is looked at',
    come: ({ session }) => activate(session, 'demand-shortfall'),
    now: ['scenario.moveLeft'],
    not: ['scenario.moveRight'],
  },
  {
    name: 'Baseline is looked at',
    come: ({ session }) => activate(session, baselineId),
    now: ['scenario.duplicate'],
    not: [
      'scenario.rename',
      'scenario.delete',
      'scenario.moveLeft',
      'scenario.moveRight',
      'scenario.resetToBaseline',
      'scenario.resetToPreset',
      'scenario.resetToSaved',
    ],
  },
  {
    name: 'one scenario is left',
    come: ({ session }) => {
      for (const { id } of workedCase.scenarios.slice(1)) deleteScenario(session, id);
    },
    now: ['scenario.duplicate'],
    not: ['scenario.delete', 'scenario.moveLeft', 'scenario.moveRight'],
  },
  {
    name: 'there are twenty scenarios',
    come: ({ session }) => {
      for (let count = 5; count < 20; count++) addPresetScenario(session, 'overshoot');
    },
    now: ['scenario.delete'],
    not: ['scenario.duplicate'],
  },
  {
    name: 'the table is shown',
    come: ({ run }) => run('view.table'),
    now: ['view.overview'],
    not: ['edit.copyPicture', 'view.toggleChartTable'],
  },
];

describe('what is possible follows the state', () => {
  test.each(states)('when $name', async ({ come, now, not }) => {
    await come(bench);
    expect(possible()).toEqual(expect.arrayContaining([...now]));
    expect(impossible()).toEqual(expect.arrayContaining([...not]));
  });

  test.each(states)('and what is not possible does nothing, when $name', async ({ come }) => {
    await come(bench);
    const before = bench.state();
    for (const id of impossible()) await bench.run(id);
    const { notice, ...rest } = bench.state();
    expect({ ...rest, notice: before.notice }).toEqual(before);
    expect(bench.present()).toBe(before.history.present);
    // Where nothing on the screen says why, it is said.
    if (notice !== before.notice) expect(notice?.text).toContain('20 scenarios at most');
    expect(bench.exported.times).toBe(0);
  });
});

test('a twenty-first scenario is refused with the reason', async () => {
  for (let count = 5; count < 20; count++) addPresetScenario(bench.session, 'overshoot');
  await bench.run('scenario.duplicate');
  expect(bench.told()).toEqual(['A case holds 20 scenarios at most. Delete one to add another.']);
});

test('undo and redo by command', async () => {
  setDriver(bench.session, 'capex.programme', 300);
  await bench.run('edit.undo');
  expect(bench.present()).toBe(workedCase);
  await bench.run('edit.redo');
  expect(activeScenario(bench.state()).assumptions.capex.programme).toBe(300);
});

test('the scenario commands work on the one that is looked at', async () => {
  activate(bench.session, 'price-war');
  await bench.run('scenario.moveLeft');
  expect(bench.present().scenarios[1]?.id).toBe('price-war');
  await bench.run('scenario.moveRight');
  await bench.run('scenario.duplicate');
  expect(activeScenario(bench.state()).id).toBe('price-war-2');
  await bench.run('scenario.resetToBaseline');
  expect(activeScenario(bench.state()).assumptions).toBe(baseAssumptions);
  await bench.run('scenario.resetToPreset');
  expect(activeScenario(bench.state()).assumptions).toEqual(bench.present().scenarios[2]?.assumptions);
  await bench.run('scenario.delete');
  expect(bench.present().scenarios.map(({ id }) => id)).toEqual(workedCase.scenarios.map(({ id }) => id));
});

test('reset to last saved brings back what the file holds', async () => {
  setDriver(bench.session, 'capex.programme', 300);
  await bench.run('file.save');
  setDriver(bench.session, 'capex.programme', 500);
  await bench.run('scenario.resetToSaved');
  expect(activeScenario(bench.state()).assumptions.capex.programme).toBe(300);
});

test('views, palette, rename and export are asked for by command', async () => {
  for (const view of viewIds) {
    await bench.run(`view.${view}`);
    expect(bench.state().view).toBe(view);
  }
  await bench.run('view.overview');
  await bench.run('file.export');
  expect([bench.state().dialog, bench.exported.times]).toEqual(['export', 0]);
  await bench.run('file.exportSet');
  expect(bench.exported.times).toBe(1);
  await bench.run('edit.palette');
  expect(bench.state().dialog).toBe('palette');
  await bench.run('scenario.rename');
  expect(bench.state().dialog).toBe('rename');
});

test('while a file is made no other one is asked for', async () => {
  bench.session.setState({ exporting: { name: 'memo.pdf', step: '' } });
  await bench.run('file.export');
  await bench.run('file.exportSet');
  expect([bench.state().dialog, bench.exported.times]).toEqual([null, 0]);
});

test('the theme switch turns the theme that is seen, the system’s included', async () => {
  const themes = [bench.state().preferences.theme];
  for (let times = 0; times < 3; times++) {
    await bench.run('view.toggleTheme');
    themes.push(bench.state().preferences.theme);
  }
  expect(themes).toEqual(['system', 'dark', 'light', 'dark']);
});

test('P pins the chart last pointed at, or the first of the view; takes it off again; and is no undo step', async () => {
  const before = bench.state().history;
  const press = async () => {
    await bench.run('view.togglePin');
    return bench.state().pinned;
  };
  bench.session.setState({ view: 'overview', chartId: null, pinned: null });
  expect(await press()).toBe('cloud-revenue');
  bench.session.setState({ chartId: 'cumulative-cash' });
  expect(await press()).toBe('cumulative-cash');
  expect(await press()).toBeNull();
  bench.session.setState({ view: 'capacity' });
  expect(await press()).toBe('compute');
  bench.session.setState({ view: 'risk', chartId: 'bands-cumulative' });
  expect(await press()).toBeNull();
  expect(isPossible('view.togglePin', bench.state())).toBe(false);
  expect(bench.state().history).toBe(before);
});
