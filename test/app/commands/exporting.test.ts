import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { copyTo, exportSet, exportTo, type MakeFile, type MakeSet } from '../../../app/commands/export-commands.ts';
import { slug, suggestedName, tell } from '../../../app/commands/file-commands.ts';
import { type CommandBench, commandBench } from '../../support/command-bench.ts';

let bench: CommandBench;
beforeEach(() => {
  bench = commandBench();
  bench.host.chosen = 'chart.png';
});

describe('the suggested name', () => {
  test.each([
    ['Alibaba RMB 380bn', 'alibaba-rmb-380bn.outlay'],
    ['  What if? (v2)  ', 'what-if-v2.outlay'],
    ['../../etc/passwd', 'etc-passwd.outlay'],
    ['阿里云 2030', '阿里云-2030.outlay'],
    ['', 'case.outlay'],
    ['…', 'case.outlay'],
  ])('of %j is %s', (title, name) => {
    expect(suggestedName(title)).toBe(name);
  });

  test('is short and neither begins nor ends with a hyphen', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: fc.constantFrom('a', 'é', '-', ' ', '/', '9') }), (title) => {
        expect(slug(title)).toMatch(/^$|^[^-].*[^-]$|^[^-]$/);
        expect(slug(title).length).toBeLessThanOrEqual(60);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a picture', () => {
  const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);
  const request = { suggestedName: 'base-cloud-revenue.png', mediaType: 'image/png' } as const;
  const exportNow = (make: MakeFile = async () => picture) => exportTo(bench.session, bench.host, request, make);

  test('goes where the user says, and leaves the case as it is', async () => {
    await exportNow();
    expect(bench.host.files.get('chart.png')).toEqual(picture);
    expect(bench.host.suggested).toEqual(['base-cloud-revenue.png']);
    expect([bench.told(), bench.dirty(), bench.state().file]).toEqual([['Exported chart.png.'], false, null]);
  });

  test('is made after the user has said where, and how far it is can be seen', async () => {
    const seen: unknown[] = [];
    await exportNow(async (onStep) => {
      seen.push(bench.host.suggested.length, bench.state().exporting);
      onStep('Drawing');
      seen.push(bench.state().exporting);
      return picture;
    });
    expect(seen).toEqual([1, { name: 'chart.png', step: '' }, { name: 'chart.png', step: 'Drawing' }]);
    expect(bench.state().exporting).toBeNull();
  });

  test('that can’t be written says so, and leaves nothing', async () => {
    bench.host.failure = { kind: 'disk-full', code: 'ENOSPC' };
    await exportNow();
    expect(bench.told()).toEqual(['chart.png could not be written.', expect.stringContaining('disk is full')]);
    expect([bench.host.given, bench.host.files.size]).toEqual([['chart.png'], 0]);
  });

  test('that is cancelled on the way is said to be, and leaves nothing', async () => {
    expect(await exportNow(async () => null)).toBe(false);
    const told = ['Cancelled; chart.png was not written.'];
    expect([bench.told(), bench.host.given, bench.host.files.size]).toEqual([told, ['chart.png'], 0]);
  });

  test('that can’t be made leaves nothing, and the next one can be asked for', async () => {
    const failing = async () => {
      throw new Error('no canvas');
    };
    expect(await exportNow(failing)).toBe(false);
    expect(bench.told()).toEqual([
      'Something went wrong that should not: chart.png could not be made, and nothing of it was written.',
    ]);
    expect([bench.host.given, bench.state().exporting]).toEqual([['chart.png'], null]);
  });

  test('that the user gives up says nothing', async () => {
    bench.host.chosen = null;
    expect(await exportNow()).toBe(false);
    expect(bench.told()).toBeNull();
  });
});

describe('a memo set', () => {
  const setNow = (make: MakeSet, again = false) => exportSet(bench.session, bench.host, again, make);
  const bytes = new Uint8Array([1]);
  const two: MakeSet = async (_onStep, write) => (await write('a.pdf', bytes)) && write('b.xlsx', bytes);

  test('goes into the folder that the user chooses, file by file', async () => {
    await setNow(two);
    expect([...bench.host.files.keys()]).toEqual(['memos/a.pdf', 'memos/b.xlsx']);
    expect(bench.told()).toEqual(['Exported the memo set to memos:', 'a.pdf', 'b.xlsx']);
    expect([bench.host.given, bench.state().exporting]).toEqual([['memos'], null]);
  });

  test('says so at its end, also when something else was told meanwhile', async () => {
    await setNow(async (_onStep, write) => {
      await write('a.pdf', bytes);
      tell(bench.session, { tone: 'info', text: 'Saved.', details: [] });
    });
    expect(bench.told()).toEqual(['Exported the memo set to memos:', 'a.pdf']);
  });

  test('ends with the first file that can’t be written, and says what was', async () => {
    await setNow(async (_onStep, write) => {
      await write('a.pdf', bytes);
      bench.host.failure = { kind: 'disk-full', code: 'ENOSPC' };
      expect(await write('b.xlsx', bytes)).toBe(false);
    });
    expect(bench.told()).toEqual([
      'memos/b.xlsx could not be written.',
      expect.stringContaining('disk is full'),
      'Exported a.pdf.',
    ]);
  });

  test('that is cancelled says which files are there; one that fails in the making, that it did', async () => {
    await setNow(async (_onStep, write) => {
      await write('a.pdf', bytes);
      return null;
    });
    expect(bench.told()).toEqual(['Cancelled. These files were already written:', 'a.pdf']);
    await setNow(async () => {
      throw new Error('no writer');
    });
    expect(bench.told()?.[0]).toMatch(/^Something went wrong that should not: the memo set could not be made/);
  });

  test('asks for the folder anew, but for the one before where it is made again', async () => {
    await bench.run('file.save');
    await setNow(two);
    await setNow(two, true);
    expect(bench.host.asked).toEqual([true, bench.state().file === null]);
  });

  test('that the user gives up is not made', async () => {
    bench.host.folder = null;
    await setNow(() => Promise.reject(new Error('made')));
    expect([bench.told(), bench.host.files.size]).toEqual([null, 0]);
  });
});

describe('a copy', () => {
  test('is on the clipboard, and said to be', async () => {
    await copyTo(bench.session, bench.host, { text: 'a\tb' });
    expect([bench.host.copied, bench.told()]).toEqual([{ text: 'a\tb' }, ['Copied.']]);
  });

  test('that the system refuses is said to be refused', async () => {
    bench.host.failure = { kind: 'denied', code: '' };
    await copyTo(bench.session, bench.host, { text: 'a' });
    expect(bench.told()?.[0]).toMatch(/^The clipboard could not be reached/);
  });
});
