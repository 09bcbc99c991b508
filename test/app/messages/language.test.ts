import { afterEach, describe, expect, it } from 'vitest';
import { answerWords } from '../../../app/messages/answer.ts';
import { languageFor, speak, spokenLanguage } from '../../../app/messages/language.ts';

afterEach(() => speak('en'));

describe('The language that is spoken', () => {
  it('changes every word in place, and back', async () => {
    const words = answerWords;
    await speak('zh-Hans');
    expect(spokenLanguage()).toBe('zh-Hans');
    expect(words.payback).toBe('回本时间');
    expect(words.irr).toBe('IRR');
    await speak('en');
    expect(words.payback).toBe('Payback');
  });

  it.each([
    [['zh-CN', 'en'], 'zh-Hans'],
    [['de-DE', 'zh-Hant-TW'], 'zh-Hans'],
    [['en-GB', 'zh'], 'en'],
    [['fr', 'ja'], 'en'],
    [[], 'en'],
  ] as const)('of a system that prefers %j is %s', (preferred, language) => {
    expect(languageFor(preferred)).toBe(language);
  });
});
