import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerSentence, plainText } from '../../../app/answer/answer-sentence.ts';
import { projectionOf } from '../../../app/answer/projections.ts';
import { workedCase } from '../../../app/document/worked-case.ts';
import { readTemplate, templateOf } from '../../../app/exports/memo/memo-template.ts';
import { longDate, shortDate } from '../../../app/format/dates.ts';
import { factValue } from '../../../app/format/fact-value.ts';
import { moneyText, moneyUnit } from '../../../app/format/money.ts';
import { horizonName, parseQuarter, quarterName } from '../../../app/format/quarters.ts';
import { speak } from '../../../app/messages/language.ts';
import { factOf } from '../../../shared/facts/facts.ts';
import { baseAssumptions } from '../../../shared/scenario/assumptions.ts';

const yuan = { currency: 'CNY', cnyPerUsd: 7.17 } as const;
const dollars = { currency: 'USD', cnyPerUsd: 7.17 } as const;

describe('In Chinese', () => {
  beforeAll(() => speak('zh-Hans'));
  afterAll(() => speak('en'));

  it('dates and quarters stand year first', () => {
    expect([longDate('2026-11-21'), longDate('2026-05'), shortDate('2026-05-20'), longDate('2026')]).toEqual([
      '2026年11月21日',
      '2026年5月',
      '2026年5月',
      '2026年',
    ]);
    expect([quarterName(36), horizonName(40), horizonName(42)]).toEqual(['2034财年Q4', '2035财年', '2036财年Q2']);
  });

  it.each([
    ['2027财年Q1', 5],
    ['2027 财年 第一季度', 5],
    ['2027财年第1季', 5],
    ['Q1 FY2027', 5],
    ['q4 2034', 36],
    ['2027财年', null],
    ['2027财年Q5', null],
  ])('a quarter may be typed either way: %s', (text, quarter) => {
    expect(parseQuarter(text)).toBe(quarter);
  });

  it('amounts have the digits that they have in English', () => {
    expect([moneyUnit(yuan), moneyText('22', yuan), moneyUnit(dollars), moneyText('3', dollars)]).toEqual([
      '十亿元',
      '22 十亿元',
      '十亿美元',
      '3 十亿美元',
    ]);
    const value = (id: string) => {
      const fact = factOf(id);
      return fact === undefined ? null : factValue(fact).replaceAll('\u202f', ' ');
    };
    expect([value('S2-01'), value('S2-03'), value('S2-10'), value('S3-20')]).toEqual([
      '380 十亿元',
      '> 380 十亿元',
      '29 个地域',
      '7 个季度',
    ]);
  });

  it('the answer is one sentence with the figures of the English one', () => {
    const said = plainText(answerSentence(baseAssumptions, projectionOf(baseAssumptions), yuan));
    expect(said.replaceAll('\u202f', ' ')).toBe(
      '于2034财年Q4回本，即首笔支出后 8.8 年；按 9 % 折现的 NPV 为 22 十亿元，不计终值为 −32 十亿元。',
    );
  });

  it('a memo’s template is read in either language, whichever is spoken', async () => {
    const usual = templateOf(workedCase);
    expect(usual).toContain('标题: 阿里巴巴 380 十亿元：何种条件下方能回本');
    expect(readTemplate(usual, workedCase)).toMatchObject({
      memo: expect.not.objectContaining({ title: expect.anything() }),
    });
    const inChinese = usual.replace(/^标题.*$/m, '标题: 甲');
    await speak('en');
    const inEnglish = templateOf(workedCase).replace(/^Title.*$/m, 'Title: 甲');
    const read = [inChinese, inEnglish, inChinese.replaceAll(': ', '：')].map((text) => readTemplate(text, workedCase));
    expect(read.map(({ kind }) => kind)).toEqual(['read', 'read', 'read']);
    expect(read[0]).toEqual(read[1]);
    expect(read[2]).toEqual(read[1]);
    await speak('zh-Hans');
  });
});
