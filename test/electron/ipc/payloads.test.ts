import { expect, test } from 'vitest';
import { hostCalls } from '../../../app/host.ts';
import { payloads } from '../../../electron/ipc/payloads.ts';

const file = { id: 'x', name: 'a.outlay' };
const megabytes = (count: number, more = 0) => new Uint8Array(count * 1024 * 1024 + more);
const picture = (bytes: Uint8Array) => [{ suggestedName: 'a.png', bytes, mediaType: 'image/png' }];

test('every call of the contract says what it may carry', () => {
  expect(Object.keys(payloads)).toEqual(hostCalls);
});

test('a case may have 20 MB and an export 50, and not a byte more', () => {
  const saves = (bytes: Uint8Array) => payloads.saveCase.safeParse([file, bytes]).success;
  const saveAses = (bytes: Uint8Array) => payloads.saveCaseAs.safeParse([{ suggestedName: 'a', bytes }]).success;
  const exports = (bytes: Uint8Array) => payloads.exportFile.safeParse(picture(bytes)).success;
  expect([saves(megabytes(20)), saveAses(megabytes(20)), exports(megabytes(50))]).toEqual([true, true, true]);
  expect([saves(megabytes(20, 1)), saveAses(megabytes(20, 1)), exports(megabytes(50, 1))]).toEqual([
    false,
    false,
    false,
  ]);
});

test('more arguments than the contract has are refused', () => {
  for (const call of ['openCase', 'takeStartFile', 'recentFiles', 'closeWindow'] as const)
    expect(payloads[call].safeParse(['x']).success).toBe(false);
});
