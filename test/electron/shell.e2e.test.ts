import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LaunchedOutlay, launchOutlay } from '../support/launch-electron.ts';

let outlay: LaunchedOutlay;
beforeAll(async () => {
  outlay = await launchOutlay();
});
afterAll(() => outlay?.close());

test('x', async () => {
  console.log(
    await outlay.page.evaluate(async () => {
      const p: string[] = [];
      for (const name of ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read'])
        p.push(name + (await navigator.permissions.query({ name: name as PermissionName })).state);
      return [location.href, Object.keys(Reflect.get(window, 'outlay')), p, document.body.innerHTML];
    }),
    outlay.problems,
  );
  expect(1).toBe(1);
});
