import { expect, test } from 'vitest';
import { hostCalls } from '../../../app/host.ts';
import { startPreferences } from '../../../app/preferences/preferences.ts';
import { payloads } from '../../../electron/ipc/payloads.ts';

const file = { id: 'x', name: 'a.outlay' };
const megabytes = (count: number, more = 0) => new Uint8Array(count * 1024 * 1024 + more);

test('every call of the contract says what it may carry', () => {
  expect(Object.keys(payloads)).toEqual(hostCalls);
});

test('a case may have 20 MB and an export 50, and not a byte more', () => {
  const saves = (bytes: Uint8Array) => payloads.saveCase.safeParse([file, bytes]).success;
  const saveAses = (bytes: Uint8Array) => payloads.saveCaseAs.safeParse([{ suggestedName: 'a', bytes }]).success;
  const exports = (bytes: Uint8Array) => payloads.writeExport.safeParse([file, bytes]).success;
  expect([saves(megabytes(20)), saveAses(megabytes(20)), exports(megabytes(50))]).toEqual([true, true, true]);
  expect([saves(megabytes(20, 1)), saveAses(megabytes(20, 1)), exports(megabytes(50, 1))]).toEqual([
    false,
    false,
    false,
  ]);
});

const bytes = new Uint8Array(1);
const state = { title: '', dirty: false, disabledCommands: [] };
const frame = 'at draw (app://outlay/assets/index.js:10:7)';
const work = { file: null, title: '', answer: '', bytes };
const failure = { name: 'E', code: '', frames: [] };

test.each([
  ['an id', 'openRecent', ['x'], [['']]],
  [
    'preferences',
    'keepPreferences',
    [{ ...startPreferences, theme: 'dark' }],
    [[{ ...startPreferences, theme: 'pink' }], [{ ...startPreferences, more: 1 }], [{}], []],
  ],
  ['an id of 100 letters', 'openRecent', ['x'.repeat(100)], [['x'.repeat(101)], [1], [['x']], []]],
  ['a fact’s id', 'openSource', ['P-PLAN-03'], [[''], ['x'.repeat(101)], [null]]],
  ['left work’s id', 'recoverWork', ['x'], [[''], []]],
  ['left work’s id', 'takeWork', ['x'], [[''], []]],
  ['left work’s id', 'discardWork', ['x'], [[''], []]],
  [
    'a file',
    'reopenCase',
    [file],
    [[{ id: 'x' }], [{ ...file, path: '/etc/passwd' }], [null], [{ ...file, name: '' }]],
  ],
  ['a name of 255 letters', 'reopenCase', [{ id: 'x', name: 'x'.repeat(255) }], [[{ id: 'x', name: 'x'.repeat(256) }]]],
  ['a file and bytes', 'saveCase', [file, bytes], [[file], [null, bytes], [file, 'text'], [file, new Float64Array(1)]]],
  ['a file and bytes', 'saveCaseOver', [file, bytes], [[file], [null, bytes], [file, megabytes(20, 1)]]],
  [
    'a title of 500 letters',
    'setWindow',
    [{ ...state, title: 'x'.repeat(500) }],
    [[{ ...state, title: 'x'.repeat(501) }]],
  ],
  [
    'a command',
    'setWindow',
    [{ ...state, disabledCommands: ['edit.undo'] }],
    [[{ ...state, disabledCommands: ['rm'] }]],
  ],
  ['a state', 'setWindow', [state], [[{ title: '' }], [{ ...state, dirty: 1 }], [{ ...state, more: 1 }], []]],
  [
    'unsaved work',
    'keepUnsaved',
    [work],
    [
      [{ ...work, file: undefined }],
      [{ ...work, more: 1 }],
      [{ title: '', answer: '', bytes }],
      [{ ...work, answer: 'x'.repeat(501) }],
    ],
  ],
  ['unsaved work of a file', 'keepUnsaved', [{ ...work, file }], [[{ ...work, file: 'x' }], [{ ...work, title: 1 }]]],
  ['work of 20 MB', 'keepUnsaved', [{ ...work, bytes: megabytes(20) }], [[{ ...work, bytes: megabytes(20, 1) }]]],
  [
    'a failure',
    'reportFailure',
    [{ ...failure, frames: [frame] }],
    [[{ name: 'E' }], [{ frames: [] }], [{ name: 'E', frames: [] }]],
  ],
  [
    'the system’s word',
    'reportFailure',
    [{ ...failure, code: 'ENOSPC' }],
    [[{ ...failure, code: 'no space' }], [{ ...failure, code: 1 }]],
  ],
  [
    '20 frames',
    'reportFailure',
    [{ ...failure, frames: new Array(20).fill(frame) }],
    [[{ ...failure, frames: new Array(21).fill(frame) }]],
  ],
  [
    'a frame',
    'reportFailure',
    [{ ...failure, frames: [frame] }],
    [[{ ...failure, frames: ['what I wrote'] }], [{ ...failure, x: 1 }]],
  ],
  [
    'a class',
    'reportFailure',
    [{ ...failure, name: 'x'.repeat(60) }],
    [...['x'.repeat(61), '', 'a b', 'a.', '.a'].map((name) => [{ ...failure, name }])],
  ],
  [
    'a picture',
    'chooseExport',
    [{ suggestedName: 'a', mediaType: 'image/png' }],
    [
      [{ suggestedName: 'a' }],
      [{ suggestedName: 'a', mediaType: 'text/html' }],
      [{ suggestedName: '../a', mediaType: 'image/png' }],
    ],
  ],
  ['a made file', 'writeExport', [file, bytes], [[file], [bytes], [file, 'text'], ['/etc/x', bytes]]],
  ['a folder’s question', 'chooseExportFolder', [file, true], [[file], [file, 'yes'], ['x', true], [undefined, false]]],
  [
    'a file for a folder',
    'writeExportInto',
    [file, 'a.pdf', bytes],
    [
      [file, '../a', bytes],
      [file, 'a/b', bytes],
      [file, '', bytes],
      [file, 'a'],
    ],
  ],
  ['a file given up', 'leaveExport', [file], [[], ['x']]],
  [
    'a copy',
    'copy',
    [{ png: bytes, html: '<b>', text: '' }],
    [[], [{ text: 1 }], [{ rtf: '' }], [{ text: 'x'.repeat(10_000_001) }], [{ png: 'bytes' }]],
  ],
  [
    'a name',
    'saveCaseAs',
    [{ suggestedName: 'a b.é', bytes }],
    ['/etc/x', '..\\x', 'a\0', '', 'a/'].map((suggestedName) => [{ suggestedName, bytes }]),
  ],
  [
    'a suggestion',
    'saveCaseAs',
    [{ suggestedName: 'a', bytes }],
    [[{ suggestedName: 'a' }], [{ suggestedName: 'a', bytes, path: 'x' }]],
  ],
] as const)('%s is accepted by %s, and nothing that only resembles it', (_what, call, good, bad) => {
  expect(payloads[call].safeParse(good).success).toBe(true);
  for (const payload of bad) expect([payload, payloads[call].safeParse(payload).success]).toEqual([payload, false]);
});

test('more arguments than the contract has are refused', () => {
  for (const call of [
    'openCase',
    'takeStartFile',
    'recentFiles',
    'forgetUnsaved',
    'readJournal',
    'closeWindow',
  ] as const)
    expect(payloads[call].safeParse(['x']).success).toBe(false);
});
