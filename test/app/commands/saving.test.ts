import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { parseCaseFile } from '../../../app/case-file/parse.ts';
import { setDriver } from '../../../app/commands/driver-commands.ts';
import { keepMine, takeTheirs } from '../../../app/commands/file-commands.ts';
import type { FileProblem } from '../../../app/host.ts';
import { createSession, redo, undo } from '../../../app/session/session.ts';
import { engine } from '../../../shared/model/engine.ts';
import { assumptionsArbitrary } from '../../support/arbitrary-assumptions.ts';
import { type CommandBench, commandBench } from '../../support/command-bench.ts';

let bench: CommandBench;
beforeEach(() => {
  bench = commandBench();
  bench.host.chosen = 'mine.outlay';
});

const change = (rate = 0.3) => setDriver(bench.session, 'demand.growth.rate', rate);
const saved = (name = 'mine.outlay') => {
  const parsed = parseCaseFile(bench.host.files.get(name) ?? new Uint8Array());
  if (parsed.kind === 'refused') throw new Error(JSON.stringify(parsed.problems));
  return parsed;
};

test('the first save asks where, under a name made of the title, and then writes in place', async () => {
  change();
  await bench.run('file.save');
  expect(bench.host.suggested).toEqual(['alibaba-rmb-380bn.outlay']);
  expect([bench.dirty(), bench.state().file?.name]).toEqual([false, 'mine.outlay']);
  expect(bench.told()).toEqual(['Saved mine.outlay.']);
  change(0.31);
  bench.host.chosen = null;
  await bench.run('file.save');
  expect([bench.dirty(), bench.host.suggested.length]).toEqual([false, 1]);
  expect(saved().document.scenarios[0]?.assumptions.demand.growth).toMatchObject({ rate: 0.31 });
});

test('what is saved is the case as it stands, with a checksum that fits', async () => {
  change();
  await bench.run('file.save');
  const { document, integrity } = saved();
  expect(integrity).toBe('valid');
  const { results: _, ...content } = document;
  expect(content).toEqual(bench.present());
});

test('the file holds the headline measures of each scenario and the engine that computed them', async () => {
  await bench.run('file.saveAs');
  const { results } = saved().document;
  expect(results?.engine).toBe(engine);
  expect(Object.keys(results?.scenarios ?? {}).sort()).toEqual(
    bench
      .present()
      .scenarios.map(({ id }) => id)
      .sort(),
  );
  const base = results?.scenarios.base;
  expect(base?.npv).toBeCloseTo(21.753821379296838, 9);
  expect(base?.irr).toBeCloseTo(0.10635984391989428, 7);
  expect(base?.paybackYears).toBeCloseTo(8.802061284579112, 9);
  expect(base?.peakFunding).toBeCloseTo(286.1770178779128, 9);
  expect(base?.discountedPaybackYears).toBeNull();
});

test('save as goes on with the new file and leaves the old one as it was', async () => {
  await bench.run('file.save');
  const before = bench.host.text('mine.outlay');
  change();
  bench.host.chosen = 'other.outlay';
  await bench.run('file.saveAs');
  expect([bench.state().file?.name, bench.dirty()]).toEqual(['other.outlay', false]);
  expect(bench.host.text('mine.outlay')).toBe(before);
});

describe('a save that fails keeps the case open and dirty, and says why', () => {
  const reasons: readonly (readonly [FileProblem['kind'], string, string])[] = [
    ['disk-full', 'ENOSPC', 'mine.outlay was not saved: the disk is full; free some space or choose another place'],
    ['read-only', 'EROFS', 'mine.outlay was not saved: the disk can only be read; choose another place'],
    [
      'denied',
      'EACCES',
      'mine.outlay may not be opened or changed by you; ask its owner for permission, or choose another place',
    ],
    ['io', 'EIO', 'mine.outlay could not be read or written: the system reports EIO'],
  ];
  test.each(reasons)('%s', async (kind, code, why) => {
    await bench.run('file.save');
    change();
    const present = bench.present();
    bench.host.failure = { kind, code };
    await bench.run('file.save');
    expect(bench.told()).toEqual([
      'mine.outlay could not be saved. Your changes are still here; save a copy elsewhere.',
      why,
    ]);
    expect([bench.dirty(), bench.present() === present, bench.state().busy]).toEqual([true, true, false]);
  });

  test('and the next save writes what is there', async () => {
    change();
    bench.host.failure = { kind: 'disk-full', code: 'ENOSPC' };
    await bench.run('file.save');
    bench.host.failure = null;
    await bench.run('file.save');
    expect([bench.dirty(), bench.told()]).toEqual([false, ['Saved mine.outlay.']]);
  });
});

