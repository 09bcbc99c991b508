import { afterAll, expect, test } from 'vitest';
import { speak } from '../../../app/messages/language.ts';
import { run } from '../../../app/terminal/run.ts';

afterAll(() => speak('en'));

test('a command speaks Chinese where it is asked to, in columns that stand under each other', async () => {
  const { code, out } = await run(['project', '--scenario', 'base', '--language', 'zh-Hans']);
  expect([code, out.split('\n').slice(0, 2)]).toEqual([
    0,
    [
      '基准：计划如期 (base)',
      '于2034财年Q4回本，即首笔支出后 8.8 年；按 9\u202f% 折现的 NPV 为 22 十亿元，不计终值为 −32 十亿元。',
    ],
  ]);
  // Two columns a Chinese letter: the heads end where their numbers end.
  const wide = (line: string) => line.replaceAll(/[\u2e80-\uffef]/gu, 'xx').length;
  const [head, ...years] = out.split('\n').slice(4, 15);
  expect(new Set([head, ...years].map((line) => wide(line ?? ''))).size).toBe(1);
});

test('problems are said in the language that is asked for', async () => {
  const { code, err } = await run(['project', '--scenario', 'none', '--language', 'zh-Hans']);
  expect([code, err]).toEqual([1, expect.stringContaining('没有此情景')]);
});

test('English is spoken where nothing is asked for, also after Chinese; another language is refused', async () => {
  expect((await run(['presets'])).out).toContain('Base: plan on schedule');
  expect((await run(['presets', '--language', 'zh-Hans'])).out).toContain('基准：计划如期');
  expect((await run(['presets'])).out).toContain('Base: plan on schedule');
  expect(await run(['presets', '--language', 'fr'])).toEqual({
    code: 2,
    out: '',
    err: '--language fr: allowed is en, zh-Hans\nTry: outlay --help\n',
  });
});
