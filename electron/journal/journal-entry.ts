import { z } from 'zod';
import type { Fingerprint } from '../../app/terminal/saving/fingerprint.ts';

const digest = z.custom<Fingerprint>((value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value));

const entry = z.strictObject({
  journal: z.literal(1),
  /** ISO 8601. */
  keptAt: z.iso.datetime(),
  title: z.string().max(500),
  answer: z.string().max(500),
  /** The file that it belongs to and what that held; null for a case that was never saved. */
  file: z.strictObject({ path: z.string().min(1), onDisk: digest }).nullable(),
  /** The whole text of the case file that a save would have written. */
  case: z.string(),
});

/** Unsaved work of one window, as it lies in the journal's folder. */
export type JournalEntry = Omit<z.infer<typeof entry>, 'journal'>;

export const entryBytes = (kept: JournalEntry): Uint8Array =>
  new TextEncoder().encode(JSON.stringify({ journal: 1, ...kept } satisfies z.infer<typeof entry>));

/** Null for anything that this program has not written. */
export function readEntry(bytes: Uint8Array): JournalEntry | null {
  try {
    const parsed = entry.safeParse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