describe('a file that someone else has changed', () => {
  beforeEach(async () => {
    await bench.run('file.save');
    change(0.31);
    bench.host.put('mine.outlay', bench.host.text('mine.outlay').replace('Alibaba RMB 380bn', 'Theirs'));
    bench.host.failure = { kind: 'changed-outside', code: '' };
    await bench.run('file.save');
    bench.host.failure = null;
  });

  test('is asked about, and nothing is written or told as a failure', () => {
    expect([bench.state().dialog, bench.dirty(), bench.host.text('mine.outlay').includes('Theirs')]).toEqual([
      'changed-outside',
      true,
      true,
    ]);
    expect(bench.host.replaced).toEqual([]);
  });

  test('keep mine: what is here is written over it', async () => {
    expect(await keepMine(bench.session, bench.host)).toBe(true);
    expect([bench.host.replaced, bench.dirty()]).toEqual([['mine.outlay'], false]);
    expect(saved().document.scenarios[0]?.assumptions.demand.growth).toMatchObject({ rate: 0.31 });
  });

  test('take theirs: the window shows what is in the file', async () => {
    await takeTheirs(bench.session, bench.host);
    expect([bench.present().title, bench.dirty(), bench.host.replaced]).toEqual(['Theirs', false, []]);
  });

  test('take theirs where theirs is no case: the changes here stay, and are still not saved', async () => {
    bench.host.put('mine.outlay', '{');
    await takeTheirs(bench.session, bench.host);
    expect([bench.dirty(), bench.present().title]).toEqual([true, 'Alibaba RMB 380bn']);
    expect(bench.told()?.[0]).toContain('mine.outlay');
  });
});

test('a save that the user cancels is no error and saves nothing', async () => {
  change();
  bench.host.chosen = null;
  await bench.run('file.save');
  expect([bench.dirty(), bench.told(), bench.state().file, bench.state().busy]).toEqual([true, null, null, false]);
});

describe('while a save is under way', () => {
  test('edits go on and stay unsaved', async () => {
    change(0.3);
    const letGo = bench.host.hold();
    const saving = bench.run('file.save');
    expect(bench.state().busy).toBe(true);
    change(0.31);
    letGo();
    await saving;
    expect([bench.dirty(), bench.state().busy]).toEqual([true, false]);
    expect(saved().document.scenarios[0]?.assumptions.demand.growth).toMatchObject({ rate: 0.3 });
    undo(bench.session);
    expect(bench.dirty()).toBe(false);
  });

  test('another case that is opened does not get the file of the one that was saved', async () => {
    await bench.run('file.save');
    const letGo = bench.host.hold();
    const saving = bench.run('file.save');
    await bench.run('file.new');
    letGo();
    await saving;
    expect(bench.present().title).toBe('Untitled case');
    expect([bench.state().file, bench.dirty()]).toEqual([null, false]);
  });
});

test('undo past a save is dirty, redo to it is not', async () => {
  change();
  await bench.run('file.save');
  undo(bench.session);
  expect(bench.dirty()).toBe(true);
  redo(bench.session);
  expect(bench.dirty()).toBe(false);
});

test('where files can’t be written in place, the copy is a download and the user is told', async () => {
  bench.host.downloads = true;
  change();
  await bench.run('file.save');
  expect(bench.told()).toEqual(['Downloaded mine.outlay. This browser can’t save in place; keep that file.']);
  expect([bench.dirty(), bench.state().file]).toEqual([false, null]);
});

test('every valid case can be saved and opened again', async () => {
  const draws = fc.asyncProperty(assumptionsArbitrary('valid'), async (assumptions) => {
    bench = commandBench();
    bench.host.chosen = 'mine.outlay';
    const document = bench.present();
    const [first, ...others] = document.scenarios;
    if (first === undefined) throw new Error('the worked case is empty');
    bench.session.setState(
      createSession({ ...document, scenarios: [{ ...first, assumptions }, ...others] }).getState(),
    );
    await bench.run('file.save');
    expect(saved().document.scenarios[0]?.assumptions).toEqual(assumptions);
  });
  await fc.assert(draws, { numRuns: 150 });
});
