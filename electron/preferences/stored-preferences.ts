import { z } from 'zod';
import { type Preferences, preferencesFrom } from '../../app/preferences/preferences.ts';
import { keepStored, readStored } from '../files/stored-list.ts';

/** The user's preferences in a small file among Outlay's own settings; the shell's own words and its start follow them. */
export class StoredPreferences {
  readonly #store: string;
  #onChange: (now: Preferences, before: Preferences) => void = () => undefined;
  #preferences: Preferences;

  private constructor(store: string, preferences: Preferences) {
    this.#store = store;
    this.#preferences = preferences;
  }

  static async load(store: string): Promise<StoredPreferences> {
    return new StoredPreferences(store, preferencesFrom(await readStored(store, z.unknown())));
  }

  onChange(listener: (now: Preferences, before: Preferences) => void): void {
    this.#onChange = listener;
  }

  get now(): Preferences {
    return this.#preferences;
  }

  async keep(preferences: Preferences): Promise<void> {
    const before = this.#preferences;
    this.#preferences = preferences;
    this.#onChange(preferences, before);
    await keepStored(this.#store, preferences);
  }
}
