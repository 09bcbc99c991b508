import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { exportBytes, slug, suggestedName } from '../../../app/commands/file-commands.ts';
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
  const exportNow = () =>
    exportBytes(bench.session, bench.host, {
      suggestedName: 'base-cloud-revenue.png',
      mediaType: 'image/png',
      bytes: picture,
    });

  test('goes where the user says, and leaves the case as it is', async () => {
    await exportNow();
    expect(bench.host.files.get('chart.png')).toEqual(picture);
    expect(bench.host.suggested).toEqual(['base-cloud-revenue.png']);
    expect([bench.told(), bench.dirty(), bench.state().file]).toEqual([['Exported chart.png.'], false, null]);
  });

  test('that can’t be written says so', async () => {
    bench.host.failure = { kind: 'disk-full', code: 'ENOSPC' };
    await exportNow();
    expect(bench.told()?.[0]).toBe('chart.png could not be written.');
  });

  test('that the user gives up says nothing', async () => {
    bench.host.chosen = null;
    await exportNow();
    expect(bench.told()).toBeNull();
  });
});
