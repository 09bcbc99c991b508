import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { speak, spokenLanguage } from '../../app/messages/language.ts';
import { startPreferences } from '../../app/preferences/preferences.ts';
import { lastFile } from '../../electron/files/last-file.ts';
import { RecentFiles } from '../../electron/files/recent-files.ts';
import { setupMenu } from '../../electron/menu/setup-menu.ts';
import { speakAsPreferred } from '../../electron/preferences/speak-as-preferred.ts';
import { StoredPreferences } from '../../electron/preferences/stored-preferences.ts';
import { recorded, userData } from '../support/checklist/source-electron.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

afterEach(() => speak('en'));
afterAll(() => rm(userData, { recursive: true, force: true }));

describe('what the shell knows of the user’s preferences', () => {
  test('is in a file among its settings, there at the next start, and the usual where there is none', async () => {
    const folder = await temporaryFolder();
    const store = join(folder.path, 'preferences.json');
    const first = await StoredPreferences.load(store);
    expect(first.now).toEqual(startPreferences);
    await first.keep({ ...startPreferences, theme: 'dark' });
    expect(JSON.parse(await readFile(store, 'utf8'))).toMatchObject({ theme: 'dark' });
    expect((await StoredPreferences.load(store)).now.theme).toBe('dark');
    await writeFile(store, '{"theme":');
    expect((await StoredPreferences.load(store)).now).toEqual(startPreferences);
    await folder.remove();
  });

  test('another language is spoken by the menu at once, and another theme leaves it alone', async () => {
    const folder = await temporaryFolder();
    const preferences = await StoredPreferences.load(join(folder.path, 'preferences.json'));
    await speakAsPreferred(preferences.now);
    // The system of these tests prefers British English.
    expect(spokenLanguage()).toBe('en');
    setupMenu(await RecentFiles.load(join(folder.path, 'recent.json')), preferences);
    const builds = () => recorded.calls.filter((call) => call === 'menu').length;
    const before = builds();
    await preferences.keep({ ...startPreferences, theme: 'dark' });
    expect(builds()).toBe(before);
    await preferences.keep({ ...startPreferences, language: 'zh-Hans' });
    await expect.poll(builds).toBe(before + 1);
    expect(spokenLanguage()).toBe('zh-Hans');
    await folder.remove();
  });

  test('the last file is opened again if it is wanted and still there', async () => {
    const folder = await temporaryFolder();
    const file = join(folder.path, 'case.outlay');
    const recent = await RecentFiles.load(join(folder.path, 'recent.json'));
    expect(lastFile(recent, startPreferences)).toBeNull();
    await writeFile(file, '');
    await recent.add(file);
    expect(lastFile(recent, startPreferences)).toBe(file);
    expect(lastFile(recent, { ...startPreferences, reopenLast: false })).toBeNull();
    await rm(file);
    expect(lastFile(recent, startPreferences)).toBeNull();
    await folder.remove();
  });
});
