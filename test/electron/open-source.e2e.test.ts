import { afterAll, beforeAll, expect, test } from 'vitest';
import { factOf } from '../../shared/facts/facts.ts';
import { launchShellAlone, type ShellAlone } from '../support/shell-alone.ts';

let outlay: ShellAlone;
beforeAll(async () => {
  outlay = await launchShellAlone();
  // The system's browser, which a test can't look into.
  await outlay.app.evaluate(({ shell }) => {
    Reflect.set(globalThis, 'addresses', []);
    shell.openExternal = async (address) => {
      if (Reflect.get(globalThis, 'noBrowser') === true) throw new Error('no browser');
      Reflect.get(globalThis, 'addresses').push(address);
    };
  });
});
afterAll(() => outlay?.close());

const ask = (id: string) => outlay.host.evaluate((host, fact) => host.openSource(fact), id);
const addresses = () => outlay.app.evaluate(() => Reflect.get(globalThis, 'addresses'));

test('a fact opens at its own address in the system’s browser', async () => {
  expect(await ask('P-PLAN-03')).toBe(true);
  expect(await addresses()).toEqual([factOf('P-PLAN-03')?.url]);
});

test('nothing else can be asked for: no address, no document, no fact that is not there', async () => {
  for (const id of ['https://example.org', 'file:///etc/passwd', 'S2-01', 'P-NONE-01'])
    expect(await ask(id)).toBe(false);
  await expect(ask('')).rejects.toThrow('refused');
  expect(await addresses()).toHaveLength(1);
});

test('where the system can’t open it, that is told', async () => {
  await outlay.app.evaluate(() => Reflect.set(globalThis, 'noBrowser', true));
  expect(await ask('P-PLAN-03')).toBe(false);
});
