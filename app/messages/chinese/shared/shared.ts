import { conflicts } from './conflicts.ts';
import { documentNotes } from './document-notes.ts';
import { documents } from './documents.ts';
import { drivers } from './drivers.ts';
import { periods } from './periods.ts';
import { presets } from './presets.ts';
import { publicationNotes } from './publication-notes.ts';
import { quantities } from './quantities.ts';
import { scopes } from './scopes.ts';

/** The texts of `shared/` that are shown, by their English. */
export const sharedTexts: Readonly<Record<string, string>> = {
  ...conflicts,
  ...documentNotes,
  ...documents,
  ...drivers,
  ...periods,
  ...presets,
  ...publicationNotes,
  ...quantities,
  ...scopes,
};
