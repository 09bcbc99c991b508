import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { workedCase } from '../../../app/document/worked-case.ts';
import { keepPreferences, prefer } from '../../../app/preferences/keep-preferences.ts';
import { asPreferred, languageOf, preferencesFrom, startPreferences } from '../../../app/preferences/preferences.ts';
import { commandBench } from '../../support/command-bench.ts';

describe('preferences that were kept', () => {
  test('are taken as they were', () => {
    const kept = { ...startPreferences, theme: 'dark', currency: 'USD', widths: { drivers: 300, inspector: null } };
    expect(preferencesFrom(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  });

  test('and are damaged in one place lose that one alone', () => {
    expect(
      preferencesFrom({ theme: 'pink', currency: 'USD', trials: 12, widths: { drivers: 9, inspector: 400 } }),
    ).toEqual({
      ...startPreferences,
      currency: 'USD',
      widths: { drivers: null, inspector: 400 },
    });
  });

  test('and are anything at all give sound preferences, which are kept as they stand', () => {
    fc.assert(
      fc.property(fc.anything(), (kept) => {
        const preferences = preferencesFrom(kept);
        expect(Object.keys(preferences).sort()).toEqual(Object.keys(startPreferences).sort());
        expect(preferencesFrom(preferences)).toEqual(preferences);
      }),
    );
  });
});

test('the language is the one chosen, or the system’s', () => {
  expect(languageOf(startPreferences, ['zh-CN', 'en'])).toBe('zh-Hans');
  expect(languageOf({ ...startPreferences, language: 'en' }, ['zh-CN'])).toBe('en');
});

test('a new case begins in the currency and with the trials preferred; one that does already is the very same', () => {
  expect(asPreferred(workedCase, startPreferences)).toBe(workedCase);
  const dollars = asPreferred(workedCase, { ...startPreferences, currency: 'USD', trials: 1_000 });
  expect(dollars).toEqual({ ...workedCase, currency: 'USD', simulation: { seed: 7, trials: 1_000 } });
});

test('each change is kept for the next start, and nothing else is', async () => {
  const bench = commandBench();
  keepPreferences(bench.session, bench.host);
  await bench.run('view.cash');
  expect(bench.host.preferences).toBeNull();
  await bench.run('view.toggleTheme');
  expect(bench.host.preferences).toEqual({ ...startPreferences, theme: 'dark' });
  prefer(bench.session, { currency: 'USD' });
  await bench.run('file.new');
  expect(bench.present().currency).toBe('USD');
});
